package org.klantreis.journey.report.drawing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in lines that fit a width.
 *
 * @param whole the text on one line
 * @param lines what fits; the last one ends in an ellipsis where something is left out
 * @param font in which it was measured
 * @param shortened whether something does not fit
 */
public record Wrapped(String whole, ImmutableList<String> lines, Font font, boolean shortened) {

  private static final String ELLIPSIS = "…";

  /** What people see as one character, however many there are in it. */
  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  /**
   * Wraps between words, between wide characters, and within a word that is too long for a line.
   */
  public static Wrapped of(String raw, Font font, double width, int mostLines) {
    String whole = Markup.oneLine(raw);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean leftOut = false;
    for (String piece : pieces(whole, font, width)) {
      String candidate = line + piece;
      if (line.length() == 0 || font.width(candidate.stripTrailing()) <= width) {
        line.append(piece);
      } else if (lines.size() + 1 == mostLines) {
        leftOut = true;
        break;
      } else {
        lines.add(line.toString().strip());
        line = new StringBuilder(piece);
      }
    }
    String last = line.toString().strip();
    if (leftOut || !last.isEmpty()) {
      lines.add(leftOut ? withEllipsis(last, font, width) : last);
    }
    return new Wrapped(whole, ImmutableList.copyOf(lines), font, leftOut);
  }

  /** The text on a single line, with an ellipsis where it does not fit. */
  public static Wrapped line(String raw, Font font, double width) {
    return of(raw, font, width, 1);
  }

  private static String withEllipsis(String line, Font font, double width) {
    List<String> characters = graphemes(line);
    while (!characters.isEmpty() && font.width(String.join("", characters) + ELLIPSIS) > width) {
      characters.remove(characters.size() - 1);
    }
    return String.join("", characters).strip() + ELLIPSIS;
  }

  /** What stays together: a word with the blank after it, or a part of one that is too long. */
  private static List<String> pieces(String text, Font font, double width) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String character : graphemes(text)) {
      boolean wide = Font.isWide(character.codePointAt(0));
      boolean full = piece.length() > 0 && font.width(piece + character) > width;
      if (wide || (full && !character.isBlank())) {
        if (piece.length() > 0) {
          pieces.add(piece.toString());
        }
        piece = new StringBuilder();
      }
      piece.append(character);
      if (wide || character.isBlank() || character.equals("-") || character.equals("/")) {
        pieces.add(piece.toString());
        piece = new StringBuilder();
      }
    }
    if (piece.length() > 0) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private static List<String> graphemes(String text) {
    List<String> characters = new ArrayList<>();
    Matcher each = GRAPHEME.matcher(text);
    while (each.find()) {
      characters.add(each.group());
    }
    return characters;
  }

  /** How high the lines are together, in pixels. */
  public double height() {
    return lines.size() * font.lineHeight();
  }

  /** How wide the widest line is at most, in pixels. */
  public double width() {
    return lines.stream().mapToDouble(font::width).max().orElse(0);
  }

  /** Whether the text reads from right to left: its first letter decides. */
  public boolean isRightToLeft() {
    return isRightToLeft(whole);
  }

  /** Whether a text reads from right to left: its first letter decides. */
  public static boolean isRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(
            direction ->
                direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .mapToObj(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
        .findFirst()
        .orElse(false);
  }
}
