package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.util.Arrays;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.rating.RatingScale;

/**
 * How often each answer of a scale was given: a histogram, with survey weights where they are
 * given.
 *
 * <p>An observation without a weight weighs 1, so plain and weighted observations can be merged.
 * Holds no respondent: merging takes the answers for those of other people. Who knows better, as
 * {@link RatingsByRespondent} does, says what they are {@linkplain #worth worth}; what is worth
 * less or more stays so when it is merged, as a stratum does.
 *
 * <pre>{@code
 * RatingTally grades = RatingTally.of(RatingScale.DUTCH_GRADE, 7, 8, 8).with(6, 3);
 * grades.count(8); // 2
 * grades.n(); // 6
 * RatingTally weighted = grades.withWeighted(4, 3.0); // stands for three
 * weighted.totalWeight(); // 9.0
 * weighted.effectiveN(); // 5.4: 9² / (6 × 1² + 3²)
 * }</pre>
 */
public final class RatingTally implements Tally<RatingTally> {

  private static final double LEAST_WEIGHT = 1e-50;
  private static final double GREATEST_WEIGHT = 1e50;
  private static final long UNKNOWN = 0;

  private final RatingScale scale;
  private final long[] counts;
  private final long n;
  private final long people;

  /** How many could have answered; {@link #UNKNOWN} where that is not known. */
  private final long population;

  /**
   * A sum for each answer, then the sum of squared weights, or what takes its place where it is
   * known what the answers are worth; absent while no weight was given.
   */
  private final @Nullable WeightSums weights;

  private RatingTally(RatingScale scale, long[] counts, @Nullable WeightSums weights) {
    this(scale, counts, weights, Arrays.stream(counts).reduce(0, Math::addExact), UNKNOWN);
  }

