package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.rating.RatingScale;

/**
 * Amounts of customers by the rating that they gave: how many there are, their sum and the sum of
 * their squares. What customers are willing to pay, what they spent in a year.
 *
 * <p>All amounts are in one unit, which this does not know. Holds no respondent.
 *
 * <pre>{@code
 * AmountByRating spent =
 *     AmountByRating.empty(RatingScale.ONE_TO_FIVE).with(4, 120.0).with(4, 80.0).with(2, 30.0);
 * spent.count(4); // 2
 * spent.sum(4); // 200.0, so a mean of 100
 * spent.sumOfSquares(4); // 20800.0
 * spent.n(); // 3
 * }</pre>
 */
public final class AmountByRating implements Tally<AmountByRating> {

  /** Beyond this a square, or a sum of many, would not be finite. */
  private static final double LARGEST = 1e100;

  private final RatingScale scale;
  private final long[] counts;
  private final long n;

  /** A sum for each rating, then a sum of squares for each. */
  private final WeightSums sums;

  private AmountByRating(RatingScale scale, long[] counts, WeightSums sums) {
    this.scale = scale;
    this.counts = counts;
    this.n = Arrays.stream(counts).reduce(0, Math::addExact);
    this.sums = sums;
  }

  /** Takes the arrays as they are; only for those who let go of them. */
  static AmountByRating owning(RatingScale scale, long[] counts, WeightSums sums) {
    return new AmountByRating(scale, counts, sums);
  }

  /** Nothing counted yet: the identity of merging. */
  public static AmountByRating empty(RatingScale scale) {
    return new AmountByRating(scale, new long[scale.levels()], new WeightSums(2 * scale.levels()));
  }

  /**
   * One more customer.
   *
   * @throws IllegalArgumentException for a rating that is off the scale, and for what {@link
   *     #isAmount} says is no amount
   */
  public AmountByRating with(double rating, double amount) {
    checkAmount(amount);
    int level = scale.levelOf(rating);
    long[] added = counts.clone();
    added[level] = Math.addExact(added[level], 1);
    WeightSums more = sums.copyOfRange(0, sums.size());
    more.add(level, amount);
    more.add(scale.levels() + level, amount * amount);
    return new AmountByRating(scale, added, more);
  }

  @Override
  public AmountByRating merge(AmountByRating other) {
    checkArgument(
        scale.equals(other.scale),
        "Amounts by ratings on scale '%s' cannot be merged with amounts by ratings on scale '%s'.",
        scale.name(),
        other.scale.name());
    long[] merged = counts.clone();
    for (int i = 0; i < merged.length; i++) {
      merged[i] = Math.addExact(merged[i], other.counts[i]);
    }
    WeightSums more = sums.copyOfRange(0, sums.size());
    more.addAll(other.sums);
    return new AmountByRating(scale, merged, more);
  }

  /** The scale of the ratings. */
  public RatingScale scale() {
    return scale;
  }

  @Override
  public long n() {
    return n;
  }

  /**
   * How many customers with an amount gave that rating.
   *
   * @throws IllegalArgumentException for a rating that is off the scale
   */
  public long count(double rating) {
    return counts[scale.levelOf(rating)];
  }

  /**
   * The sum of the amounts of those who gave that rating, in their unit; 0 where there are none.
   *
   * @throws IllegalArgumentException for a rating that is off the scale
   */
  public double sum(double rating) {
    return sums.get(scale.levelOf(rating));
  }

  /**
   * The sum of the squared amounts of those who gave that rating; 0 where there are none.
   *
   * @throws IllegalArgumentException for a rating that is off the scale
   */
  public double sumOfSquares(double rating) {
    return sums.get(scale.levels() + scale.levelOf(rating));
  }

  /**
   * Whether a number can be an amount: of a size of which squares can be summed, -1e100 to 1e100.
   */
  public static boolean isAmount(double amount) {
    return Math.abs(amount) <= LARGEST;
  }

  static void checkAmount(double amount) {
    checkArgument(
        isAmount(amount), "An amount is a number of at most %s, not %s.", LARGEST, amount);
  }

  /** The same scale, the same counts and the same sums. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof AmountByRating that)
        || !scale.equals(that.scale)
        || !Arrays.equals(counts, that.counts)) {
      return false;
    }
    for (int i = 0; i < sums.size(); i++) {
      if (sums.get(i) != that.sums.get(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return 31 * scale.hashCode() + Arrays.hashCode(counts);
  }

  /** The scale and how many amounts there are, from the lowest rating to the highest. */
  @Override
  public String toString() {
    return "AmountByRating(" + scale.name() + ", " + Arrays.toString(counts) + ")";
  }
}
