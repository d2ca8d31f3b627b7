package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Problem;

/**
 * A column of ratings in the wide layout, as it was found.
 *
 * @param index where it stands; {@link Rows#ABSENT} where it is not there, which is a problem
 * @param name what it is called
 * @param touchpoint what is rated in it, as names are read
 */
record WideColumn(int index, String name, String touchpoint) {

  /** All columns of a layout as far as they are known before there is a header. */
  static ImmutableList<WideColumn> unfound(RatingsLayout.WideForm wide) {
    ImmutableList.Builder<WideColumn> all = ImmutableList.builder();
    wide.columns().forEach(column -> all.add(of(Rows.ABSENT, column)));
    wide.patterns().forEach(pattern -> all.add(of(Rows.ABSENT, pattern.text())));
    return all.build();
  }

  /** Those that are there, in the order of the layout; what is wrong goes to the list. */
  static ImmutableList<WideColumn> find(
      RatingsLayout.WideForm wide, Header header, List<Problem> found) {
    List<WideColumn> all = new ArrayList<>();
    for (RatingColumn column : wide.columns()) {
      all.add(of(Rows.find(header, Optional.of(column.column()), found), column));
    }
    for (ColumnPattern pattern : wide.patterns()) {
      header.find(pattern, found).forEach((index, name) -> all.add(of(index, name)));
    }
    checkTouchpoints(header, all, found);
    return all.isEmpty() ? unfound(wide) : ImmutableList.copyOf(all);
  }

  Codings.Answered answered() {
    return new Codings.Answered(index, touchpoint);
  }

  private static WideColumn of(int index, RatingColumn column) {
    return new WideColumn(index, column.column(), Names.clean(column.touchpoint().value()));
  }

  private static WideColumn of(int index, String name) {
    return new WideColumn(index, name, Names.clean(name));
  }

  private static void checkTouchpoints(Header header, List<WideColumn> all, List<Problem> found) {
    Set<String> touchpoints = new HashSet<>();
    Set<Integer> columns = new HashSet<>();
    for (WideColumn each : all) {
      if (each.index() != Rows.ABSENT && !columns.add(each.index())) {
        found.add(
            Problem.at(header.place(), each.name(), "is a column that is named twice")
                .withHint("name it once, for one touchpoint"));
      }
      if (!touchpoints.add(each.touchpoint())) {
        found.add(
            Problem.at(header.place(), each.touchpoint(), "is rated in two columns")
                .withHint("name the touchpoint of one of them otherwise: other=" + each.name()));
      }
    }
  }
}
