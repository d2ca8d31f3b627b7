package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;

/**
 * Texts in the cells of a spreadsheet.
 *
 * <p>A text that a spreadsheet program would take for a formula is written with an apostrophe
 * before it, and read without: {@code '=1+1}. In a list, a semicolon that is part of a text has a
 * backslash before it, and so has a backslash.
 */
final class SheetText {

  private static final String BEGINS_FORMULA = "=+-@＝＋－＠\t\r";
  private static final char GUARD = '\'';

  private SheetText() {}

  /** The text as a cell, which no program takes for a formula. */
  static String guarded(String text) {
    return isFormula(text) ? GUARD + text : text;
  }

  /** The text of a cell. */
  static String plain(String cell) {
    String text = cell.strip();
    return !text.isEmpty() && text.charAt(0) == GUARD && isFormula(text.substring(1))
        ? text.substring(1)
        : text;
  }

  /** Whether something that begins a formula comes first, after apostrophes if any. */
  private static boolean isFormula(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == GUARD) {
      at++;
    }
    return at < text.length() && BEGINS_FORMULA.indexOf(text.charAt(at)) >= 0;
  }

  /** A text as part of a list. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;");
  }

  /** The parts of a list that are not blank, without blanks around them. */
  static ImmutableList<String> parts(String list) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= list.length(); i++) {
      char c = i < list.length() ? list.charAt(i) : ';';
      boolean escapes =
          c == '\\' && i + 1 < list.length() && "\\;".indexOf(list.charAt(i + 1)) >= 0;
      if (escapes) {
        part.append(list.charAt(++i));
      } else if (c == ';') {
        if (!part.toString().isBlank()) {
          parts.add(part.toString().strip());
        }
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    return parts.build();
  }
}
