package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;

/** Rows that hold ratings of touchpoints. */
abstract class RatedRows extends AnswerRows {

  private final RatingsFormat format;
  /** The touchpoints of the journey by their ids, as names are read. */
  private final Map<String, TouchpointId> known = new HashMap<>();

  RatedRows(RatingsFormat format) {
    super(format, format.weightColumn());
    this.format = format;
    for (TouchpointId id : format.touchpoints().orElse(ImmutableSet.of())) {
      known.putIfAbsent(Names.clean(id.value()), id);
    }
  }

  /** The level of the rating in a stripped cell that is not missing; anything else is noted. */
  final OptionalInt rating(Cells cells, String cell, String column) {
    OptionalInt rating = cells.rating(cell);
    if (rating.isEmpty()) {
      noteIn(column, cells.noRating(place(), cell));
    }
    return rating;
  }

  /** How the cells of each of these columns are read. */
  final ImmutableList<Cells> cells(
      ImmutableList<WideColumn> columns, Codings codings) {
    return columns.stream()
        .map(column -> format.cells(codings.of(column.index())))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a touchpoint may be rated. */
  final boolean isKnown(String touchpoint) {
    return format.touchpoints().isEmpty() || known.containsKey(touchpoint);
  }

  /**
   * The touchpoint that a name means.
   *
   * @throws IllegalArgumentException for what is no id
   */
  final TouchpointId touchpointCalled(String name) {
    @Nullable TouchpointId meant = known.get(name);
    return meant == null ? TouchpointId.of(name) : meant;
  }

  final Problem unknownTouchpoint(String place, String name) {
    return Problem.at(place, name, "no such touchpoint in the journey")
        .withNearest(
            Iterables.transform(
                format.touchpoints().orElse(ImmutableSet.of()), TouchpointId::value));
  }
}
