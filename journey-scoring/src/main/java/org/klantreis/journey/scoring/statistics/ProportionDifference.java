package org.klantreis.journey.scoring.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How a share changed between two samples of other respondents: after minus before, so that
 * swapping the two changes the sign.
 *
 * <p>The interval is Newcombe's (1998, method 10), made from the Wilson intervals of the two
 * shares; it has their confidence, holds the difference and lies within -1 and 1. The test is the z
 * test with a pooled variance, whose square is Pearson's chi-squared without a continuity
 * correction. With weights each sample counts for its effective size; between two whole populations
 * nothing is uncertain.
 *
 * @param value -1 to 1
 * @param interval within -1 and 1
 * @param z the test statistic of no difference; 0 when both agree, infinite between two whole
 *     populations that do not
 * @param p two-sided, of no difference, 0 to 1
 */
public record ProportionDifference(double value, Interval interval, double z, double p) {

  /** What sums of weights leave where there is nothing. */
  private static final double ROUNDING = 1e-12;

  /** After minus before; the intervals of both must have the same confidence. */
  public static ProportionDifference between(Proportion before, Proportion after) {
    double raw = after.value() - before.value();
    double value = Math.abs(raw) > ROUNDING ? raw : 0;
    double z = value == 0 ? 0 : value / pooledError(before, after);
    // from the upper tail, so that small ones stay above 0
    double p = 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
    return new ProportionDifference(value, newcombe(value, before, after), z, Math.min(1, p));
  }

  private static Interval newcombe(double value, Proportion before, Proportion after) {
    double down =
        Math.hypot(
            after.value() - after.interval().low(), before.interval().high() - before.value());
    double up =
        Math.hypot(
            after.interval().high() - after.value(), before.value() - before.interval().low());
    return new Interval(value - down, value + up).clampedTo(-1, 1);
  }

  private static double pooledError(Proportion before, Proportion after) {
    double doubt = 1 / before.n() + 1 / after.n();
    if (doubt == 0) {
      return 0;
    }
    double pooled = (before.value() / after.n() + after.value() / before.n()) / doubt;
    return Math.sqrt(pooled * (1 - pooled) * doubt);
  }
}
