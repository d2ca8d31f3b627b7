package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.name.Names;

/** How ratings lie in the columns of a file. */
public sealed interface RatingsLayout {

  /**
   * A row for each rating.
   *
   * @param touchpointColumn which touchpoint was rated
   * @param ratingColumn the rating
   */
  record LongForm(String touchpointColumn, String ratingColumn) implements RatingsLayout {}

  /**
   * A row for each respondent and a column for each touchpoint.
   *
   * @param columns none twice, and no touchpoint twice
   * @param patterns further columns, which come after these
   */
  record WideForm(ImmutableList<RatingColumn> columns, ImmutableList<ColumnPattern> patterns)
      implements RatingsLayout {
    /**
     * Takes the columns that hold ratings.
     *
     * @throws IllegalArgumentException for no columns at all, one that is named twice, and two of
     *     one touchpoint
     */
    public WideForm {
      checkArgument(
          !columns.isEmpty() || !patterns.isEmpty(), "The wide form needs at least one column.");
      List<String> names = columns.stream().map(RatingColumn::column).toList();
      checkArgument(
          names.stream().distinct().count() == names.size(),
          "A column is named twice among %s.",
          names);
      List<TouchpointId> touchpoints = columns.stream().map(RatingColumn::touchpoint).toList();
      checkArgument(
          touchpoints.stream().distinct().count() == touchpoints.size(),
          "A touchpoint has two columns among %s.",
          touchpoints);
    }

    /**
     * Columns whose names are the ids of the touchpoints.
     *
     * @throws IllegalArgumentException for no columns, a blank name, one that cannot be an id, and
     *     one that is there twice
     */
    public static WideForm of(String... columns) {
      return of(Arrays.stream(columns).map(RatingColumn::of).collect(toImmutableList()));
    }

    /**
     * These columns and no patterns.
     *
     * @throws IllegalArgumentException for none, one that is named twice, and two of one touchpoint
     */
    public static WideForm of(ImmutableList<RatingColumn> columns) {
      return new WideForm(columns, ImmutableList.of());
    }

    /**
     * Columns as people write them, with commas between them: a name, {@code desk=Q7_1} where the
     * touchpoint is called otherwise, or a {@link ColumnPattern}. A name with a comma, an equals
     * sign or the like in it is written in double quotes, or with a backslash before them.
     *
     * @throws IllegalArgumentException for no columns, a blank name, one that cannot be an id, one
     *     that is there twice, and two of one touchpoint
     */
    public static WideForm parse(String line) {
      ImmutableList.Builder<RatingColumn> columns = ImmutableList.builder();
      ImmutableList.Builder<ColumnPattern> patterns = ImmutableList.builder();
      for (Written each : new Written(line).split(",")) {
        List<Written> sides = each.cut("=");
        if (sides.size() == 2 && !sides.get(0).raw().isEmpty()) {
          TouchpointId touchpoint = TouchpointId.of(Names.clean(sides.get(0).text()));
          columns.add(new RatingColumn(sides.get(1).text(), touchpoint));
        } else if (ColumnPattern.isPattern(each)) {
          patterns.add(new ColumnPattern(each.raw()));
        } else {
          columns.add(RatingColumn.of(each.text()));
        }
      }
      return new WideForm(columns.build(), patterns.build());
    }
  }

  /** A row for each rating, in columns called {@code touchpoint} and {@code rating}. */
  static RatingsLayout standard() {
    return new LongForm("touchpoint", "rating");
  }
}
