package org.klantreis.journey.tables;

import java.util.Locale;
import java.util.Optional;

/** As what a workbook shows a number, by the format of its cell. */
enum NumberLook {
  NUMBER,
  DATE,
  TIME,
  DATE_AND_TIME,
  /** Hours that may be more than a day. */
  DURATION;

  /**
   * By a format.
   *
   * @param id its number, of which 27 to 36 and 50 to 58 are dates in East Asia, whatever the
   *     language (ECMA-376 part 1, 18.8.30)
   * @param code how it is spelled, where it is known
   */
  static NumberLook of(Optional<Integer> id, Optional<String> code) {
    boolean isEastAsian =
        id.filter(each -> (each >= 27 && each <= 36) || (each >= 50 && each <= 58)).isPresent();
    return code.map(NumberLook::of).orElse(isEastAsian ? DATE : NUMBER);
  }

  /** By the letters that stand for parts of a date or a time. */
  private static NumberLook of(String code) {
    String letters = letters(code);
    if (letters.contains("[")) {
      return DURATION;
    }
    boolean isTime = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
    boolean isDate =
        letters.indexOf('y') >= 0
            || letters.indexOf('d') >= 0
            || (letters.indexOf('m') >= 0 && !isTime);
    if (isDate) {
      return isTime ? DATE_AND_TIME : DATE;
    }
    return isTime ? TIME : NUMBER;
  }

  /**
   * What of a format for positive numbers is no text: without what is quoted, escaped or in
   * brackets, but for elapsed time such as {@code [h]}, of which the bracket stays.
   */
  private static String letters(String code) {
    StringBuilder letters = new StringBuilder();
    int i = 0;
    while (i < code.length() && code.charAt(i) != ';') {
      char c = code.charAt(i);
      int end = i + 1;
      switch (c) {
        case '"' -> end = after(code, i, '"');
        case '\\', '_', '*' -> end = i + 2;
        case '[' -> {
          end = after(code, i, ']');
          if (code.substring(i, end).matches("(?i)\\[(h+|m+|s+)\\]")) {
            letters.append('[');
          }
        }
        default -> letters.append(c);
      }
      i = end;
    }
    String text = letters.toString().toLowerCase(Locale.ROOT);
    return text.equals("general") ? "" : text;
  }

  private static int after(String code, int begin, char closing) {
    int end = code.indexOf(closing, begin + 1);
    return end < 0 ? code.length() : end + 1;
  }
}
