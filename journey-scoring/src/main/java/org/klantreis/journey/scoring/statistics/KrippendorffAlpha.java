package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far several observers agree on the values of some units (Krippendorff 2019, chapter 12): 1
 * when they agree, 0 when they agree as far as chance would make them, below 0 when they agree less
 * than that. It takes any number of observers and any missing values; a unit with one value alone
 * cannot be compared and is left out.
 */
public sealed interface KrippendorffAlpha {

  /** How far two values lie apart. */
  enum Metric {
    /** They are the same or not. */
    NOMINAL,
    /** By how many of all values lie between them. */
    ORDINAL,
    /** By their difference, squared. */
    INTERVAL
  }

  /** Alpha, at most 1; empty when it is undefined. */
  OptionalDouble value();

  /** How many units have two values or more. */
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

  /** Undefined: no unit has two values. */
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
   * Undefined: all values are the same. Observers who never saw a difference cannot show that they
   * would agree on one.
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

  /**
   * By the matrix of coincidences (Krippendorff 2011, <i>Computing Krippendorff's
   * Alpha-Reliability</i>). The order of units and of values changes nothing.
   *
   * @param units for each unit the values that it was given, finite, by however many observers;
   *     values that differ by less than 1e-9 are the same
   */
  static KrippendorffAlpha of(Metric metric, List<double[]> units) {
    for (double[] values : units) {
      for (double value : values) {
        checkArgument(
            Double.isFinite(value),
            "Observers can agree on numbers that are finite, not %s.",
            value);
      }
    }
    List<double[]> comparable = units.stream().filter(values -> values.length > 1).toList();
    if (comparable.isEmpty()) {
      return new NothingToCompare();
    }
    return new Coincidences(comparable).alpha(metric);
  }
}
