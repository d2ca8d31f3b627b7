package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A scale on which one side of loyalty is measured, and where high begins on it: repeat patronage
 * from 0 to 1, say, or an attitude from 1 to 10.
 *
 * @param lowest the lowest value there can be
 * @param highest the highest value there can be
 * @param cut the least value that is high; above the lowest, so that something can be low
 */
public record LoyaltyAxis(double lowest, double highest, double cut) {

  /** Values are often quotients, so one this near to the cut has reached it. */
  private static final double TOLERANCE = 1e-9;

  /** Beyond this, sums of many values would lose their meaning. */
  private static final double LARGEST = 1e100;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for ends that are out of order or not finite, and a cut beyond
   *     them
   */
  public LoyaltyAxis {
    checkArgument(
        -LARGEST <= lowest && lowest < highest && highest <= LARGEST,
        "A scale runs from a lower to a higher end, not from %s to %s.",
        lowest,
        highest);
    checkArgument(
        lowest < cut && cut <= highest,
        "High cannot begin at %s on a scale from %s to %s: the cut lies above the lowest value and not"
            + " above the highest.",
        cut,
        lowest,
        highest);
  }

  /** Whether there can be such a value. */
  public boolean contains(double value) {
    return lowest <= value && value <= highest;
  }

  /** Whether a value is high: at the cut, but for rounding, or above it. */
  public boolean isHigh(double value) {
    return value >= cut - TOLERANCE;
  }

  /** How far a value lies above the cut, in units of the scale; negative when below. */
  public double distance(double value) {
    return value - cut;
  }

  void check(String side, double value) {
    checkArgument(
        contains(value),
        "%s %s is off its scale (%s to %s). Maybe it is a percentage, or the scale is another one.",
        side,
        value,
        lowest,
        highest);
  }
}
