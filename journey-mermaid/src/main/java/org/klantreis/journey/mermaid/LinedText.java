package org.klantreis.journey.mermaid;

import java.util.Arrays;

/** A text of which parts may have been cut, that still knows on which line each character stood. */
final class LinedText {

  private final String text;
  private final int[] starts;
  private final int[] lines;

  private LinedText(String text, int[] starts, int[] lines) {
    this.text = text;
    this.starts = starts;
    this.lines = lines;
  }

  /** The text with every line end as a line feed. */
  static LinedText of(String raw, int firstLine) {
    Builder text = new Builder(raw.length());
    int line = firstLine;
    int start = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '\n' && c != '\r') {
        continue;
      }
      text.add(raw, start, i, line);
      text.add("\n", line);
      if (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
        i++;
      }
      start = i + 1;
      line++;
    }
    text.add(raw, start, raw.length(), line);
    return text.build();
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** The line of a character; of the last one for the end of the text. */
  int line(int at) {
    int found = Arrays.binarySearch(starts, at);
    return lines.length == 0 ? 1 : lines[Math.max(0, found >= 0 ? found : -found - 2)];
  }

  /** The text from there on. */
  LinedText from(int start) {
    return new Builder(length() - start).copy(this, start, length()).build();
  }

  /** The same lines with another text of the same length. */
  LinedText with(String other) {
    return new LinedText(other, starts, lines);
  }

  /** Puts a text together from front to back. */
  static final class Builder {

    private final StringBuilder text;
    private int[] starts = new int[16];
    private int[] lines = new int[16];
    private int marks;

    Builder(int length) {
      this.text = new StringBuilder(length);
    }

    Builder add(String part, int line) {
      return add(part, 0, part.length(), line);
    }

    private Builder add(String part, int from, int to, int line) {
      if (from < to) {
        mark(line);
        text.append(part, from, to);
      }
      return this;
    }

    /** Adds a part of another text; its characters keep their lines. */
    Builder copy(LinedText source, int from, int to) {
      int found = Arrays.binarySearch(source.starts, from);
      int segment = found >= 0 ? found : -found - 2;
      int at = from;
      while (at < to) {
        int next =
            segment + 1 < source.starts.length ? source.starts[segment + 1] : source.length();
        int end = Math.min(next, to);
        add(source.text, at, end, source.lines[segment]);
        at = end;
        segment++;
      }
      return this;
    }

    private void mark(int line) {
      if (marks > 0 && lines[marks - 1] == line) {
        return;
      }
      if (marks == starts.length) {
        starts = Arrays.copyOf(starts, 2 * marks);
        lines = Arrays.copyOf(lines, 2 * marks);
      }
      starts[marks] = text.length();
      lines[marks++] = line;
    }

    LinedText build() {
      return new LinedText(
          text.toString(), Arrays.copyOf(starts, marks), Arrays.copyOf(lines, marks));
    }
  }
}
