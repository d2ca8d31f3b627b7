package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;

import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.name.Names;

/**
 * A column of ratings in the wide layout.
 *
 * @param column its name, or a part of it that no other column has where the header has several
 *     rows; a line break in it is a blank
 * @param touchpoint what is rated in it
 */
public record RatingColumn(String column, TouchpointId touchpoint) {

  /** Refuses a column without a name. */
  public RatingColumn {
    checkArgument(!column.isBlank(), "A column has no name. Maybe there is a comma too many.");
    column = Names.clean(column);
  }

  /**
   * A column whose name is the id of the touchpoint.
   *
   * @throws IllegalArgumentException for a blank name, and one that cannot be an id
   */
  public static RatingColumn of(String column) {
    checkArgument(!column.isBlank(), "A column has no name. Maybe there is a comma too many.");
    return new RatingColumn(column, TouchpointId.of(Names.clean(column)));
  }
}
