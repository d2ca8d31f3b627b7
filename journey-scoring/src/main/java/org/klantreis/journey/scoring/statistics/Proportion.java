package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A share of observations with its Wilson score interval (Wilson 1927).
 *
 * @param value the share, 0 to 1
 * @param n the number of observations, or the effective number where they are weighted; above 0
 * @param interval within 0 and 1; holds the share
 */
public record Proportion(double value, double n, Interval interval) {

  /**
   * The share of {@code part} in {@code whole}, where observations may weigh differently; for plain
   * counts, {@link #ofCounts} asks for less that could be swapped.
   *
   * @param part the observations counted, or the sum of their weights; 0 to {@code whole}
   * @param whole all observations, or the sum of all weights; above 0
   * @param n how many observations that evidence is worth: {@code whole} for counts, the effective
   *     sample size for weights
   * @throws IllegalArgumentException for a part that is negative or more than the whole, and for a
   *     whole or an n that is not above 0
   */
  public static Proportion ofWeights(double part, double whole, double n, Confidence confidence) {
    checkArgument(
        whole > 0 && part >= 0 && part <= whole && n > 0,
        "No share of %s in %s can be estimated from %s observations.",
        part,
        whole,
        n);
    double share = part / whole;
    return new Proportion(share, n, wilson(share, n, confidence));
  }

  /**
   * The share of {@code part} in {@code whole} observations that all weigh the same.
   *
   * @throws IllegalArgumentException for a part that is negative or more than the whole, and for a
   *     whole that is not above 0
   */
  public static Proportion ofCounts(long part, long whole, Confidence confidence) {
    return ofWeights((double) part, (double) whole, (double) whole, confidence);
  }

  /** The standard error of the share (Wald): 0 at the ends, where the interval says more. */
  public double standardError() {
    return Math.sqrt(value * (1 - value) / n);
  }

  /**
   * The lower end of a one-sided Wilson interval, never above the share.
   *
   * @param tail the chance that is left below it, between 0 and 1
   */
  public double lowerEnd(double tail) {
    return lowerEnd(value, n, z(tail));
  }

  /**
   * The upper end of a one-sided Wilson interval, never below the share.
   *
   * @param tail the chance that is left above it, between 0 and 1
   */
  public double upperEnd(double tail) {
    return upperEnd(value, n, z(tail));
  }

  /** Never below 0, which would turn the ends around. */
  private static double z(double tail) {
    return Math.max(0, NormalDistribution.of(0, 1).inverseSurvivalProbability(tail));
  }

  private static Interval wilson(double share, double n, Confidence confidence) {
    double z = confidence.z();
    return new Interval(lowerEnd(share, n, z), upperEnd(share, n, z));
  }

  /** At 0 the formula yields 0 itself, but for rounding. */
  private static double lowerEnd(double share, double n, double z) {
    return share == 0 ? 0 : Math.min(share, Math.max(0, centre(share, n, z) - margin(share, n, z)));
  }

  /** At 1 the formula yields 1 itself, but for rounding. */
  private static double upperEnd(double share, double n, double z) {
    return share == 1 ? 1 : Math.max(share, Math.min(1, centre(share, n, z) + margin(share, n, z)));
  }

  private static double centre(double share, double n, double z) {
    double z2n = z * z / n;
    return (share + z2n / 2) / (1 + z2n);
  }

  private static double margin(double share, double n, double z) {
    double z2n = z * z / n;
    return z * Math.sqrt((share * (1 - share) + z2n / 4) / n) / (1 + z2n);
  }
}
