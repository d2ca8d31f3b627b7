package org.klantreis.journey.scoring.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a mean changed between two samples: after minus before, so that swapping the two changes the
 * sign.
 *
 * <p>{@linkplain #between Between} samples of other respondents error, interval and test are
 * Welch's (1947), with the degrees of freedom of Satterthwaite (1946): the samples may spread
 * differently. {@linkplain #ofPairs Of pairs}, where the same respondents answered both times, they
 * are Student's (1908) of the differences, with n - 1 degrees of freedom. With weights each sample
 * counts for its effective size.
 *
 * @param value in points of the scale
 * @param standardError in points of the scale; absent when a sample is worth fewer than two
 *     observations, and when nothing varies: then the spread that a test needs is not known
 * @param degreesOfFreedom above 0, seldom whole; absent where the standard error is
 * @param p two-sided, of no difference; absent where the standard error is
 * @param interval in points of the scale; absent where the standard error is, or where so little
 *     evidence is left that it would have no end
 */
public record MeanDifference(
    double value,
    OptionalDouble standardError,
    OptionalDouble degreesOfFreedom,
    OptionalDouble p,
    Optional<Interval> interval) {

  /** What sums of weights leave where there is nothing. */
  private static final double ROUNDING = 1e-12;

  /**
   * After minus before; both on the same scale. Between two whole populations nothing is uncertain.
   */
  public static MeanDifference between(
      MeanEstimate before, MeanEstimate after, Confidence confidence) {
    double raw = after.mean() - before.mean();
    double value = Math.abs(raw) > ROUNDING ? raw : 0;
    if (before.effectiveN() == Double.POSITIVE_INFINITY
        && after.effectiveN() == Double.POSITIVE_INFINITY) {
      return tested(value, 0, Double.POSITIVE_INFINITY, confidence);
    }
    if (!hasError(before) || !hasError(after)) {
      return untested(value);
    }
    double earlier = squared(before.standardError().getAsDouble());
    double later = squared(after.standardError().getAsDouble());
    double error = Math.sqrt(earlier + later);
    if (!(error > ROUNDING)) {
      return untested(value);
    }
    double freedom =
        squared(earlier + later)
            / (squared(earlier) / (before.effectiveN() - 1)
                + squared(later) / (after.effectiveN() - 1));
    return tested(value, error, freedom, confidence);
  }

  /**
   * The mean of the differences, of which each is one respondent's answer after less the one
   * before.
   *
   * @param differences in points of the scale
   */
  public static MeanDifference ofPairs(MeanEstimate differences, Confidence confidence) {
    double value = Math.abs(differences.mean()) > ROUNDING ? differences.mean() : 0;
    if (differences.effectiveN() == Double.POSITIVE_INFINITY) {
      return tested(value, 0, Double.POSITIVE_INFINITY, confidence);
    }
    double error = differences.standardError().orElse(0);
    return hasError(differences) && error > ROUNDING
        ? tested(value, error, differences.effectiveN() - 1, confidence)
        : untested(value);
  }

  private static MeanDifference tested(
      double value, double error, double freedom, Confidence confidence) {
    Estimate estimate = Estimate.of(value, error, freedom, confidence);
    return new MeanDifference(
        value,
        OptionalDouble.of(error),
        OptionalDouble.of(freedom),
        OptionalDouble.of(estimate.p()),
        estimate.interval());
  }

  private static boolean hasError(MeanEstimate mean) {
    return mean.standardError().isPresent() && mean.effectiveN() >= MeanEstimate.LEAST_FOR_STUDENT;
  }

  private static MeanDifference untested(double value) {
    return new MeanDifference(
        value,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty());
  }

  private static double squared(double x) {
    return x * x;
  }
}
