package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names as people write them in a line, with commas between them: {@code desk,room}. A name with a
 * comma in it is written in double quotes, or with a backslash before the comma: {@code "How was
 * it, all in all?",room}. An equals sign may say what names belong to: {@code Finished=1,True}.
 *
 * @param of what the names belong to, where the line says so
 * @param names in order; without blanks around them
 */
public record NameList(Optional<String> of, ImmutableList<String> names) {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_,./+=-]+");
  private static final Pattern MARK = Pattern.compile("[,=\\\\]|^\"");

  /** The names of a line in which an equals sign is a character like others. */
  public static ImmutableList<String> names(String line) {
    return names(new Written(line));
  }

  private static ImmutableList<String> names(Written line) {
    return line.split(",").stream().map(Written::text).collect(toImmutableList());
  }

  /** The names of a line, and what they belong to where it begins with that and an equals sign. */
  public static NameList parse(String line) {
    List<Written> sides = new Written(line).cut("=");
    if (sides.size() == 1 || sides.get(0).has(",")) {
      return new NameList(Optional.empty(), names(line));
    }
    ImmutableList<String> values =
        sides.get(1).raw().isEmpty() ? ImmutableList.of() : names(sides.get(1));
    return new NameList(Optional.of(sides.get(0).text()), values);
  }

  /** Names as they are typed behind an option, so that {@link #names(String)} reads them again. */
  public static String typed(Collection<String> names) {
    return inShell(names.stream().map(NameList::escaped).collect(joining(",")));
  }

  private static String inShell(String line) {
    return PLAIN.matcher(line).matches() ? line : "\"" + line.replace("\"", "\\\"") + "\"";
  }

  /** The same of names that belong to something, so that {@link #parse} reads them again. */
  public static String typed(String of, Collection<String> names) {
    return inShell(escaped(of) + "=" + names.stream().map(NameList::escaped).collect(joining(",")));
  }

  private static String escaped(String name) {
    return MARK.matcher(name).replaceAll("\\\\$0");
  }

  /**
   * A line of pairs: {@code 1=North,2=South}.
   *
   * @throws IllegalArgumentException for what is no pair, and for a name that is given twice
   */
  public static ImmutableMap<String, String> pairs(String line) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (Written each : new Written(line).split(",")) {
      List<Written> sides = each.cut("=");
      checkArgument(
          sides.size() == 2 && !sides.get(0).text().isBlank() && !sides.get(1).text().isBlank(),
          "'%s' is no pair, as 1=North is",
          each.text());
      checkArgument(
          pairs.put(sides.get(0).text(), sides.get(1).text()) == null,
          "'%s' is given twice",
          sides.get(0).text());
    }
    return ImmutableMap.copyOf(pairs);
  }
}
