package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import org.klantreis.journey.rating.RatingScale;

/**
 * How many customers gave each rating, and how many of those said yes to a question that is asked
 * beside it: whether they are loyal, whether they recommend.
 *
 * <p>Counts heads. There are no weights: what is done with it is compared by the likelihood of
 * single answers. Holds no respondent.
 *
 * <pre>{@code
 * RatingScale scale = RatingScale.ONE_TO_FIVE;
 * long[] customers = {10, 10, 20, 40, 20};
 * long[] loyal = {1, 2, 8, 28, 18};
 * YesByRating loyalty = YesByRating.ofCounts(scale, customers, loyal).with(5, true);
 * loyalty.customers(5); // 21
 * loyalty.saidYes(5); // 19
 * loyalty.no().count(5); // 2
 * loyalty.n(); // 101
 * }</pre>
 *
 * @param yes the ratings of those who said yes
 * @param no the ratings of those who said no, on the same scale
 */
public record YesByRating(RatingTally yes, RatingTally no) implements Tally<YesByRating> {

  /**
   * Those who said yes and those who said no.
   *
   * @throws IllegalArgumentException for tallies on two scales, and for weighted ones
   */
  public YesByRating {
    checkArgument(
        yes.scale().equals(no.scale()),
        "Those who said yes rated on scale '%s', those who said no on '%s'.",
        yes.scale().name(),
        no.scale().name());
    checkArgument(
        !yes.isWeighted() && !no.isWeighted(),
        "Yes and no by rating are counted in heads, so they take no weights.");
  }

  /** Nothing counted yet: the identity of merging. */
  public static YesByRating empty(RatingScale scale) {
    return new YesByRating(RatingTally.empty(scale), RatingTally.empty(scale));
  }

  /**
   * Whole columns of a table.
   *
   * @param customers how many gave each rating, from the lowest to the highest
   * @param yes how many of those said yes; as many numbers
   * @throws IllegalArgumentException for columns that are not as long as the scale, a negative
   *     number, and more who said yes than there are customers
   */
  public static YesByRating ofCounts(RatingScale scale, long[] customers, long[] yes) {
    RatingTally all = RatingTally.ofCounts(scale, customers);
    RatingTally those = RatingTally.ofCounts(scale, yes);
    long[] others = new long[scale.levels()];
    for (int i = 0; i < others.length; i++) {
      others[i] = all.countAt(i) - those.countAt(i);
      checkArgument(
          others[i] >= 0,
          "Of %s customers who rated %s, %s cannot have said yes.",
          customers[i],
          RatingScale.written(scale.value(i)),
          yes[i]);
    }
    return new YesByRating(those, RatingTally.ofCounts(scale, others));
  }

  /**
   * One more customer.
   *
   * @throws IllegalArgumentException for a rating that is off the scale
   */
  public YesByRating with(double rating, boolean saidYes) {
    return with(rating, saidYes, 1);
  }

  /**
   * So many more customers who answered the same.
   *
   * @throws IllegalArgumentException for a rating that is off the scale, and a negative number of
   *     times
   */
  public YesByRating with(double rating, boolean saidYes, long times) {
    return saidYes
        ? new YesByRating(yes.with(rating, times), no)
        : new YesByRating(yes, no.with(rating, times));
  }

  @Override
  public YesByRating merge(YesByRating other) {
    return new YesByRating(yes.merge(other.yes), no.merge(other.no));
  }

  /** The scale of the ratings. */
  public RatingScale scale() {
    return yes.scale();
  }

  @Override
  public long n() {
    return Math.addExact(yes.n(), no.n());
  }

  /**
   * How many customers gave that rating.
   *
   * @throws IllegalArgumentException for a rating that is off the scale
   */
  public long customers(double rating) {
    return Math.addExact(yes.count(rating), no.count(rating));
  }

  /** How many customers gave the rating at a level, counted from 0. */
  public long customersAt(int level) {
    return Math.addExact(yes.countAt(level), no.countAt(level));
  }

  /**
   * How many of those who gave that rating said yes.
   *
   * @throws IllegalArgumentException for a rating that is off the scale
   */
  public long saidYes(double rating) {
    return yes.count(rating);
  }
}
