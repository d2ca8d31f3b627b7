package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How two columns of values go together, -1 to 1. Each pair of values has a weight: how often it
 * was observed, or the sum of the survey weights of those who gave it.
 *
 * <p>Undefined, so absent, when one of the columns does not vary.
 */
public final class Correlation {

  private final double[] x;
  private final double[] y;
  private final double[] weights;

  private Correlation(double[] x, double[] y, double[] weights) {
    this.x = x;
    this.y = y;
    this.weights = weights;
  }

  /** Of columns that are equally long; weights are above 0. The arrays are not changed. */
  public static Correlation of(double[] x, double[] y, double[] weights) {
    checkArgument(
        x.length == y.length && y.length == weights.length,
        "The columns differ in length: %s, %s and %s weights.",
        x.length,
        y.length,
        weights.length);
    return new Correlation(x, y, weights);
  }

  /** The product-moment correlation (Pearson 1896). */
  public OptionalDouble pearson() {
    double meanX = mean(x);
    double meanY = mean(y);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      double dx = x[i] - meanX;
      double dy = y[i] - meanY;
      xx += weights[i] * dx * dx;
      yy += weights[i] * dy * dy;
      xy += weights[i] * dx * dy;
    }
    if (isConstant(x) || isConstant(y)) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(within(xy / (Math.sqrt(xx) * Math.sqrt(yy))));
  }

  /** The product-moment correlation of the ranks (Spearman 1904); equal values share a rank. */
  public OptionalDouble spearman() {
    return new Correlation(ranks(x), ranks(y), weights).pearson();
  }

  /**
   * Pairs of observations in the same order less pairs in opposite order, over the root of the
   * pairs that differ in each column: tau-b (Kendall 1945).
   */
  public OptionalDouble kendall() {
    double[] levelsX = levels(x);
    double[] levelsY = levels(y);
    double[][] table = new double[levelsX.length][levelsY.length];
    for (int i = 0; i < x.length; i++) {
      table[Arrays.binarySearch(levelsX, x[i])][Arrays.binarySearch(levelsY, y[i])] += weights[i];
    }
    double ordered = 0;
    double differingX = 0;
    double differingY = 0;
    double total = 0;
    double[] earlier = new double[levelsY.length];
    for (double[] row : table) {
      double ofRow = Arrays.stream(row).sum();
      double below = 0;
      double above = Arrays.stream(earlier).sum();
      differingX += total * ofRow;
      for (int j = 0; j < row.length; j++) {
        above -= earlier[j];
        ordered += row[j] * (below - above);
        below += earlier[j];
      }
      for (int j = 0; j < row.length; j++) {
        earlier[j] += row[j];
      }
      total += ofRow;
    }
    double before = 0;
    for (double ofColumn : earlier) {
      differingY += before * ofColumn;
      before += ofColumn;
    }
    if (levelsX.length < 2 || levelsY.length < 2) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(within(ordered / (Math.sqrt(differingX) * Math.sqrt(differingY))));
  }

  private double mean(double[] values) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
      total += weights[i];
    }
    return sum / total;
  }

  /** The weight below a value and half of its own: average ranks, but for a constant. */
  private double[] ranks(double[] values) {
    double[] levels = levels(values);
    double[] weightOf = new double[levels.length];
    for (int i = 0; i < values.length; i++) {
      weightOf[Arrays.binarySearch(levels, values[i])] += weights[i];
    }
    double[] rankOf = new double[levels.length];
    double below = 0;
    for (int level = 0; level < levels.length; level++) {
      rankOf[level] = below + weightOf[level] / 2;
      below += weightOf[level];
    }
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      ranks[i] = rankOf[Arrays.binarySearch(levels, values[i])];
    }
    return ranks;
  }

  private static double[] levels(double[] values) {
    return Arrays.stream(values).distinct().sorted().toArray();
  }

  private static boolean isConstant(double[] values) {
    return Arrays.stream(values).distinct().limit(2).count() < 2;
  }

  private static double within(double correlation) {
    return Math.max(-1, Math.min(1, correlation));
  }
}
