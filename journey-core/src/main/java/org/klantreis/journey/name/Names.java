package org.klantreis.journey.name;

import java.text.Normalizer;

/**
 * Names and ids as people see them, however they are written down: what looks the same is the same.
 */
public final class Names {

  private static final int NEXT_LINE = 0x85;
  private static final int MOST_MARKS = 30;

  /** Where scripts begin whose letters join: before, a joiner between two letters shows nothing. */
  private static final int FIRST_JOINING = 0x590;

  private static final String JOINERS = "\u200C\u200D";

  /** Soft hyphen, blank and joiner without width, byte order mark, directions of writing. */
  private static final String INVISIBLE =
      "\u00AD\u200B\u2060\uFEFF\u200E\u200F\u061C"
          + "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  private Names() {}

  /**
   * A name by which it is told from others: one blank for line breaks, tabs and any other blanks,
   * none around it, nothing that cannot be seen, and accents composed with their letters (NFC).
   * Joiners stay where they join, as in pictograms and Persian.
   */
  public static String clean(String name) {
    return isClean(name) ? name : normalized(visible(normalized(name)));
  }

  /** A text without blanks around it, nor what cannot be seen there; within it, as it is. */
  public static String stripped(String cell) {
    int begin = 0;
    int end = cell.length();
    while (begin < end && isNothing(cell.charAt(begin))) {
      begin++;
    }
    while (begin < end && isNothing(cell.charAt(end - 1))) {
      end--;
    }
    return cell.substring(begin, end);
  }

  /** Accents without end are left as they are: to order them takes the square of their number. */
  private static String normalized(String text) {
    return isStreamSafe(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
  }

  /** Whether no letter has more than 30 accents, as in text that can be streamed (UAX #15). */
  private static boolean isStreamSafe(String text) {
    int marks = 0;
    for (int i = 0; i < text.length() && marks <= MOST_MARKS; i++) {
      marks = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? marks + 1 : 0;
    }
    return marks <= MOST_MARKS;
  }

  private static String visible(String name) {
    StringBuilder visible = new StringBuilder(name.length());
    int last = 0;
    int between = 0;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      if (isBlank(c)) {
        between = ' ';
      } else if (JOINERS.indexOf(c) >= 0) {
        between = between == ' ' ? ' ' : c;
      } else if (!isInvisible(c)) {
        boolean joins = between != ' ' && last >= FIRST_JOINING && c >= FIRST_JOINING;
        if (between != 0 && (joins || (between == ' ' && last != 0))) {
          visible.appendCodePoint(between);
        }
        visible.appendCodePoint(c);
        last = c;
        between = 0;
      }
    }
    return visible.toString();
  }

  /** Whether a name is what nearly all are: letters that stand for themselves, single blanks. */
  private static boolean isClean(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return name.isEmpty() || before != ' ';
  }

  private static boolean isNothing(char c) {
    return isBlank(c) || isInvisible(c) || JOINERS.indexOf(c) >= 0;
  }

  private static boolean isInvisible(int c) {
    return INVISIBLE.indexOf(c) >= 0 || Character.isISOControl(c);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
  }
}
