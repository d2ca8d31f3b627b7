package org.klantreis.journey.command.input;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klantreis.journey.csv.NameList;

/**
 * Cells that stand for something, as an option says it: {@code 0,6} in all columns, {@code NPS=11}
 * in one.
 *
 * @param all absent where nothing is said of all columns
 * @param byColumn by the name of the column, or a pattern of names
 */
public record CodeLists(
    Optional<ImmutableSet<String>> all, ImmutableMap<String, ImmutableSet<String>> byColumn) {

  /** Takes each time that the option was given. */
  public static CodeLists parse(List<String> lines) {
    Set<String> all = new LinkedHashSet<>();
    boolean isOfAll = false;
    Map<String, ImmutableSet<String>> byColumn = new LinkedHashMap<>();
    for (String line : lines) {
      NameList codes = NameList.parse(line);
      if (codes.of().isPresent()) {
        byColumn.merge(
            codes.of().get(),
            ImmutableSet.copyOf(codes.names()),
            (some, more) -> ImmutableSet.<String>builder().addAll(some).addAll(more).build());
      } else {
        isOfAll = true;
        all.addAll(codes.names());
      }
    }
    return new CodeLists(
        isOfAll ? Optional.of(ImmutableSet.copyOf(all)) : Optional.empty(),
        ImmutableMap.copyOf(byColumn));
  }
}
