package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
   * A row for each respondent and a column for each touchpoint, whose name is the touchpoint's id.
   *
   * @param columns at least one, none twice; a line break in a name is a blank
   */
  record WideForm(ImmutableList<String> columns) implements RatingsLayout {
    /**
     * Takes the columns that hold ratings.
     *
     * @throws IllegalArgumentException for no columns, a column without a name, one whose name
     *     cannot be an id, and one that is named twice
     */
    public WideForm {
      checkArgument(!columns.isEmpty(), "The wide form needs at least one column.");
      checkArgument(
          columns.stream().noneMatch(String::isBlank),
          "A column has no name among %s. Maybe there is a comma too many.",
          columns);
      columns = columns.stream().map(Names::clean).collect(ImmutableList.toImmutableList());
      columns.forEach(TouchpointId::of);
      checkArgument(
          ImmutableSet.copyOf(columns).size() == columns.size(),
          "A column is named twice among %s.",
          columns);
    }
  }

  /** A row for each rating, in columns called {@code touchpoint} and {@code rating}. */
  static RatingsLayout standard() {
    return new LongForm("touchpoint", "rating");
  }
}
