package org.klantreis.journey.evidence;

/**
 * Counts customers by their loyalty, without allocating anything for a customer.
 *
 * <p>A counter is for one thread; count in several and {@linkplain LoyaltyTally#merge merge} what
 * they counted.
 */
public final class LoyaltyCounter {

  private final LoyaltyAxes axes;
  private final long[] counts = new long[LoyaltyQuadrant.values().length];
  private final WeightSums sums = new WeightSums(LoyaltyTally.SUMS);

  /** Counts nothing yet. */
  public LoyaltyCounter(LoyaltyAxes axes) {
    this.axes = axes;
  }

  /**
   * Counts one customer.
   *
   * @throws IllegalArgumentException for values that are off their scales
   */
  public void add(double behaviour, double attitude) {
    counts[axes.quadrant(behaviour, attitude).ordinal()]++;
    sums.add(LoyaltyTally.BEHAVIOUR, behaviour);
    sums.add(LoyaltyTally.ATTITUDE, attitude);
  }

  /** What was counted so far; counting can go on. */
  public LoyaltyTally toLoyalty() {
    return LoyaltyTally.owning(axes, counts.clone(), sums.copyOfRange(0, sums.size()));
  }
}
