package org.klantreis.journey.scoring.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;

/**
 * What came of fitting the logarithm of the odds of a yes as a line, plane or more, with an
 * intercept, by maximum likelihood (Cox 1958): a fit, or the reason that there is none. The
 * response is 1 for yes and 0 for no.
 *
 * <p>Computed by iteratively reweighted least squares (Nelder and Wedderburn 1972). Survey weights
 * are scaled as for a {@link Regression}, so that they add up to the effective sample size.
 */
public sealed interface LogisticRegression {

  /**
   * The fit. Classical errors are those of the information matrix; robust ones are HC3 at the
   * weights of the last step (MacKinnon and White 1985; for generalised linear models Zeileis
   * 2006), which also hold when the odds are no such plane. Both follow the normal distribution.
   *
   * @param n how many observations
   * @param effectiveN how many equally weighted observations they are worth
   * @param confidence of the intervals
   * @param coefficients the intercept, then the predictors in their order, as logarithms of odds
   *     and of ratios of odds; none is standardised, and the variance inflation factors are those
   *     of the linear regression
   * @param covariance of the coefficients, row by row, by the classical formula
   * @param logLikelihood at the maximum, natural logarithm; below 0
   * @param nullLogLikelihood with an intercept alone; not above the other
   */
  record Fit(
      long n,
      double effectiveN,
      Confidence confidence,
      ImmutableList<Coefficient> coefficients,
      ImmutableDoubleArray covariance,
      double logLikelihood,
      double nullLogLikelihood)
      implements LogisticRegression, FittedRegression {

    @Override
    public double degreesOfFreedom() {
      return Double.POSITIVE_INFINITY;
    }

    /**
     * Rows of which the fit by least squares is this one. Weighed anew, they show where the next
     * fit would begin to go: the bootstrap of one step (Moulton and Zeger 1991), which spares a
     * logistic fit for each resample and is defined where that would not be.
     *
     * @param observations those that were fitted
     */
    public Observations linearised(Observations observations) {
      double weights = 0;
      for (int row = 0; row < observations.rows(); row++) {
        weights += observations.times(row) * observations.weight(row);
      }
      double[] values =
          coefficients.stream().mapToDouble(each -> each.estimate().value()).toArray();
      return new LogitRows(observations, effectiveN / weights, values);
    }

    /** How far the fit is from one that foretells every answer: 0 or more. */
    public double deviance() {
      return -2 * logLikelihood;
    }

    /** The same with an intercept alone. */
    public double nullDeviance() {
      return -2 * nullLogLikelihood;
    }

    /** The share of the deviance that the predictors take away, 0 to 1 (McFadden 1974). */
    public double pseudoRSquared() {
      return Math.max(0, 1 - logLikelihood / nullLogLikelihood);
    }
  }

  /**
   * Refused: some predictors tell yes and no apart, for some observations or for all, so that the
   * likelihood rises without end and there are no finite coefficients (Albert and Anderson 1984).
   *
   * @param names of the predictors that do so together
   */
  record Separated(ImmutableSet<String> names) implements LogisticRegression {}

  /**
   * Refused for a reason for which a line is, too.
   *
   * @param why anything but a fit
   */
  record Refused(Regression why) implements LogisticRegression {}

  /**
   * Fits, or says why not.
   *
   * @throws IllegalArgumentException for a response other than 0 and 1
   */
  static LogisticRegression of(Observations observations, Confidence confidence) {
    Regression line = Regression.of(observations, confidence);
    return line instanceof Regression.Fit fit
        ? new Logit(observations, fit).solve()
        : new Refused(line);
  }

  /** The fit, where there is one. */
  default Optional<Fit> fit() {
    return this instanceof Fit fit ? Optional.of(fit) : Optional.empty();
  }
}
