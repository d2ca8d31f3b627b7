package org.klantreis.journey.mermaid;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.problem.Problem;

/**
 * The title in front matter. No more of YAML is read than a plain or quoted title on one line, or
 * plain text over several; other keys are left out, anchors and aliases among them are never
 * followed.
 */
final class FrontMatter {

  /** What Mermaid takes for no title. */
  private static final ImmutableSet<String> NOTHING =
      ImmutableSet.of("", "~", "null", "false", "0");

  private static final String SPECIAL = "[]{}&*!|>%@`,?";

  private final LinedText text;
  private final String indent;
  private final Findings findings;
  private final List<String> otherKeys = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private boolean titled;

  FrontMatter(LinedText text, String indent, Findings findings) {
    this.text = text;
    this.indent = indent;
    this.findings = findings;
  }

  Optional<String> title() {
    String all = text.text();
    int start = 0;
    while (start < all.length()) {
      int end = Space.endOfLine(all, start);
      int next = end;
      String line = dedented(start, end);
      if (isKey(line)) {
        StringBuilder value = new StringBuilder(line);
        while (next < all.length()) {
          int following = Space.endOfLine(all, next + 1);
          String more = dedented(next + 1, following);
          if (!continues(more)) {
            break;
          }
          value.append('\n').append(more);
          next = following;
        }
        take(value.toString(), text.line(start));
      } else if (line.startsWith("{")) {
        refuse(text.line(start), line, "front matter in braces is not read here");
      }
      start = next + 1;
    }
    if (!otherKeys.isEmpty()) {
      int line = text.line(0);
      findings.leaveOut(
          line,
          Problem.at(
              Findings.place(line),
              String.join(", ", otherKeys),
              "front matter besides the title, left out"));
    }
    return title;
  }

  private String dedented(int start, int end) {
    String line = text.text().substring(Math.min(start, end), end);
    return line.startsWith(indent) ? line.substring(indent.length()) : line;
  }

  /** Whether a line belongs to the key above it. */
  private static boolean continues(String line) {
    return Space.trim(line).isEmpty()
        || Space.isBlank(line.charAt(0))
        || line.startsWith("#")
        || line.startsWith("- ")
        || line.equals("-");
  }

  private static boolean isKey(String line) {
    return colon(line) > 0 && line.charAt(0) != '#' && line.charAt(0) != '{';
  }

  /** The colon that ends a key: one at the end of the line or before a blank. */
  private static int colon(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == ':' && (i + 1 == line.length() || Space.isBlank(line.charAt(i + 1)))) {
        return i;
      }
    }
    return -1;
  }

  private void take(String entry, int line) {
    int colon = colon(entry.substring(0, Space.endOfLine(entry, 0)));
    String key = unquotedKey(Space.trim(entry.substring(0, colon)));
    if (!key.equals("title")) {
      if (otherKeys.size() < 10) {
        otherKeys.add(key);
      }
      return;
    }
    if (titled) {
      refuse(line, "title", "stands twice in the front matter");
      return;
    }
    titled = true;
    title = value(Space.trim(entry.substring(colon + 1)), line);
  }

  private static String unquotedKey(String key) {
    boolean quoted =
        key.length() >= 2
            && (key.charAt(0) == '"' || key.charAt(0) == '\'')
            && key.charAt(key.length() - 1) == key.charAt(0);
    return quoted ? key.substring(1, key.length() - 1) : key;
  }

  private Optional<String> value(String raw, int line) {
    if (raw.startsWith("\"") || raw.startsWith("'")) {
      Optional<String> quoted = raw.startsWith("\"") ? doubleQuoted(raw) : singleQuoted(raw);
      if (quoted.isEmpty()) {
        refuse(line, raw, "is no quoted title on one line");
      }
      return quoted.filter(text -> !text.isEmpty());
    }
    String plain = plain(raw);
    if (!plain.isEmpty() && SPECIAL.indexOf(plain.charAt(0)) >= 0) {
      refuse(line, raw, "is no title that is read here");
      return Optional.empty();
    }
    if (colon(plain) >= 0) {
      refuse(line, raw, "a colon and a blank end a key in front matter");
      return Optional.empty();
    }
    return NOTHING.contains(plain) ? Optional.empty() : Optional.of(plain);
  }

  private void refuse(int line, String value, String what) {
    findings.refuse(
        line,
        Problem.at(Findings.place(line), value, what)
            .withHint("write title: \"…\" once, on one line"));
  }

  /** Lines of plain text are joined by blanks; a comment begins with a blank and #. */
  private static String plain(String raw) {
    StringBuilder plain = new StringBuilder();
    for (String line : raw.split("\n", -1)) {
      String kept = line;
      for (int i = 0; i < line.length(); i++) {
        if (line.charAt(i) == '#' && (i == 0 || Space.isBlank(line.charAt(i - 1)))) {
          kept = line.substring(0, i);
          break;
        }
      }
      kept = Space.trim(kept);
      if (!kept.isEmpty()) {
        plain.append(plain.length() == 0 ? "" : " ").append(kept);
      }
    }
    return plain.toString();
  }

  private static Optional<String> singleQuoted(String raw) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\'' && i + 1 < raw.length() && raw.charAt(i + 1) == '\'') {
        i++;
      } else if (c == '\'') {
        return plain(raw.substring(i + 1)).isEmpty()
            ? Optional.of(text.toString())
            : Optional.empty();
      } else if (c == '\n') {
        return Optional.empty();
      }
      text.append(c);
    }
    return Optional.empty();
  }

  private static Optional<String> doubleQuoted(String raw) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '"') {
        return plain(raw.substring(i + 1)).isEmpty()
            ? Optional.of(text.toString())
            : Optional.empty();
      }
      if (c == '\n') {
        return Optional.empty();
      }
      if (c != '\\') {
        text.append(c);
        continue;
      }
      int length = i + 1 < raw.length() ? escaped(raw, i + 1, text) : 0;
      if (length == 0) {
        return Optional.empty();
      }
      i += length;
    }
    return Optional.empty();
  }

  /** Adds what stands after a backslash; how many characters it takes, 0 when it is no escape. */
  private static int escaped(String raw, int at, StringBuilder text) {
    String simple = "0abtnvfre \"/\\N_LP\t";
    String meant = "\0\u0007\b\t\n\u000B\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029\t";
    int known = simple.indexOf(raw.charAt(at));
    if (known >= 0) {
      text.append(meant.charAt(known));
      return 1;
    }
    int digits =
        switch (raw.charAt(at)) {
          case 'x' -> 2;
          case 'u' -> 4;
          case 'U' -> 8;
          default -> 0;
        };
    if (digits == 0 || at + 1 + digits > raw.length()) {
      return 0;
    }
    int code = 0;
    for (int i = at + 1; i <= at + digits; i++) {
      int digit = raw.charAt(i) < 128 ? Character.digit(raw.charAt(i), 16) : -1;
      if (digit < 0 || code > Character.MAX_CODE_POINT >> 4) {
        return 0;
      }
      code = 16 * code + digit;
    }
    if (!Character.isValidCodePoint(code)) {
      return 0;
    }
    text.appendCodePoint(code);
    return digits + 1;
  }
}
