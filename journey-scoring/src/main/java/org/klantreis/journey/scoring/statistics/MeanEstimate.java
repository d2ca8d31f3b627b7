package org.klantreis.journey.scoring.statistics;

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

  /** The mean of what was counted; empty when nothing was. */
  public static Optional<MeanEstimate> of(RatingTally tally, Confidence confidence) {
    if (tally.isEmpty()) {
      return Optional.empty();
    }
    double total = tally.totalWeight();
    double effectiveN = tally.effectiveN();
    double mean = sum(tally, 0, 1) / total;
    if (tally.n() == 1 || !(effectiveN > 1)) {
      return Optional.of(
          new MeanEstimate(tally.n(), effectiveN, mean, OptionalDouble.empty(), Optional.empty()));
    }
    double variance = sum(tally, mean, 2) / total * (effectiveN / (effectiveN - 1));
    double deviation = Math.sqrt(variance);
    return Optional.of(
        new MeanEstimate(
            tally.n(),
            effectiveN,
            mean,
            OptionalDouble.of(deviation),
            studentInterval(mean, deviation, effectiveN, confidence)));
  }

  private static Optional<Interval> studentInterval(
      double mean, double deviation, double n, Confidence confidence) {
    double t = TDistribution.of(n - 1).inverseSurvivalProbability(confidence.tail());
    double margin = t * deviation / Math.sqrt(n);
    // an effective sample size hardly above 1 says nothing about the spread
    return Double.isFinite(margin) ? Optional.of(Interval.around(mean, margin)) : Optional.empty();
  }

  private static double sum(RatingTally tally, double about, int power) {
    double sum = 0;
    for (int x = tally.scale().lowest(); x <= tally.scale().highest(); x++) {
      double distance = x - about;
      sum += tally.weight(x) * (power == 1 ? distance : distance * distance);
    }
    return sum;
  }
}
