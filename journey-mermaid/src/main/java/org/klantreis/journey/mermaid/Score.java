package org.klantreis.journey.mermaid;

import java.util.OptionalDouble;

/** The number that ECMAScript, and so Mermaid, reads from a text. */
final class Score {

  private Score() {}

  /** The number; empty when it is none, or not finite. A blank text is 0. */
  static OptionalDouble of(String raw) {
    String text = Space.trim(raw);
    if (text.isEmpty()) {
      return OptionalDouble.of(0);
    }
    double number = isDecimal(text) ? Double.parseDouble(text) : whole(text);
    return Double.isFinite(number) ? OptionalDouble.of(number + 0.0) : OptionalDouble.empty();
  }

  private static boolean isDecimal(String text) {
    int at = sign(text, 0);
    int whole = digits(text, at);
    int end = whole;
    if (end < text.length() && text.charAt(end) == '.') {
      end = digits(text, end + 1);
    }
    boolean hasDigit = whole > at || end > whole + 1;
    if (hasDigit && end < text.length() && (text.charAt(end) | 0x20) == 'e') {
      int exponent = sign(text, end + 1);
      end = digits(text, exponent);
      hasDigit = end > exponent;
    }
    return hasDigit && end == text.length();
  }

  private static int sign(String text, int at) {
    boolean signed = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
    return signed ? at + 1 : at;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /** A whole number with a prefix: 0x10, 0o7, 0b11; infinite when it is none. */
  private static double whole(String text) {
    if (text.length() < 3 || text.charAt(0) != '0') {
      return Double.POSITIVE_INFINITY;
    }
    int radix =
        switch (text.charAt(1) | 0x20) {
          case 'x' -> 16;
          case 'o' -> 8;
          case 'b' -> 2;
          default -> 0;
        };
    double number = radix == 0 ? Double.POSITIVE_INFINITY : 0;
    for (int i = 2; i < text.length(); i++) {
      int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), Math.max(radix, 2)) : -1;
      number = digit < 0 ? Double.POSITIVE_INFINITY : number * radix + digit;
    }
    return number;
  }
}
