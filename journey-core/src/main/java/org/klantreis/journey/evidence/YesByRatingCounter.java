package org.klantreis.journey.evidence;

import org.klantreis.journey.rating.RatingScale;

/**
 * Counts yes and no by rating: one array increment for each customer, nothing allocated.
 *
 * <p>A counter is for one thread; count in several and {@linkplain YesByRating#merge merge} what
 * they counted.
 */
public final class YesByRatingCounter {

  private final RatingScale scale;
  private final long[] yes;
  private final long[] no;

  /** Counts nothing yet. */
  public YesByRatingCounter(RatingScale scale) {
    this.scale = scale;
    this.yes = new long[scale.levels()];
    this.no = new long[scale.levels()];
  }

  /**
   * Counts one customer.
   *
   * @throws IllegalArgumentException for a rating that is off the scale
   */
  public void add(double rating, boolean saidYes) {
    (saidYes ? yes : no)[scale.levelOf(rating)]++;
  }

  /** What was counted so far; counting can go on. */
  public YesByRating toYesByRating() {
    return new YesByRating(RatingTally.ofCounts(scale, yes), RatingTally.ofCounts(scale, no));
  }
}
