package org.klantreis.journey.scoring.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Which values were given to the same unit. */
final class Coincidences {

  private static final double SAME = 1e-9;
  private static final int LEAST_FOR_INTERVAL = 5;

  /** The distinct values, rising. */
  private final double[] scale;

  /** For each unit the places of its values on the scale, rising; the units in their order, too. */
  private final int[][] units;

  /** Of units that have two values or more each. */
  Coincidences(List<double[]> units) {
    this.scale = distinct(units.stream().flatMapToDouble(Arrays::stream).sorted().toArray());
    this.units = units.stream().map(this::places).sorted(Arrays::compare).toArray(int[][]::new);
  }

  private int values() {
    return Arrays.stream(units).mapToInt(unit -> unit.length).sum();
  }

  private int[] places(double[] values) {
    return Arrays.stream(values).mapToInt(this::place).sorted().toArray();
  }

  KrippendorffAlpha alpha(KrippendorffAlpha.Metric metric) {
    int values = values();
    OptionalDouble alpha = alpha(metric, alike());
    return alpha.isPresent()
        ? new KrippendorffAlpha.Estimated(
            alpha.getAsDouble(), units.length, values, same() / values)
        : new KrippendorffAlpha.NoVariation(units.length, values);
  }

  private double[] alike() {
    double[] alike = new double[units.length];
    Arrays.fill(alike, 1);
    return alike;
  }

  /** Between which ends alpha lies in samples that draw as many units again. */
  Optional<Interval> interval(
      KrippendorffAlpha.Metric metric, Confidence confidence, long resamples, long seed) {
    if (units.length < LEAST_FOR_INTERVAL || same() == values()) {
      return Optional.empty();
    }
    Resampling resampling = new Resampling(units.length, alike(), seed);
    Resampled alphas = new Resampled();
    double[] times = new double[units.length];
    for (long i = 0; i < resamples; i++) {
      resampling.drawInto(times);
      alphas.add(alpha(metric, times));
    }
    return alphas.ends(confidence);
  }

  /** Where each unit stands as often as that; undefined where all values are the same. */
  private OptionalDouble alpha(KrippendorffAlpha.Metric metric, double[] times) {
    double[] counts = new double[scale.length];
    for (int i = 0; i < units.length; i++) {
      for (int place : units[i]) {
        counts[place] += times[i];
      }
    }
    double[] upTo = new double[scale.length];
    double sum = 0;
    for (int place = 0; place < scale.length; place++) {
      sum += counts[place];
      upTo[place] = sum;
    }
    double expected = 0;
    for (int low = 0; low < scale.length; low++) {
      for (int high = low + 1; high < scale.length; high++) {
        expected += counts[low] * counts[high] * apart(metric, counts, upTo, low, high);
      }
    }
    if (expected == 0) {
      return OptionalDouble.empty();
    }
    double observed = 0;
    for (int i = 0; i < units.length; i++) {
      if (times[i] > 0) {
        observed += times[i] * apart(metric, counts, upTo, units[i]);
      }
    }
    return OptionalDouble.of(1 - (sum - 1) * observed / expected);
  }

  /** Of a unit: each pair of its values counts, as one of those that each value makes. */
  private double apart(
      KrippendorffAlpha.Metric metric, double[] counts, double[] upTo, int[] unit) {
    double sum = 0;
    for (int i = 0; i < unit.length; i++) {
      for (int j = i + 1; j < unit.length; j++) {
        sum += unit[i] == unit[j] ? 0 : apart(metric, counts, upTo, unit[i], unit[j]);
      }
    }
    return sum / (unit.length - 1);
  }

  private double apart(
      KrippendorffAlpha.Metric metric, double[] counts, double[] upTo, int low, int high) {
    return switch (metric) {
      case NOMINAL -> 1;
      case INTERVAL -> (scale[high] - scale[low]) * (scale[high] - scale[low]);
      case ORDINAL -> {
        double between = upTo[high] - upTo[low] + (counts[low] - counts[high]) / 2;
        yield between * between;
      }
    };
  }

  /** How many values have the same value beside them, of the others of their unit on average. */
  private double same() {
    double same = 0;
    for (int[] unit : units) {
      int pairs = 0;
      for (int i = 0; i < unit.length; i++) {
        for (int j = i + 1; j < unit.length; j++) {
          pairs += unit[i] == unit[j] ? 2 : 0;
        }
      }
      same += (double) pairs / (unit.length - 1);
    }
    return same;
  }

  /** Of a chain of values, each the same as the one before it, the first. */
  private static double[] distinct(double[] rising) {
    double[] distinct = new double[rising.length];
    int size = 0;
    for (int i = 0; i < rising.length; i++) {
      if (i == 0 || rising[i] - rising[i - 1] > SAME) {
        distinct[size++] = rising[i];
      }
    }
    return Arrays.copyOf(distinct, size);
  }

  private int place(double value) {
    int place = Arrays.binarySearch(scale, value);
    return place >= 0 ? place : -place - 2;
  }
}
