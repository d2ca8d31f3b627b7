package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A confidence interval, ends included.
 *
 * @param low the lower end, finite
 * @param high the upper end, finite, not below the lower one
 */
public record Interval(double low, double high) {

  /**
   * An interval with these ends, which may be the same.
   *
   * @throws IllegalArgumentException for ends that are out of order or not finite
   */
  public Interval {
    checkArgument(
        low <= high && Double.isFinite(low) && Double.isFinite(high),
        "An interval runs from a lower to an upper end, not from %s to %s.",
        low,
        high);
  }

  /**
   * The interval that reaches as far to both sides.
   *
   * @throws IllegalArgumentException for a margin below 0, and ends that are not finite
   */
  public static Interval around(double centre, double margin) {
    return new Interval(centre - margin, centre + margin);
  }

  /** Whether the value lies within, ends included. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** The part of the interval that is possible; an end outside moves to the bound. */
  public Interval clampedTo(double lowest, double highest) {
    return new Interval(
        Math.min(highest, Math.max(lowest, low)), Math.max(lowest, Math.min(highest, high)));
  }

  /** Both ends moved by the same amount. */
  public Interval plus(double amount) {
    return new Interval(low + amount, high + amount);
  }

  /** Both ends in another unit; the factor is positive. */
  public Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }
}
