package org.klantreis.journey.scoring.statistics;

import java.util.OptionalDouble;

/**
 * How far several observers agree (Krippendorff 2019, chapter 12): 1 when they agree, 0 when they
 * agree as far as chance would make them, below 0 when less.
 */
public sealed interface KrippendorffAlpha {

  /** Alpha, at most 1; empty when it is undefined. */
  OptionalDouble value();

  /** How many units have two values or more, and so can be compared. */
  int units();

  /** How many values those units have. */
  int values();

  /**
   * There is an alpha.
   *
   * @param alpha at most 1
   * @param units how many units can be compared
   * @param values how many values those have
   */
  record Estimated(double alpha, int units, int values) implements KrippendorffAlpha {
    @Override
    public OptionalDouble value() {
      return OptionalDouble.of(alpha);
    }
  }

  /** No unit has two values, so there is nothing to compare. */
  record NothingToCompare() implements KrippendorffAlpha {
    @Override
    public OptionalDouble value() {
      return OptionalDouble.empty();
    }

    @Override
    public int units() {
      return 0;
    }

    @Override
    public int values() {
      return 0;
    }
  }

  /**
   * All values are the same: observers who never differ cannot show that they would agree where
   * there is something to tell apart.
   *
   * @param units how many units can be compared
   * @param values how many values those have
   */
  record NoVariation(int units, int values) implements KrippendorffAlpha {
    @Override
    public OptionalDouble value() {
      return OptionalDouble.empty();
    }
  }
}
