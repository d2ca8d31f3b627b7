package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.problem.Problem;

/** The column of survey weights, which may be none, and what was seen in it. */
final class WeightColumn {

  /** Survey weights lie around 1; whole numbers from here on are asked about. */
  private static final double LARGE = 100;

  static final WeightColumn NONE = new WeightColumn(Rows.ABSENT, new DecimalCells(false));

  private final int index;
  private final DecimalCells decimals;
  private double largest;
  private boolean allAreWhole = true;

  WeightColumn(int index, DecimalCells decimals) {
    this.index = index;
    this.decimals = decimals;
  }

  /**
   * Checks that counts are no weights, and that nobody is known of whom there are several.
   *
   * @throws IllegalArgumentException for counts beside one of the two
   */
  static void checkCounts(AnswersFormat format, Optional<String> weightColumn) {
    if (format.countColumn().isPresent()) {
      checkArgument(
          weightColumn.isEmpty(),
          "Column '%s' counts answers, so that they have no weights in '%s'. Maybe only one of them"
              + " is meant.",
          format.countColumn().get(),
          weightColumn.orElse(""));
      checkArgument(
          format.respondentColumn().isEmpty(),
          "Column '%s' counts answers, so that '%s' cannot say who gave each.",
          format.countColumn().get(),
          format.respondentColumn().orElse(""));
    }
  }

  boolean isThere() {
    return index != Rows.ABSENT;
  }

  /** The weight of a row, from 0 on; empty when there is none, or none that can be: a problem. */
  Optional<Double> weight(Table row, String place, Consumer<Problem> problems) {
    String cell = isThere() ? Rows.cell(row, index) : "";
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble weight = decimals.number(cell);
    if (weight.isEmpty()
        || !(weight.getAsDouble() == 0 || RatingTally.isWeight(weight.getAsDouble()))) {
      problems.accept(
          Problem.at(place, cell, "is not a weight from 0 on")
              .withHint(
                  cell.indexOf(',') >= 0
                      ? "where decimals follow a comma: --decimal-comma"
                      : "leave the cell empty when there is no weight"));
      return Optional.empty();
    }
    largest = Math.max(largest, weight.getAsDouble());
    allAreWhole &= weight.getAsDouble() == Math.rint(weight.getAsDouble());
    return Optional.of(weight.getAsDouble());
  }

  /** Whole numbers in the hundreds are hardly weights. */
  ImmutableList<Problem> remarks(String name) {
    return allAreWhole && largest >= LARGE
        ? ImmutableList.of(
            Problem.at(
                    "",
                    String.format(
                        "the weights in column '%s' are whole numbers up to %.0f", name, largest))
                .withHint("if they say how many answered so, they are counts: --count-column"))
        : ImmutableList.of();
  }
}
