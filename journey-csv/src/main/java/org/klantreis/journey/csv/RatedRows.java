package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.name.Names;
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
  final OptionalInt level(Cells cells, String cell, String column) {
    OptionalInt level = cells.level(cell);
    if (level.isEmpty()) {
      noteIn(column, cells.noRating(place(), cell));
    }
    return level;
  }

  /** How the cells of each of these columns are read. */
  final ImmutableList<Cells> cells(ImmutableList<WideColumn> columns, Codings codings) {
    return columns.stream()
        .map(column -> format.cells(codings.of(column.index())))
        .collect(ImmutableList.toImmutableList());
  }

  /** All ways in which cells of ratings are read. */
  abstract ImmutableList<Cells> allCells();

  @Override
  final ImmutableList<Problem> remarks() {
    return ImmutableList.<Problem>builder()
        .addAll(super.remarks())
        .addAll(RatingRemarks.of(allCells(), areWordsSaid()))
        .build();
  }

  /** Whether somebody said in which words ratings are, of all or of single columns. */
  private boolean areWordsSaid() {
    return format.wording().isPresent()
        || format.codings().values().stream().anyMatch(each -> each.wording().isPresent());
  }

  /** The columns, of these with their cells, in which a value would be an answer. */
  static Set<String> answeredIn(String value, List<String> columns, List<Cells> cells) {
    Set<String> answered = new LinkedHashSet<>();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isAnswer(value)) {
        answered.add(columns.get(i));
      }
    }
    return answered;
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
    Problem unknown =
        Problem.at(place, name, "no such touchpoint in the journey")
            .withNearest(
                Iterables.transform(
                    format.touchpoints().orElse(ImmutableSet.of()), TouchpointId::value));
    return named(format.touchpointNames(), name).map(unknown::withHint).orElse(unknown);
  }

  /** The hint for a name that stands in the place of an id. */
  static Optional<String> named(Map<?, String> names, String name) {
    List<String> ids =
        names.entrySet().stream()
            .filter(each -> Names.clean(each.getValue()).equalsIgnoreCase(name))
            .map(each -> "'" + each.getKey() + "'")
            .toList();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of("that is its name; its id is " + String.join(" or ", ids));
  }
}
