package org.klantreis.journey.study;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column is called, by its header.
 *
 * @param whole its whole name, as readers of the file know it
 * @param parts what each header row says of it, from above; at least one
 * @param name the shortest of these that no other column has
 */
record ColumnName(String whole, ImmutableList<String> parts, String name) {

  private static final int SHORT = 24;
  private static final Pattern BRACKETED = Pattern.compile("(.*\\S)?\\s*\\[([^\\[\\]]+)\\]\\s*");
  private static final Pattern NUMBERED = Pattern.compile("(.+)_\\d+");
  private static final Pattern DASHED = Pattern.compile("(.*\\S)\\s+-\\s+(\\S.*)");
  private static final String ANSWER = "response|open-ended response|antwoord|open antwoord";

  /** All it is called, in lower case. */
  String lower() {
    return whole.toLowerCase(Locale.ROOT);
  }

  /** The first part in lower case: where tools write the names of their own columns. */
  String first() {
    return parts.get(0).toLowerCase(Locale.ROOT);
  }

  /** The text of the question: the last part that says something of its own. */
  String text() {
    for (String part : parts.reverse()) {
      if (!part.toLowerCase(Locale.ROOT).matches(ANSWER)) {
        return part;
      }
    }
    return parts.get(0);
  }

  /** What the questions of a grid have in common; empty for a question that stands alone. */
  Optional<String> grid() {
    Matcher bracketed = BRACKETED.matcher(text());
    if (bracketed.matches()) {
      return Optional.of(String.valueOf(bracketed.group(1)).replaceAll("\\[[^\\[\\]]*\\]", ""));
    }
    Matcher numbered = NUMBERED.matcher(parts.get(0));
    Matcher dashed = DASHED.matcher(text());
    if (numbered.matches() && dashed.matches()) {
      return Optional.of(numbered.group(1));
    }
    return parts.size() > 1 && !parts.get(0).equals(name) && !isShort(parts.get(0))
        ? Optional.of(parts.get(0))
        : Optional.empty();
  }

  /** What the column is about: its own part of a grid, or else all of the question. */
  String label() {
    Matcher bracketed = BRACKETED.matcher(text());
    if (bracketed.matches() && !isShort(whole)) {
      return bracketed.group(2).strip();
    }
    Matcher dashed = DASHED.matcher(text());
    return grid().isPresent() && dashed.matches() ? dashed.group(2) : text();
  }

  /** Whether it is short enough, and without blanks, to be an id as it stands. */
  static boolean isShort(String text) {
    return text.length() <= SHORT && text.indexOf(' ') < 0;
  }
}
