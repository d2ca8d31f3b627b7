package org.klantreis.journey.scoring.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What came of fitting a line, plane or more by least squares, with an intercept: a fit, or the
 * reason that there is none.
 *
 * <p>Computed by Householder reflections on the distinct rows, whose frequencies count like rows.
 * Survey weights are scaled so that they add up to the effective sample size of Kish (1965), which
 * takes the place of n: with an intercept alone, the estimate is the mean with the error of {@link
 * MeanEstimate}. HC3 does not depend on that scale.
 */
public sealed interface Regression {

  /**
   * The fit.
   *
   * @param n how many observations
   * @param effectiveN how many equally weighted observations they are worth
   * @param confidence of the intervals
   * @param degreesOfFreedom of the residuals: the effective n less the number of coefficients
   * @param coefficients the intercept, then the predictors in their order
   * @param covariance of the coefficients, row by row, by the classical formula
   * @param rSquared the share of the response's variance that is explained, 0 to 1
   * @param adjustedRSquared the same, less what as many predictors explain by chance; may be
   *     negative
   * @param sigma the standard deviation of the residuals; 0 when the fit is exact
   * @param f the statistic that tests all predictors at once; absent without a predictor and for an
   *     exact fit
   */
  record Fit(
      long n,
      double effectiveN,
      Confidence confidence,
      double degreesOfFreedom,
      ImmutableList<Coefficient> coefficients,
      ImmutableDoubleArray covariance,
      double rSquared,
      double adjustedRSquared,
      double sigma,
      OptionalDouble f)
      implements Regression, FittedRegression {}

  /**
   * Refused: some predictors say the same, so that their coefficients are undefined or would be
   * nothing but rounding. A predictor is refused when less than 1e-10 of its variance is left by
   * the others (a variance inflation factor above 1e10), or when it does not vary.
   *
   * @param groups the names of predictors that depend on each other; a group of one does not vary
   */
  record Collinear(ImmutableList<ImmutableSet<String>> groups) implements Regression {}

  /**
   * Refused: there are no more observations than coefficients, so nothing is left to judge them by.
   *
   * @param n how many observations
   * @param effectiveN how many equally weighted ones they are worth
   * @param coefficients how many coefficients, the intercept included
   */
  record TooFewObservations(long n, double effectiveN, int coefficients) implements Regression {}

  /**
   * Refused: the response is the same everywhere, so there is nothing to explain.
   *
   * @param response the value
   */
  record ConstantResponse(double response) implements Regression {}

  /** Fits, or says why not. */
  static Regression of(Observations observations, Confidence confidence) {
    return new LeastSquares(observations, confidence).solve();
  }

  /** The fit, where there is one. */
  default Optional<Fit> fit() {
    return this instanceof Fit fit ? Optional.of(fit) : Optional.empty();
  }
}
