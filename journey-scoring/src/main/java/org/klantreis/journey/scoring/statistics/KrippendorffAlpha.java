package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
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
   * Which share of the pairs of values of a unit is the same, 0 to 1, where a unit weighs as much
   * as it has values; empty when there is no pair. It may be high where alpha is 0 or below: nearly
   * all values are the same, and so chance alone would make most pairs agree.
   */
  OptionalDouble share();

  /**
   * There is an alpha.
   *
   * @param alpha at most 1
   * @param units how many units can be compared
   * @param values how many values those have
   * @param same which share of the pairs of values of a unit is the same, 0 to 1
   */
  record Estimated(double alpha, int units, int values, double same) implements KrippendorffAlpha {
    @Override
    public OptionalDouble value() {
      return OptionalDouble.of(alpha);
    }

    @Override
    public OptionalDouble share() {
      return OptionalDouble.of(same);
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

    @Override
    public OptionalDouble share() {
      return OptionalDouble.empty();
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

    @Override
    public OptionalDouble share() {
      return OptionalDouble.of(1);
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
    List<double[]> comparable = comparable(units);
    return comparable.isEmpty()
        ? new NothingToCompare()
        : new Coincidences(comparable).alpha(metric);
  }

  /**
   * The percentile interval of the bootstrap over the units that can be compared (Efron 1979): as
   * many are drawn again, each with all its values. Such an interval is what Krippendorff (2019)
   * asks for beside alpha. Absent below five such units, which are too few to stand for others;
   * where all agree, as all resamples then would; where alpha is undefined, or is in more resamples
   * than lie beyond an end; and without resamples.
   *
   * @param units as for {@link #of}
   * @param resamples how many are drawn, not negative
   */
  static Optional<Interval> interval(
      Metric metric, List<double[]> units, Confidence confidence, long resamples, long seed) {
    List<double[]> comparable = comparable(units);
    return comparable.isEmpty()
        ? Optional.empty()
        : new Coincidences(comparable).interval(metric, confidence, resamples, seed);
  }

  private static List<double[]> comparable(List<double[]> units) {
    for (double[] values : units) {
      for (double value : values) {
        checkArgument(
            Double.isFinite(value),
            "Observers can agree on numbers that are finite, not %s.",
            value);
      }
    }
    return units.stream().filter(values -> values.length > 1).toList();
  }
}
