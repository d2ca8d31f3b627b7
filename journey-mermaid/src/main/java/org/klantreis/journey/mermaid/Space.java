package org.klantreis.journey.mermaid;

/** What ECMAScript, and so Mermaid, takes for a blank, a word and the end of a line. */
final class Space {

  private Space() {}

  static boolean isBlank(char c) {
    return (c >= '\t' && c <= '\r') || c == ' ' || (c >= 0xA0 && isWideBlank(c));
  }

  private static boolean isWideBlank(char c) {
    return c == 0xA0
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200A)
        || isLineSeparator(c)
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000
        || c == 0xFEFF;
  }

  static boolean isLineSeparator(char c) {
    return c == 0x2028 || c == 0x2029;
  }

  /** Whether a line ends at this character, for patterns that look at lines. */
  static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || isLineSeparator(c);
  }

  static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /** The first place from there on that holds no blank. */
  static int skip(String text, int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The first place from there on that holds no letter, digit or underscore. */
  static int skipWord(String text, int from) {
    int i = from;
    while (i < text.length() && isWord(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The next line feed, or the end. */
  static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  static String trim(String text) {
    int start = skip(text, 0);
    int end = text.length();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
