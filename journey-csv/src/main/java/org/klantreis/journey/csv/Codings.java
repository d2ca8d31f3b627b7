package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Problem;

/** What is said of single columns, by where they stand. */
final class Codings {

  private final Map<Integer, ColumnCoding> byColumn = new HashMap<>();

  /**
   * A column with answers.
   *
   * @param index where it stands
   * @param alias what it is called besides by its name, as the touchpoint that is rated in it
   */
  record Answered(int index, String alias) {}

  /**
   * Finds the columns by their names, patterns of these, or else by what they are called besides; a
   * name that means no column with answers is a problem.
   */
  static Codings find(
      ImmutableMap<String, ColumnCoding> byName,
      Header header,
      List<Answered> answered,
      List<Problem> found) {
    Codings codings = new Codings();
    byName.forEach(
        (name, coding) -> {
          ImmutableSet<Integer> named = header.named(name);
          List<Integer> meant =
              answered.stream()
                  .filter(
                      each ->
                          named.isEmpty()
                              ? each.alias().equals(Names.clean(name))
                              : named.contains(each.index()))
                  .map(Answered::index)
                  .toList();
          if (meant.isEmpty() && answered.stream().noneMatch(each -> each.index() == Rows.ABSENT)) {
            found.add(
                Problem.at(header.place(), name, "no column with answers that are read")
                    .withNearest(names(header, answered)));
          }
          meant.forEach(column -> codings.byColumn.put(column, coding));
        });
    return codings;
  }

  private static Iterable<String> names(Header header, List<Answered> answered) {
    ImmutableList<String> columns =
        answered.stream()
            .map(each -> header.names().get(each.index()))
            .collect(ImmutableList.toImmutableList());
    return Iterables.concat(columns, Iterables.transform(answered, Answered::alias));
  }

  /** What is said of a column; nothing where nothing is. */
  ColumnCoding of(int column) {
    return byColumn.getOrDefault(column, ColumnCoding.none());
  }
}
