package org.klantreis.journey.csv;

/** Names and ids as people see them, whatever stands in their cells. */
final class Names {

  private static final int NEXT_LINE = 0x85;

  private Names() {}

  /** A name without blanks around it, and with one blank for each line break, tab or run of them. */
  static String clean(String name) {
    if (isClean(name)) {
      return name;
    }
    StringBuilder clean = new StringBuilder(name.length());
    name.codePoints()
        .forEach(
            c -> {
              if (!isBlank(c)) {
                clean.appendCodePoint(c);
              } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
              }
            });
    return clean.toString().strip();
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

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || c == NEXT_LINE;
  }
}
