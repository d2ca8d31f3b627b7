package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How often an interval, computed from many samples, would hold the true value.
 *
 * @param level between 0 and 1, both excluded
 */
public record Confidence(double level) {

  /** 95 %, the default everywhere. */
  public static final Confidence STANDARD = new Confidence(0.95);

  /**
   * A confidence of that level.
   *
   * @throws IllegalArgumentException for a level that is not between 0 and 1, such as 95
   */
  public Confidence {
    checkArgument(
        level > 0 && level < 1,
        "A confidence lies between 0 and 1, not %s. Maybe a percentage was meant: 0.95, not 95.",
        level);
  }

  /** The two-sided quantile of the standard normal distribution: 1.959964 at 95 %. */
  public double z() {
    return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail());
  }

  /** What lies beyond each end: 0.025 at 95 %. */
  public double tail() {
    return (1 - level) / 2;
  }
}
