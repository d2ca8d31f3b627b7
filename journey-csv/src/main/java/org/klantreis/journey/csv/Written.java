package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as people write lists and pairs into it. What stands in double quotes, or is a mark behind
 * a backslash, stands for itself. A quote opens at the beginning of a name and closes at its end;
 * anywhere else it is a character like others.
 */
final class Written {

  /** What can have a meaning, and is itself behind a backslash. */
  private static final String MARKS = ",;:=*.\"\\";

  private static final String SEPARATORS = ",;:=";
  private static final Pattern QUOTED =
      Pattern.compile("\"((?:[^\"]|\"\")*)\"(?=\\s*(?:[,;:=]|$))");

  private final String raw;
  private final String text;

  /** Where in the raw line a character has the meaning that it may have. */
  private final BitSet plain = new BitSet();

  Written(String line) {
    this.raw = line.strip();
    StringBuilder read = new StringBuilder();
    Matcher quoted = QUOTED.matcher(raw);
    boolean begins = true;
    int i = 0;
    while (i < raw.length()) {
      char c = raw.charAt(i);
      if (begins && c == '"' && quoted.region(i, raw.length()).lookingAt()) {
        read.append(quoted.group(1).replace("\"\"", "\""));
        i = quoted.end();
        begins = false;
      } else if (c == '\\' && i + 1 < raw.length() && MARKS.indexOf(raw.charAt(i + 1)) >= 0) {
        read.append(raw.charAt(i + 1));
        i += 2;
        begins = false;
      } else {
        plain.set(i);
        read.append(c);
        begins = SEPARATORS.indexOf(c) >= 0 || (begins && Character.isWhitespace(c));
        i++;
      }
    }
    this.text = read.toString();
  }

  /** What is meant, without the quotes and backslashes. */
  String text() {
    return text;
  }

  /** The line itself, without blanks around it. */
  String raw() {
    return raw;
  }

  /** Whether a mark stands in it with its meaning. */
  boolean has(String mark) {
    return indexOf(mark, 0) >= 0;
  }

  /** The parts between separators; one where there is none. */
  ImmutableList<Written> split(String separator) {
    return split(separator, Integer.MAX_VALUE);
  }

  /** What stands before the first separator and behind it; one part where there is none. */
  ImmutableList<Written> cut(String separator) {
    return split(separator, 2);
  }

  private ImmutableList<Written> split(String separator, int most) {
    ImmutableList.Builder<Written> parts = ImmutableList.builder();
    int begin = 0;
    int count = 1;
    int at = indexOf(separator, 0);
    while (at >= 0 && count < most) {
      parts.add(new Written(raw.substring(begin, at)));
      count++;
      begin = at + separator.length();
      at = indexOf(separator, begin);
    }
    return parts.add(new Written(raw.substring(begin))).build();
  }

  private int indexOf(String mark, int from) {
    int at = raw.indexOf(mark, from);
    while (at >= 0 && plain.nextClearBit(at) < at + mark.length()) {
      at = raw.indexOf(mark, at + 1);
    }
    return at;
  }
}
