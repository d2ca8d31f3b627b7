package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Problem;

/** Rows that hold ratings of touchpoints. */
abstract class RatedRows extends AnswerRows {

  private final RatingsFormat format;
  private final Cells cells;

  /** The touchpoints of the journey by their ids, as names are read. */
  private final Map<String, TouchpointId> known = new HashMap<>();

  RatedRows(RatingsFormat format) {
    super(format, format.weightColumn());
    this.format = format;
    this.cells = new Cells(format.scale(), format.missingCodes());
    for (TouchpointId id : format.touchpoints().orElse(ImmutableSet.of())) {
      known.putIfAbsent(Names.clean(id.value()), id);
    }
  }

  /** Whether a cell, stripped, stands for no answer. */
  final boolean isMissing(String cell) {
    return cells.isMissing(cell);
  }

  /** The level of the rating in a stripped cell that is not missing; anything else is noted. */
  final OptionalInt level(String cell, String column) {
    return level(cells, cell, column);
  }

  /** The same in a column whose cells are read otherwise. */
  final OptionalInt level(Cells cells, String cell, String column) {
    OptionalInt level = cells.level(cell);
    if (level.isEmpty()) {
      note(cells.noRating(place(), cell, column));
    }
    return level;
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
