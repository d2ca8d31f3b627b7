package org.klantreis.journey.scoring.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a regression says of one predictor, or of the intercept.
 *
 * @param name of the predictor; {@link #INTERCEPT} for the intercept
 * @param estimate with the classical standard error, which takes the spread of the residuals to be
 *     the same everywhere
 * @param robust the same value with the error HC3 (MacKinnon and White 1985), which does not;
 *     absent when an observation has leverage 1, so that it alone decides a coefficient
 * @param standardised the change of the response, in standard deviations, with one standard
 *     deviation of the predictor; absent for the intercept
 * @param vif the variance inflation factor, 1 or more: by how much the other predictors widen the
 *     variance of this coefficient; absent for the intercept
 */
public record Coefficient(
    String name,
    Estimate estimate,
    Optional<Estimate> robust,
    OptionalDouble standardised,
    OptionalDouble vif) {

  /** What the intercept is called. */
  public static final String INTERCEPT = "(intercept)";
}
