package org.klantreis.journey.scoring.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.apache.commons.statistics.distribution.TDistribution;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;

/**
 * The mean of ratings, with an interval by the method that was chosen: {@link MeanInterval}.
 *
 * <p>With weights w the mean is Σwx/Σw and the variance Σw(x-m)²/Σw · n/(n-1), where n is the
 * effective sample size of Kish (1965), and n - 1 are the degrees of freedom.
 *
 * @param n how many ratings were counted, at least 1
 * @param effectiveN how many equally weighted ratings they are worth
 * @param mean on the scale of the ratings
 * @param standardDeviation with n - 1; absent for a single rating
 * @param interval always there by {@link MeanInterval#BOUNDED}; by {@link MeanInterval#STUDENT}
 *     absent below an effective sample size of 2
 */
public record MeanEstimate(
    long n,
    double effectiveN,
    double mean,
    OptionalDouble standardDeviation,
    Optional<Interval> interval) {

  private static final double SPREAD_LOST_IN_SQUARES = 1e-12;

  /**
   * Below two, but for rounding, one observation carries nearly all that is known of the spread.
   */
  static final double LEAST_FOR_STUDENT = 2 - 1e-9;

  /** The mean of what was counted; empty when nothing was. */
  public static Optional<MeanEstimate> of(
      RatingTally tally, MeanInterval method, Confidence confidence) {
    double[] weights = new double[tally.scale().levels()];
    for (int level = 0; level < weights.length; level++) {
      weights[level] = tally.weightAt(level);
    }
    return ofLevels(tally.scale(), weights, tally.n(), tally.effectiveN(), method, confidence);
  }

  /**
   * The mean of ratings of which it is known how often each level was counted; empty when n is 0.
   *
   * @param weights how often each level of the scale was counted, or the sum of its weights
   * @param n how many ratings there are
   * @param effectiveN how many equally weighted ratings they are worth; infinite where they are all
   *     that there are, so that the interval is a point
   */
  public static Optional<MeanEstimate> ofLevels(
      RatingScale scale,
      double[] weights,
      long n,
      double effectiveN,
      MeanInterval method,
      Confidence confidence) {
    return of(
        scale.values(),
        weights,
        n,
        effectiveN,
        method,
        confidence,
        () -> BoundedMean.of(scale, weights, effectiveN));
  }

  /**
   * The mean of values of which it is known how often each was counted; empty when n is 0.
   *
   * @param values all values that an observation can have, at least two different ones
   * @param weights how often each was counted, or the sum of its weights; as many as values
   * @param n how many observations there are
   * @param effectiveN how many equally weighted observations they are worth; infinite where they
   *     are all that there are, so that the interval is a point
   */
  public static Optional<MeanEstimate> ofValues(
      double[] values,
      double[] weights,
      long n,
      double effectiveN,
      MeanInterval method,
      Confidence confidence) {
    return of(
        values,
        weights,
        n,
        effectiveN,
        method,
        confidence,
        () -> BoundedMean.of(values, weights, effectiveN));
  }

  private static Optional<MeanEstimate> of(
      double[] values,
      double[] weights,
      long n,
      double effectiveN,
      MeanInterval method,
      Confidence confidence,
      Supplier<BoundedMean> bounded) {
    if (n == 0) {
      return Optional.empty();
    }
    double total = Arrays.stream(weights).sum();
    double mean = sum(values, weights, 0, 1) / total;
    OptionalDouble deviation =
        n == 1 || !(effectiveN > 1)
            ? OptionalDouble.empty()
            : OptionalDouble.of(
                Math.sqrt(sum(values, weights, mean, 2) / total * (1 + 1 / (effectiveN - 1))));
    Optional<Interval> interval =
        effectiveN == Double.POSITIVE_INFINITY
            ? Optional.of(Interval.around(mean, 0))
            : switch (method) {
              case BOUNDED -> Optional.of(bounded.get().interval(confidence));
              case STUDENT -> studentInterval(mean, deviation, effectiveN, confidence);
            };
    return Optional.of(new MeanEstimate(n, effectiveN, mean, deviation, interval));
  }

  /**
   * The mean of values of which only sums are known, with Student's interval; empty when n is 0.
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
    OptionalDouble deviation = OptionalDouble.of(isRounding ? 0 : Math.sqrt(squares / (n - 1)));
    return Optional.of(
        new MeanEstimate(
            n,
            (double) n,
            mean,
            deviation,
            studentInterval(mean, deviation, (double) n, confidence)));
  }

  /** The standard error of the mean; absent where there is no standard deviation. */
  public OptionalDouble standardError() {
    return standardDeviation.isPresent()
        ? OptionalDouble.of(standardDeviation.getAsDouble() / Math.sqrt(effectiveN))
        : OptionalDouble.empty();
  }

  private static Optional<Interval> studentInterval(
      double mean, OptionalDouble deviation, double effectiveN, Confidence confidence) {
    if (deviation.isEmpty() || effectiveN < LEAST_FOR_STUDENT) {
      return Optional.empty();
    }
    double t = TDistribution.of(effectiveN - 1).inverseSurvivalProbability(confidence.tail());
    return Optional.of(Interval.around(mean, t * deviation.getAsDouble() / Math.sqrt(effectiveN)));
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
