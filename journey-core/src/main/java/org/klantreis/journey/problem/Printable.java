package org.klantreis.journey.problem;

/** Text that may come from anywhere, fit for a terminal. */
public final class Printable {

  private Printable() {}

  /** The text with control characters as escapes, so that it can neither move nor forge a line. */
  public static String of(String raw) {
    if (raw.chars().noneMatch(Printable::isUnsafe)) {
      return raw;
    }
    StringBuilder text = new StringBuilder();
    raw.chars()
        .forEach(
            c -> {
              if (isUnsafe(c)) {
                text.append(String.format("\\u%04x", c));
              } else {
                text.append((char) c);
              }
            });
    return text.toString();
  }

  /** Control characters, line separators, and those that turn the direction of writing. */
  private static boolean isUnsafe(int c) {
    return Character.isISOControl(c)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
