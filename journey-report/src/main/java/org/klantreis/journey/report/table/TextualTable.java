package org.klantreis.journey.report.table;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of texts; the first cell of a row says what the row is about.
 *
 * @param caption what the table is about
 * @param header a text for each column
 * @param rows as many cells each as the header; an empty cell is not known or does not apply
 */
public record TextualTable(
    String caption, ImmutableList<String> header, ImmutableList<ImmutableList<String>> rows) {

  /** Refuses a table without columns, and a row of another width than the header. */
  public TextualTable {
    checkArgument(!header.isEmpty(), "Table '%s' has no columns.", caption);
    for (List<String> row : rows) {
      checkArgument(
          row.size() == header.size(),
          "Table '%s' has %s columns, and a row of %s cells: %s.",
          caption,
          header.size(),
          row.size(),
          row);
    }
  }

  /** The table without the columns in which every cell is empty; the first column stays. */
  public TextualTable withoutEmptyColumns() {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      int column = i;
      if (i == 0 || rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
        kept.add(i);
      }
    }
    return new TextualTable(
        caption,
        pick(header, kept),
        rows.stream().map(row -> pick(row, kept)).collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<String> pick(List<String> cells, List<Integer> places) {
    return places.stream().map(cells::get).collect(ImmutableList.toImmutableList());
  }
}
