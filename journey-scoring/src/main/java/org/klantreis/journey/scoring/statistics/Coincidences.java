package org.klantreis.journey.scoring.statistics;

import java.util.Arrays;
import java.util.List;

/** How often two values were given to the same unit. */
final class Coincidences {

  private static final double SAME = 1e-9;

  /** The distinct values, rising. */
  private final double[] scale;

  private final double[][] pairs;
  private final double[] counts;
  private final int units;
  private final int n;

  /** Of units that have two values or more each. */
  Coincidences(List<double[]> units) {
    this.scale = distinct(units.stream().flatMapToDouble(Arrays::stream).sorted().toArray());
    this.pairs = new double[scale.length][scale.length];
    this.counts = new double[scale.length];
    this.units = units.size();
    this.n = units.stream().mapToInt(values -> values.length).sum();
    units.forEach(this::count);
  }

  private void count(double[] values) {
    for (int i = 0; i < values.length; i++) {
      counts[rank(values[i])]++;
      for (int j = 0; j < values.length; j++) {
        if (i != j) {
          pairs[rank(values[i])][rank(values[j])] += 1.0 / (values.length - 1);
        }
      }
    }
  }

  KrippendorffAlpha alpha(KrippendorffAlpha.Metric metric) {
    double observed = 0;
    double expected = 0;
    for (int low = 0; low < scale.length; low++) {
      for (int high = low + 1; high < scale.length; high++) {
        double apart = apart(metric, low, high);
        observed += pairs[low][high] * apart;
        expected += counts[low] * counts[high] * apart;
      }
    }
    return scale.length == 1
        ? new KrippendorffAlpha.NoVariation(units, n)
        : new KrippendorffAlpha.Estimated(1 - (n - 1) * observed / expected, units, n);
  }

  private double apart(KrippendorffAlpha.Metric metric, int low, int high) {
    return switch (metric) {
      case NOMINAL -> 1;
      case INTERVAL -> (scale[high] - scale[low]) * (scale[high] - scale[low]);
      case ORDINAL -> {
        double between = -(counts[low] + counts[high]) / 2;
        for (int each = low; each <= high; each++) {
          between += counts[each];
        }
        yield between * between;
      }
    };
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

  private int rank(double value) {
    int place = Arrays.binarySearch(scale, value);
    return place >= 0 ? place : -place - 2;
  }
}
