package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klantreis.journey.problem.Problem;

/** Which rows are kept: those that have one of the values asked for in each column asked about. */
final class KeptRows {

  private static final int VALUES_SHOWN = 8;

  static final KeptRows ALL = new KeptRows(ImmutableList.of());

  private final ImmutableList<Condition> conditions;

  private KeptRows(ImmutableList<Condition> conditions) {
    this.conditions = conditions;
  }

  /** Finds the columns that are asked about; what is wrong with them goes to the list. */
  static KeptRows of(
      ImmutableSetMultimap<String, String> keep, Header header, List<Problem> found) {
    ImmutableList.Builder<Condition> all = ImmutableList.builder();
    keep.asMap()
        .forEach(
            (column, values) ->
                all.add(
                    new Condition(
                        column,
                        Rows.find(header, Optional.of(column), found),
                        String.join(" or ", values),
                        new Codes(values),
                        values.contains(CsvOptions.ANYTHING))));
    return new KeptRows(all.build());
  }

  /** One column with its values, and what was found in it instead. */
  private static final class Condition {

    private final String name;
    private final int column;
    private final String wanted;
    private final Codes values;
    private final boolean isAnything;
    private final Set<String> others = new LinkedHashSet<>();
    private boolean isMet;

    Condition(String name, int column, String wanted, Codes values, boolean isAnything) {
      this.name = name;
      this.column = column;
      this.wanted = wanted;
      this.values = values;
      this.isAnything = isAnything;
    }

    boolean isMetBy(Table row) {
      String cell = Rows.cell(row, column);
      if (values.contains(cell) || (isAnything && !cell.isEmpty())) {
        isMet = true;
        return true;
      }
      if (!isMet && others.size() < VALUES_SHOWN) {
        others.add(cell);
      }
      return false;
    }
  }

  boolean keeps(Table row) {
    boolean keeps = true;
    for (Condition condition : conditions) {
      keeps &= condition.isMetBy(row);
    }
    return keeps;
  }

  /** Conditions that no row meets, so that nothing is left. */
  ImmutableList<Problem> unmet() {
    return conditions.stream()
        .filter(condition -> !condition.isMet && !condition.others.isEmpty())
        .map(
            condition ->
                Problem.at(
                        "",
                        condition.wanted,
                        "no row that is kept has this in column '" + condition.name + "'")
                    .withHint("there are: " + String.join(", ", condition.others)))
        .collect(ImmutableList.toImmutableList());
  }
}
