package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/** The mean that a single low value pulls down: the n-th root of the product of n values. */
public final class GeometricMean {

  private GeometricMean() {}

  /**
   * Lies between the least and the greatest value; 0 when any of them is 0.
   *
   * @param values at least one; not negative, and finite
   */
  public static double of(double... values) {
    checkArgument(values.length > 0, "There is no geometric mean of nothing.");
    double logarithms = 0;
    double least = Double.POSITIVE_INFINITY;
    double greatest = 0;
    for (double value : values) {
      checkArgument(
          value >= 0 && value < Double.POSITIVE_INFINITY,
          "There is no geometric mean of %s: %s is negative or endless.",
          Arrays.toString(values),
          value);
      logarithms += Math.log(value);
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    return Math.min(greatest, Math.max(least, Math.exp(logarithms / values.length)));
  }
}
