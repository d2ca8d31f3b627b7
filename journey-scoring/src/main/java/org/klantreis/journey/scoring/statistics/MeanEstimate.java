package org.klantreis.journey.scoring.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.klantreis.journey.evidence.RatingTally;

/**
 * The mean of ratings with Student's t interval (Student 1908), which is not clamped to the scale.
 *
 * <p>With weights w the mean is Σwx/Σw and the variance Σw(x-m)²/Σw · n/(n-1), where n is the
 * effective sample size of Kish (1965), and n - 1 are the degrees of freedom.
 *
 * @param n how many ratings were counted, at least 1
 * @param effectiveN how many equally weighted ratings they are worth
 * @param mean on the scale of the ratings
 * @param standardDeviation with n - 1; absent for a single rating
 * @param interval absent for a single rating; a point when all ratings are the same
 */
public record MeanEstimate(
    long n,
    double effectiveN,
    double mean,
    OptionalDouble standardDeviation,
    Optional<Interval> interval) {

  private static final double SPREAD_LOST_IN_SQUARES = 1e-12;

  /** The mean of what was counted; empty when nothing was. */
  public static Optional<MeanEstimate> of(RatingTally tally, Confidence confidence) {
    double[] values = new double[tally.scale().levels()];
    double[] weights = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int rating = tally.scale().lowest() + i;
      values[i] = rating;
      weights[i] = tally.weight(rating);
    }
    return ofValues(values, weights, tally.n(), tally.effectiveN(), confidence);
  }

  /**
   * The mean of values of which it is known how often each was counted; empty when n is 0.
   *
   * @param values the values that an observation can have
   * @param weights how often each was counted, or the sum of its weights; as many as values
   * @param n how many observations there are
   * @param effectiveN how many equally weighted observations they are worth; infinite where they
   *     are all that there are, so that the interval is a point
   */
  public static Optional<MeanEstimate> ofValues(
      double[] values, double[] weights, long n, double effectiveN, Confidence confidence) {
    if (n == 0) {
      return Optional.empty();
    }
    double total = Arrays.stream(weights).sum();
    double mean = sum(values, weights, 0, 1) / total;
    if (n == 1 || !(effectiveN > 1)) {
      return Optional.of(
          new MeanEstimate(n, effectiveN, mean, OptionalDouble.empty(), Optional.empty()));
    }
    double variance = sum(values, weights, mean, 2) / total * (1 + 1 / (effectiveN - 1));
    double deviation = Math.sqrt(variance);
    return Optional.of(
        new MeanEstimate(
            n,
            effectiveN,
            mean,
            OptionalDouble.of(deviation),
            studentInterval(mean, deviation, effectiveN, confidence)));
  }

  /**
   * The mean of values of which only sums are known; empty when n is 0.
   *
   * @param n how many values there are
   * @param sum of the values
   * @param sumOfSquares of the values; a spread of less than a millionth of their size is lost in
   *     it, and counts as none
   */
  public static Optional<MeanEstimate> ofSums(
      long n, double sum, double sumOfSquares, Confidence confidence) {
    if (n == 0) {
      return Optional.empty();
    }
    double mean = sum / n;
    if (n == 1) {
      return Optional.of(new MeanEstimate(n, 1, mean, OptionalDouble.empty(), Optional.empty()));
    }
    double squares = sumOfSquares - sum * mean;
    boolean isRounding = squares <= SPREAD_LOST_IN_SQUARES * sumOfSquares;
    double deviation = isRounding ? 0 : Math.sqrt(squares / (n - 1));
    return Optional.of(
        new MeanEstimate(
            n,
            (double) n,
            mean,
            OptionalDouble.of(deviation),
            studentInterval(mean, deviation, (double) n, confidence)));
  }

  /** The standard error of the mean; absent where there is no standard deviation. */
  public OptionalDouble standardError() {
    return standardDeviation.isPresent()
        ? OptionalDouble.of(standardDeviation.getAsDouble() / Math.sqrt(effectiveN))
        : OptionalDouble.empty();
  }

  private static Optional<Interval> studentInterval(
      double mean, double deviation, double n, Confidence confidence) {
    double t = TDistribution.of(n - 1).inverseSurvivalProbability(confidence.tail());
    double margin = t * deviation / Math.sqrt(n);
    // an effective sample size hardly above 1 says nothing about the spread
    return Double.isFinite(margin) ? Optional.of(Interval.around(mean, margin)) : Optional.empty();
  }

  private static double sum(double[] values, double[] weights, double about, int power) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      double distance = values[i] - about;
      sum += weights[i] * (power == 1 ? distance : distance * distance);
    }
    return sum;
  }
}
