package org.klantreis.journey.evidence;

import org.klantreis.journey.rating.RatingScale;

/**
 * Sums amounts by rating, without allocating anything for a customer.
 *
 * <p>A counter is for one thread; count in several and {@linkplain AmountByRating#merge merge} what
 * they counted.
 */
public final class AmountByRatingCounter {

  private final RatingScale scale;
  private final long[] counts;
  private final WeightSums sums;

  /** Counts nothing yet. */
  public AmountByRatingCounter(RatingScale scale) {
    this.scale = scale;
    this.counts = new long[scale.levels()];
    this.sums = new WeightSums(2 * scale.levels());
  }

  /**
   * Counts one customer.
   *
   * @throws IllegalArgumentException for a rating that is off the scale, and for what {@link
   *     AmountByRating#isAmount} says is no amount
   */
  public void add(double rating, double amount) {
    AmountByRating.checkAmount(amount);
    int level = scale.levelOf(rating);
    counts[level]++;
    sums.add(level, amount);
    sums.add(counts.length + level, amount * amount);
  }

  /** What was counted so far; counting can go on. */
  public AmountByRating toAmounts() {
    return AmountByRating.owning(scale, counts.clone(), sums.copyOfRange(0, sums.size()));
  }
}