  private RatingTally(
      RatingScale scale,
      long[] counts,
      @Nullable WeightSums weights,
      long people,
      long population) {
    this.scale = scale;
    this.counts = counts;
    this.n = Arrays.stream(counts).reduce(0, Math::addExact);
    this.people = people;
    this.population = population;
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
  public static RatingTally of(RatingScale scale, double... ratings) {
    long[] counts = new long[scale.levels()];
    for (double rating : ratings) {
      counts[scale.levelOf(rating)]++;
    }
    return new RatingTally(scale, counts, null);
  }

  /**
   * A whole histogram.
   *
   * @param counts how often each answer was given, from the lowest to the highest
   * @throws IllegalArgumentException for a negative count, and for more or fewer counts than the
   *     scale has answers
   */
  public static RatingTally ofCounts(RatingScale scale, long... counts) {
    checkArgument(
        counts.length == scale.levels(),
        "Scale '%s' has %s answers, but there are %s counts.",
        scale.name(),
        scale.levels(),
        counts.length);
    for (int i = 0; i < counts.length; i++) {
      checkCount(scale, i, counts[i]);
    }
    return new RatingTally(scale, counts.clone(), null);
  }

  /**
   * One more answer.
   *
   * @throws IllegalArgumentException for a rating that is off the scale
   */
  public RatingTally with(double rating) {
    return with(rating, 1);
  }

  /**
   * An answer that was given so many times.
   *
   * @throws IllegalArgumentException for a rating that is off the scale, and a negative number of
   *     times
   */
  public RatingTally with(double rating, long times) {
    int level = scale.levelOf(rating);
    checkCount(scale, level, times);
    long[] added = counts.clone();
    added[level] = Math.addExact(added[level], times);
    WeightSums sums = weights == null ? null : copyOfWeights();
    if (sums != null) {
      sums.add(level, (double) times);
      sums.add(scale.levels(), (double) times);
    }
    return new RatingTally(scale, added, sums, people + times, UNKNOWN);
  }

  /**
   * One more answer, by a respondent who stands for {@code weight} others.
   *
   * @throws IllegalArgumentException for a rating that is off the scale, and for what {@link
   *     #isWeight} says is no weight
   */
  public RatingTally withWeighted(double rating, double weight) {
    checkWeight(weight);
    long[] added = counts.clone();
    int level = scale.levelOf(rating);
    added[level] = Math.addExact(added[level], 1);
    WeightSums sums = copyOfWeights();
    sums.add(level, weight);
    sums.add(scale.levels(), weight * weight);
    return new RatingTally(scale, added, sums, people + 1, UNKNOWN);
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
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    long together = people + other.people;
    long strata =
        population == UNKNOWN || other.population == UNKNOWN
            ? UNKNOWN
            : Math.addExact(population, other.population);
    if (weights == null && other.weights == null) {
      return new RatingTally(scale, merged, null, together, strata);
    }
    WeightSums sums = copyOfWeights();
    sums.addAll(other.weights == null ? other.copyOfWeights() : other.weights);
    return new RatingTally(scale, merged, sums, together, strata);
  }

  /**
   * The same answers where it is known what they are worth: less than they are where some people
   * gave several, more where they are a large part of all that could answer.
   *
   * <p>Merged with others they keep their worth: what is added up is (sum of weights)² / {@code
   * effectiveN}, which for plain weights is the sum of their squares.
   *
   * @param effectiveN how many equally weighted answers of different people they are worth, above
   *     0; infinite where nobody is left who could have been asked
   * @param givers how many people gave them
   * @throws IllegalArgumentException for an {@code effectiveN} that is not above 0, and for fewer
   *     than one giver or more than there are answers
   * @throws IllegalStateException where nothing was counted
   */
  public RatingTally worth(double effectiveN, long givers) {
    checkState(n > 0, "No answers are worth nothing.");
    checkArgument(effectiveN > 0, "Answers cannot be worth %s.", effectiveN);
    checkArgument(givers > 0 && givers <= n, "%s answers cannot come from %s people.", n, givers);
    double total = totalWeight();
    WeightSums sums = new WeightSums(counts.length + 1);
    for (int i = 0; i < counts.length; i++) {
      sums.add(i, weights == null ? (double) counts[i] : weights.get(i));
    }
    sums.add(counts.length, total * total / effectiveN);
    return new RatingTally(scale, counts, sums, givers, population);
  }

  /**
   * The same answers as a part of a population: n_eff (N - 1)/(N - n), which makes the variance of
   * a mean smaller by 1 - n/N (finite population correction, Cochran 1977). Where all have answered
   * it is infinite, and nothing is uncertain.
   *
   * @param total N, how many people could have answered; n are the {@link #people}
   * @throws IllegalArgumentException for fewer than have answered
   * @throws IllegalStateException where that was said before
   */
  public RatingTally outOf(long total) {
    checkArgument(people <= total, "%s people cannot have answered out of %s.", people, total);
    checkState(population == UNKNOWN, "These answers are out of %s already.", population);
    if (n == 0) {
      return this;
    }
    RatingTally corrected = worth(outOf(effectiveN(), people, total), people);
    return new RatingTally(scale, corrected.counts, corrected.weights, people, total);
  }

  /**
   * How many answers are worth that are those of so many people out of a population: n_eff (N -
   * 1)/(N - n), infinite where they are all of it.
   */
  public static double outOf(double effectiveN, long people, long total) {
    return people == total ? Double.POSITIVE_INFINITY : effectiveN * (total - 1) / (total - people);
  }

  /** The scale of the answers. */
  public RatingScale scale() {
    return scale;
  }

  @Override
  public long n() {
    return n;
  }

  /** How many people gave the answers: {@link #n()} unless somebody's several answers all count. */
  public long people() {
    return people;
  }

  /** How many people could have answered, where {@link #outOf} said so; of strata, all together. */
  public OptionalLong population() {
    return population == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(population);
  }

  /**
   * How often that answer was given; where several answers of a person share one place, how many
   * whole places it has.
   *
   * @throws IllegalArgumentException for a rating that is off the scale
   */
  public long count(double rating) {
    return counts[scale.levelOf(rating)];
  }

  /**
   * How often the answer at a level was given, as {@link #count} says it of an answer.
   *
   * @param level counted from 0, the lowest answer
   * @throws IndexOutOfBoundsException for a level that the scale does not have
   */
  public long countAt(int level) {
    return counts[level];
  }

  /**
   * The sum of the weights of that answer: its count where none was weighted.
   *
   * @throws IllegalArgumentException for a rating that is off the scale
   */
  public double weight(double rating) {
    return weightAt(scale.levelOf(rating));
  }

  /**
   * The sum of the weights of the answer at a level, as {@link #weight} says it of an answer.
   *
   * @param level counted from 0, the lowest answer
   * @throws IndexOutOfBoundsException for a level that the scale does not have
   */
  public double weightAt(int level) {
    // counts first, so that a level that there is not is never read as the sum of squares
    double count = (double) counts[level];
    return weights == null ? count : weights.get(level);
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
   * The effective sample size (Kish 1965): (sum of weights)² / (sum of squared weights), or what
   * the answers are said to be {@linkplain #worth worth}. It is {@link #n()} when all weights are
   * equal, 0 when nothing was counted, and infinite when a whole population answered.
   */
  public double effectiveN() {
    if (weights == null || n == 0) {
      return n;
    }
    double total = totalWeight();
    return total * total / squaredWeight();
  }

  /** The sum of the squared weights: {@link #n()} where none was weighted. */
  double squaredWeight() {
    return weights == null ? n : weights.get(scale.levels());
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

  static void checkCount(RatingScale scale, int level, long times) {
    checkArgument(
        times >= 0,
        "Rating %s cannot have been given %s times.",
        RatingScale.written(scale.value(level)),
        times);
  }

  static void checkWeight(double weight) {
    checkArgument(
        isWeight(weight), "A survey weight is a number above 0 (1e-50 to 1e50), not %s.", weight);
  }

  /**
   * The same scale, the same counts, as many people out of as many, and the same sums of weights.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof RatingTally that)
        || !scale.equals(that.scale)
        || !Arrays.equals(counts, that.counts)
        || people != that.people
        || population != that.population
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
