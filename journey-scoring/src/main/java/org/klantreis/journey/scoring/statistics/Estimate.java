package org.klantreis.journey.scoring.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * An estimate with its standard error, and Student's t test of whether it is 0 (Student 1908).
 *
 * @param value in the unit of what is estimated
 * @param standardError in the same unit; 0 when the observations leave no doubt
 * @param t the value in standard errors; absent when the standard error is 0
 * @param p two-sided, 0 to 1; without a standard error 0 for a value that is not 0, and 1 for 0
 * @param interval absent below one degree of freedom: one observation then carries nearly all
 */
public record Estimate(
    double value, double standardError, OptionalDouble t, double p, Optional<Interval> interval) {

  /** One degree of freedom, but for the rounding of weights. */
  private static final double LEAST_FREEDOM = 1 - 1e-9;

  /** With so many degrees of freedom, above 0; they need not be whole. */
  static Estimate of(
      double value, double standardError, double degreesOfFreedom, Confidence confidence) {
    if (!(standardError > 0)) {
      return new Estimate(
          value,
          0,
          OptionalDouble.empty(),
          value == 0 ? 1 : 0,
          Optional.of(Interval.around(value, 0)));
    }
    TDistribution student = TDistribution.of(degreesOfFreedom);
    double t = value / standardError;
    double margin = student.inverseSurvivalProbability(confidence.tail()) * standardError;
    return new Estimate(
        value,
        standardError,
        OptionalDouble.of(t),
        Math.min(1, 2 * student.survivalProbability(Math.abs(t))),
        degreesOfFreedom < LEAST_FREEDOM
            ? Optional.empty()
            : Optional.of(Interval.around(value, margin)));
  }

  /** Whether it differs from 0 at that confidence: p is below 1 less the confidence. */
  public boolean isSignificant(Confidence confidence) {
    return p < 1 - confidence.level();
  }
}
