package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;

/**
 * What answers on a scale leave open about their mean, which cannot leave the scale.
 *
 * <p>The shares of the L possible answers have a Dirichlet distribution of which each parameter is
 * the count of that answer plus 1/L: one pseudo-answer, spread evenly (Perks 1947). On a scale with
 * a finer step it is spread over the whole points, so that a finer step alone says nothing about
 * where the mean lies. The mean of the scale under it is given the beta distribution, put on the
 * scale, that has the same mean and variance. With weights the counts are the weights, scaled so
 * that they add up to the effective sample size. Answers of a whole population, worth infinitely
 * many, leave nothing open.
 *
 * <p>Answers of 7 and 7 on a scale of 1 to 10 leave 4.67 to 8.16 at 95 %, five answers of 10 leave
 * 7.16 to 10.
 */
public final class BoundedMean {

  private final double lowest;
  private final double range;
  private final double observed;

  /** Absent where nothing is open. */
  private final @Nullable BetaDistribution beta;

  private BoundedMean(
      double lowest, double range, double observed, @Nullable BetaDistribution beta) {
    this.lowest = lowest;
    this.range = range;
    this.observed = observed;
    this.beta = beta;
  }

  /**
   * Of counted ratings.
   *
   * @throws IllegalArgumentException where nothing was counted
   */
  public static BoundedMean of(RatingTally tally) {
    double[] weights = new double[tally.scale().levels()];
    for (int level = 0; level < weights.length; level++) {
      weights[level] = tally.weightAt(level);
    }
    return of(tally.scale(), weights, tally.effectiveN());
  }

  /**
   * Of ratings that were counted by level.
   *
   * @param weights how often each level of the scale was answered, or the sum of its weights
   * @param effectiveN how many equally weighted answers they are worth; above 0, infinite where
   *     everybody answered
   * @throws IllegalArgumentException where nothing was counted
   */
  public static BoundedMean of(RatingScale scale, double[] weights, double effectiveN) {
    return of(scale.values(), scale.perPoint(), weights, effectiveN);
  }

  /**
   * Of answers that were counted by level.
   *
   * @param levels at least two different values that an answer can have, in any order
   * @param weights how often each was answered, or the sum of its weights; as many as levels
   * @param effectiveN how many equally weighted answers they are worth; above 0, infinite where
   *     everybody answered
   * @throws IllegalArgumentException for fewer than two levels, and where nothing was counted
   */
  public static BoundedMean of(double[] levels, double[] weights, double effectiveN) {
    return of(levels, 1, weights, effectiveN);
  }

  /** The pseudo-answer is spread over the first level and every so-manieth after it. */
  private static BoundedMean of(double[] levels, int apart, double[] weights, double effectiveN) {
    double lowest = Arrays.stream(levels).min().orElse(0);
    double range = Arrays.stream(levels).max().orElse(0) - lowest;
    double total = Arrays.stream(weights).sum();
    checkArgument(
        range > 0 && total > 0 && effectiveN > 0,
        "Nothing is known of the mean of %s answers, of which there are %s possible.",
        effectiveN,
        (Object) levels.length);
    double pseudo = 1.0 / ((levels.length - 1) / apart + 1);
    double mean = 0;
    double square = 0;
    double observed = 0;
    for (int i = 0; i < levels.length; i++) {
      double place = (levels[i] - lowest) / range;
      double share = weights[i] / total;
      double alpha = share * effectiveN + (i % apart == 0 ? pseudo : 0);
      mean += alpha * place;
      square += alpha * place * place;
      observed += share * levels[i];
    }
    if (effectiveN == Double.POSITIVE_INFINITY) {
      return new BoundedMean(lowest, range, observed, null);
    }
    double sum = effectiveN + 1;
    mean /= sum;
    double variance = (square / sum - mean * mean) / (sum + 1);
    double size = mean * (1 - mean) / variance - 1;
    return new BoundedMean(
        lowest, range, observed, BetaDistribution.of(mean * size, (1 - mean) * size));
  }

  /** The equal-tailed interval: on the scale, and it holds the observed mean. */
  public Interval interval(Confidence confidence) {
    return new Interval(lowerEnd(confidence.tail()), upperEnd(confidence.tail()));
  }

  /**
   * The lower end of a one-sided interval, never above the observed mean.
   *
   * @param tail the chance that is left below it, between 0 and 1
   */
  public double lowerEnd(double tail) {
    return beta == null
        ? observed
        : Math.min(observed, lowest + range * beta.inverseCumulativeProbability(tail));
  }

  /**
   * Whether the lower end of a one-sided interval is at least a point, which is quicker to tell
   * than where the end lies.
   *
   * @param tail the chance that is left below the end, between 0 and 1
   */
  public boolean isLowerEndFrom(double point, double tail) {
    return observed >= point
        && (beta == null || beta.cumulativeProbability((point - lowest) / range) <= tail);
  }

  /**
   * Whether the upper end of a one-sided interval is below a point, which is quicker to tell than
   * where the end lies.
   *
   * @param tail the chance that is left above the end, between 0 and 1
   */
  public boolean isUpperEndBelow(double point, double tail) {
    return observed < point
        && (beta == null || beta.survivalProbability((point - lowest) / range) < tail);
  }

  /**
   * The upper end of a one-sided interval, never below the observed mean.
   *
   * @param tail the chance that is left above it, between 0 and 1
   */
  public double upperEnd(double tail) {
    return beta == null
        ? observed
        : Math.max(observed, lowest + range * beta.inverseSurvivalProbability(tail));
  }
}
