package org.klantreis.journey.report.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;

/**
 * Where things stand on a map, in pixels. A timeline that is too long for one row goes on in the
 * next, as text does.
 *
 * @param rows the columns of each row, about equally many
 * @param left where the first column begins; the names of the lanes stand before it
 * @param columnWidth of every column
 * @param right how much room is kept at the end of a row for the names of lines
 */
record Geometry(ImmutableList<List<Column>> rows, double left, double columnWidth, double right) {

  private static final int MOST_COLUMNS = 9;
  private static final double WIDTH = 1216;
  private static final double NARROWEST = 760;
  private static final double WIDEST_COLUMN = 250;
  private static final double LEFT = 104;
  private static final double RIGHT = 14;
  private static final double RIGHT_WITH_NAMES = 122;

  static Geometry of(List<Column> columns, boolean severalLines) {
    double right = severalLines ? RIGHT_WITH_NAMES : RIGHT;
    int most = severalLines ? MOST_COLUMNS - 1 : MOST_COLUMNS;
    int rows = Math.max(1, (columns.size() + most - 1) / most);
    int size = Math.max(1, (columns.size() + rows - 1) / rows);
    return new Geometry(
        ImmutableList.copyOf(Lists.partition(columns, size)),
        LEFT,
        Math.min(WIDEST_COLUMN, (WIDTH - LEFT - right) / size),
        right);
  }

  /** Of the whole drawing. */
  double width() {
    int most = rows.stream().mapToInt(List::size).max().orElse(1);
    return Math.max(NARROWEST, left + most * columnWidth + right);
  }

  /** The left side of a column of a row, counted from 0. */
  double x(int place) {
    return left + place * columnWidth;
  }

  /** The middle of a column of a row, counted from 0. */
  double middle(int place) {
    return x(place) + columnWidth / 2;
  }

  /** The right side of the last column of a row. */
  double end(List<Column> row) {
    return x(row.size());
  }
}
