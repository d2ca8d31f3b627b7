package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

/** What a single cell says. */
final class Cells {

  private static final int MOST_DIGITS = 9;
  private static final Pattern FRACTION = Pattern.compile("[+-]?\\d+[.,]\\d+");

  private final RatingScale scale;
  private final ImmutableSet<String> missingTexts;
  private final ImmutableSet<Integer> missingNumbers;

  Cells(RatingScale scale, ImmutableSet<String> missingCodes) {
    this.scale = scale;
    this.missingTexts =
        missingCodes.stream().map(String::strip).collect(ImmutableSet.toImmutableSet());
    this.missingNumbers =
        missingTexts.stream()
            .map(Cells::whole)
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether a rating cell, stripped, stands for no answer. */
  boolean isMissing(String cell) {
    if (cell.isEmpty() || missingTexts.contains(cell)) {
      return true;
    }
    if (missingNumbers.isEmpty()) {
      return false;
    }
    OptionalInt number = whole(cell);
    return number.isPresent() && missingNumbers.contains(number.getAsInt());
  }

  /**
   * The level of the rating in a stripped cell that is not missing; empty when it is none on the
   * scale. Decimals follow a point.
   */
  OptionalInt level(String cell) {
    OptionalInt whole = whole(cell);
    if (whole.isPresent()) {
      return scale.level(whole.getAsInt());
    }
    OptionalDouble number =
        scale.isOfWholePoints() ? OptionalDouble.empty() : DecimalCells.number(cell);
    return number.isPresent() ? scale.level(number.getAsDouble()) : OptionalInt.empty();
  }

  /** Why a cell holds no rating. */
  Problem noRating(String place, String cell, String column) {
    String in = " in column '" + column + "'";
    OptionalDouble number = DecimalCells.number(cell);
    boolean isBeyond =
        number.isPresent()
            && (number.getAsDouble() < scale.lowest() || number.getAsDouble() > scale.highest());
    if (whole(cell).isPresent() || (isBeyond && !scale.isOfWholePoints())) {
      return Problem.at(
              place,
              cell,
              "is off the scale '"
                  + scale.name()
                  + "' ("
                  + scale.lowest()
                  + " to "
                  + scale.highest()
                  + ")"
                  + in)
          .withHint("maybe it is a code for a missing answer, or the scale is another one");
    }
    if (!scale.isOfWholePoints()) {
      return number.isPresent()
          ? Problem.at(place, cell, "lies between two answers of scale '" + scale.name() + "'" + in)
              .withHint("maybe the scale has a finer step, or the answers are means")
          : DecimalCells.noNumber(place, cell, column);
    }
    return Problem.at(place, cell, "is not a whole number" + in)
        .withHint(
            FRACTION.matcher(cell).matches()
                ? "a scale may have half points or means: "
                    + scale.lowest()
                    + "-"
                    + scale.highest()
                    + "/0.5, "
                    + scale.lowest()
                    + "-"
                    + scale.highest()
                    + "/mean"
                : "maybe it is a code for a missing answer");
  }

  /** The survey weight in a stripped cell; empty when it is not a number above 0. */
  static Optional<Double> weight(String cell) {
    try {
      double weight = Double.parseDouble(cell);
      return RatingTally.isWeight(weight) ? Optional.of(weight) : Optional.empty();
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /** The aspect in a stripped cell, case ignored; overall when the cell is empty. */
  static Optional<RatingAspect> aspect(String cell) {
    if (cell.isEmpty()) {
      return Optional.of(RatingAspect.OVERALL);
    }
    for (RatingAspect aspect : RatingAspect.values()) {
      if (aspect.name().equals(cell.toUpperCase(Locale.ROOT))) {
        return Optional.of(aspect);
      }
    }
    return Optional.empty();
  }

  /** A whole number; also as other programs write it when they hold it as a fraction: 8.0. */
  static OptionalInt whole(String cell) {
    int end = cell.length();
    int point = cell.indexOf('.');
    if (point >= 0) {
      for (int i = point + 1; i < end; i++) {
        if (cell.charAt(i) != '0') {
          return OptionalInt.empty();
        }
      }
      end = point;
    }
    boolean signed = end > 0 && (cell.charAt(0) == '-' || cell.charAt(0) == '+');
    int start = signed ? 1 : 0;
    if (end <= start || end - start > MOST_DIGITS) {
      return OptionalInt.empty();
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      char digit = cell.charAt(i);
      if (digit < '0' || digit > '9') {
        return OptionalInt.empty();
      }
      number = 10 * number + digit - '0';
    }
    return OptionalInt.of(cell.charAt(0) == '-' ? -number : number);
  }
}
