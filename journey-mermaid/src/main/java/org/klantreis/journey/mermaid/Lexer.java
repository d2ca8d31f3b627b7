package org.klantreis.journey.mermaid;

import org.klantreis.journey.problem.Problem;

/**
 * Cuts a prepared diagram into pieces, in the order of precedence that Mermaid has: what may be a
 * comment is one, then keywords, then names.
 */
final class Lexer {

  private static final String NO_NAME = "#:\n;";
  private static final String NO_DATA = "#\n;";

  private final LinedText source;
  private final String text;
  private final Findings findings;
  private int at;

  Lexer(LinedText source, Findings findings) {
    this.source = source;
    this.text = source.text() + "\n";
    this.findings = findings;
  }

  int line(Token token) {
    return source.line(token.at());
  }

  /** Goes on with the next line. */
  void skipLine() {
    at = Space.endOfLine(text, at);
  }

  Token next() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '%' && !text.startsWith("{", at + 1)) {
        skipPercent();
      } else if (c != '}' && text.startsWith("%%", at + 1)) {
        skipSwallowed(c);
      } else if (c == '\n') {
        return lineEnd();
      } else if (Space.isBlank(c)) {
        at = Space.skip(text, at);
      } else if (c == '#') {
        skipHash();
      } else {
        return piece();
      }
    }
    return new Token(Token.Kind.END, "", at);
  }

  private void skipPercent() {
    if (!text.startsWith("%", at + 1)) {
      suspectRest("is taken for a comment, as % begins it", "write #37; for the sign");
    }
    skipLine();
  }

  /** One character before %% goes with the comment. */
  private void skipSwallowed(char c) {
    if (!Space.isBlank(c)) {
      suspectRest("is lost, as %% follows its first character", "write #37; for the sign");
    }
    at = Space.endOfLine(text, at + 1);
  }

  private void skipHash() {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n' && Space.isBlank(text.charAt(start - 1))) {
      start--;
    }
    if (start > 0 && text.charAt(start - 1) != '\n') {
      suspectRest(
          "is lost, as # begins a comment",
          "write #35; for the sign; a comment has a line of its own and begins with %%");
    }
    skipLine();
  }

  private void suspectRest(String what, String hint) {
    int line = source.line(at);
    String rest = text.substring(at, Space.endOfLine(text, at));
    findings.suspect(line, Problem.at(Findings.place(line), rest, what).withHint(hint));
  }

  private Token lineEnd() {
    int start = at;
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    return new Token(Token.Kind.LINE_END, "", start);
  }

  private Token piece() {
    int start = at;
    if (isAt("journey") && !isWordAt(at + 7)) {
      at += 7;
      return new Token(Token.Kind.JOURNEY, "journey", start);
    }
    int value = afterKeyword("title", NO_DATA);
    if (value >= 0) {
      return taken(Token.Kind.TITLE, value, end(value, NO_DATA));
    }
    value = afterColon("accTitle");
    if (value >= 0) {
      return taken(Token.Kind.ACC_TITLE, value, Space.endOfLine(text, value));
    }
    value = afterColon("accDescr");
    if (value >= 0) {
      return taken(Token.Kind.ACC_DESCRIPTION, value, Space.endOfLine(text, value));
    }
    value = afterSign("accDescr", '{');
    if (value >= 0) {
      return braced(value);
    }
    value = afterKeyword("section", NO_NAME);
    if (value >= 0) {
      return taken(Token.Kind.SECTION, value, end(value, NO_NAME));
    }
    if (text.charAt(at) == ':') {
      return end(at + 1, NO_DATA) > at + 1
          ? taken(Token.Kind.TASK_DATA, at + 1, end(at + 1, NO_DATA))
          : taken(Token.Kind.STRAY, at, at + 1);
    }
    return text.charAt(at) == ';'
        ? taken(Token.Kind.STRAY, at, at + 1)
        : taken(Token.Kind.TASK_NAME, at, end(at, NO_NAME));
  }

  private Token taken(Token.Kind kind, int from, int to) {
    Token token = new Token(kind, text.substring(from, to), at);
    at = to;
    return token;
  }

  private Token braced(int value) {
    int close = text.indexOf('}', value);
    if (close < 0) {
      return taken(Token.Kind.UNCLOSED, value, text.length());
    }
    Token token = taken(Token.Kind.ACC_DESCRIPTION, value, close);
    at = close + 1;
    return token;
  }

  private boolean isAt(String keyword) {
    return text.regionMatches(true, at, keyword, 0, keyword.length()) && isAscii(keyword.length());
  }

  /** Case is ignored among the letters of ASCII only. */
  private boolean isAscii(int length) {
    return text.substring(at, at + length).chars().allMatch(c -> c < 128);
  }

  private boolean isWordAt(int place) {
    return place < text.length() && Space.isWord(text.charAt(place));
  }

  /** Where the value of a keyword begins that a blank and something else follow, or -1. */
  private int afterKeyword(String keyword, String ends) {
    int blank = at + keyword.length();
    boolean found =
        isAt(keyword)
            && blank < text.length()
            && Space.isBlank(text.charAt(blank))
            && end(blank + 1, ends) > blank + 1;
    return found ? blank + 1 : -1;
  }

  private int afterColon(String keyword) {
    return afterSign(keyword, ':');
  }

  /** Where the value begins after a keyword, a sign, and blanks or lines around it, or -1. */
  private int afterSign(String keyword, char sign) {
    if (!isAt(keyword)) {
      return -1;
    }
    int place = Space.skip(text, at + keyword.length());
    return place < text.length() && text.charAt(place) == sign ? Space.skip(text, place + 1) : -1;
  }

  private int end(int from, String ends) {
    int place = from;
    while (place < text.length() && ends.indexOf(text.charAt(place)) < 0) {
      place++;
    }
    return place;
  }
}
