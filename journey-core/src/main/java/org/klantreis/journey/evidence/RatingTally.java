package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.rating.RatingScale;

/**
 * How often each answer of a scale was given: a histogram, with survey weights where they are
 * given.
 *
 * <p>An observation without a weight weighs 1, so plain and weighted observations can be merged.
 * Holds no respondent.
 */
public final class RatingTally implements Tally<RatingTally> {

  private static final double LEAST_WEIGHT = 1e-50;
  private static final double GREATEST_WEIGHT = 1e50;

  private final RatingScale scale;
  private final long[] counts;
  private final long n;

  /** A sum for each answer, then the sum of squared weights; absent while no weight was given. */
  private final @Nullable WeightSums weights;

  private RatingTally(RatingScale scale, long[] counts, @Nullable WeightSums weights) {
    this.scale = scale;
    this.counts = counts;
    this.n = Arrays.stream(counts).reduce(0, Math::addExact);
    this.weights = weights;
  }

  /** Takes the arrays as they are; only for those who let go of them. */
  static RatingTally owning(RatingScale scale, long[] counts, @Nullable WeightSums weights) {
    return new RatingTally(scale, counts, weights);
  }

  /** Nothing counted yet: the identity of merging. */
  public static RatingTally empty(RatingScale scale) {
    return new RatingTally(scale, new long[scale.levels()], null);
  }

  /**
   * Single answers.
   *
   * @throws IllegalArgumentException for a rating that is off the scale
   */
  public static RatingTally of(RatingScale scale, int... ratings) {
    long[] counts = new long[scale.levels()];
    for (int rating : ratings) {
      counts[level(scale, rating)]++;
    }
    return new RatingTally(scale, counts, null);
  }

  /**
   * A whole histogram.
   *
   * @param counts how often each answer was given, from the lowest to the highest; not negative,
   *     and as many as the scale has answers
   */
  public static RatingTally ofCounts(RatingScale scale, long... counts) {
    checkArgument(
        counts.length == scale.levels(),
        "Scale '%s' has %s answers, but there are %s counts.",
        scale.name(),
        scale.levels(),
        counts.length);
    for (int i = 0; i < counts.length; i++) {
      checkCount(scale.lowest() + i, counts[i]);
    }
    return new RatingTally(scale, counts.clone(), null);
  }

  /** One more answer. */
  public RatingTally with(int rating) {
    return with(rating, 1);
  }

  /** An answer that was given so many times. */
  public RatingTally with(int rating, long times) {
    checkCount(rating, times);
    long[] added = counts.clone();
    int level = level(scale, rating);
    added[level] = Math.addExact(added[level], times);
    WeightSums sums = weights == null ? null : copyOfWeights();
    if (sums != null) {
      sums.add(level, (double) times);
      sums.add(scale.levels(), (double) times);
    }
    return new RatingTally(scale, added, sums);
  }

  /**
   * One more answer, by a respondent who stands for {@code weight} others.
   *
   * @throws IllegalArgumentException for a weight that is not above 0
   */
  public RatingTally withWeighted(int rating, double weight) {
    checkWeight(weight);
    long[] added = counts.clone();
    int level = level(scale, rating);
    added[level] = Math.addExact(added[level], 1);
    WeightSums sums = copyOfWeights();
    sums.add(level, weight);
    sums.add(scale.levels(), weight * weight);
    return new RatingTally(scale, added, sums);
  }

  @Override
  public RatingTally merge(RatingTally other) {
    checkArgument(
        scale.equals(other.scale),
        "Ratings on scale '%s' cannot be merged with ratings on scale '%s'.",
        scale.name(),
        other.scale.name());
    long[] merged = counts.clone();
    for (int i = 0; i < merged.length; i++) {
      merged[i] = Math.addExact(merged[i], other.counts[i]);
    }
    if (weights == null && other.weights == null) {
      return new RatingTally(scale, merged, null);
    }
    WeightSums sums = copyOfWeights();
    sums.addAll(other.weights == null ? other.copyOfWeights() : other.weights);
    return new RatingTally(scale, merged, sums);
  }

  /** The scale of the answers. */
  public RatingScale scale() {
    return scale;
  }

  @Override
  public long n() {
    return n;
  }

  /**
   * How often that answer was given.
   *
   * @throws IllegalArgumentException for an answer that is off the scale
   */
  public long count(int rating) {
    return counts[level(scale, rating)];
  }

  /** The sum of the weights of that answer: its count where none was weighted. */
  public double weight(int rating) {
    int level = level(scale, rating);
    return weights == null ? (double) counts[level] : weights.get(level);
  }

  /** The sum of all weights: {@link #n()} where none was weighted. */
  public double totalWeight() {
    if (weights == null) {
      return n;
    }
    double total = 0;
    for (int i = 0; i < counts.length; i++) {
      total += weights.get(i);
    }
    return total;
  }

  /**
   * Whether a number can be a survey weight: above 0, and of a size of which sums and squares can
   * be computed, 1e-50 to 1e50.
   */
  public static boolean isWeight(double weight) {
    return weight >= LEAST_WEIGHT && weight <= GREATEST_WEIGHT;
  }

  /** Whether weights were given, be they all 1. */
  public boolean isWeighted() {
    return weights != null;
  }

  /**
   * The effective sample size (Kish 1965): (sum of weights)² / (sum of squared weights). It is
   * {@link #n()} when all weights are equal, and 0 when nothing was counted.
   */
  public double effectiveN() {
    if (weights == null || n == 0) {
      return n;
    }
    double total = totalWeight();
    return total * total / weights.get(scale.levels());
  }

  private WeightSums copyOfWeights() {
    if (weights != null) {
      return weights.copyOfRange(0, weights.size());
    }
    WeightSums sums = new WeightSums(counts.length + 1);
    for (int i = 0; i < counts.length; i++) {
      sums.add(i, (double) counts[i]);
    }
    sums.add(counts.length, (double) n);
    return sums;
  }

  static int level(RatingScale scale, int rating) {
    if (!scale.contains(rating)) {
      throw new IllegalArgumentException(scale.offScale(rating));
    }
    return rating - scale.lowest();
  }

  static void checkCount(int rating, long times) {
    checkArgument(times >= 0, "Rating %s cannot have been given %s times.", rating, times);
  }

  static void checkWeight(double weight) {
    checkArgument(
        isWeight(weight), "A survey weight is a number above 0 (1e-50 to 1e50), not %s.", weight);
  }

  /** The same scale, the same counts and the same sums of weights. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof RatingTally that)
        || !scale.equals(that.scale)
        || !Arrays.equals(counts, that.counts)
        || isWeighted() != that.isWeighted()) {
      return false;
    }
    for (int i = 0; weights != null && that.weights != null && i < weights.size(); i++) {
      if (weights.get(i) != that.weights.get(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return 31 * scale.hashCode() + Arrays.hashCode(counts);
  }

  /** The scale and the counts from the lowest answer to the highest. */
  @Override
  public String toString() {
    return "RatingTally(" + scale.name() + ", " + Arrays.toString(counts) + ")";
  }
}
