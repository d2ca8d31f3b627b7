package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;

/** What a linear and a logistic fit have in common: coefficients with their errors. */
public sealed interface FittedRegression permits Regression.Fit, LogisticRegression.Fit {

  /** How many observations. */
  long n();

  /** How many equally weighted observations they are worth. */
  double effectiveN();

  /** Of the intervals. */
  Confidence confidence();

  /** Of Student's t; infinite where errors follow the normal distribution. */
  double degreesOfFreedom();

  /** The intercept, then the predictors in their order. */
  ImmutableList<Coefficient> coefficients();

  /** Of the coefficients, row by row, by the classical formula. */
  ImmutableDoubleArray covariance();

  /** The intercept. */
  default Coefficient intercept() {
    return coefficients().get(0);
  }

  /** The coefficient of a predictor; empty when there is no such predictor. */
  default Optional<Coefficient> coefficient(String name) {
    return coefficients().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The sum of two coefficients, with its classical error. */
  default Estimate sum(String one, String other) {
    int size = coefficients().size();
    ImmutableList<String> names =
        coefficients().stream().map(Coefficient::name).collect(toImmutableList());
    int i = checkElementIndex(names.indexOf(one), size, "coefficient '" + one + "'");
    int j = checkElementIndex(names.indexOf(other), size, "coefficient '" + other + "'");
    ImmutableDoubleArray covariance = covariance();
    double variance =
        covariance.get(i * size + i)
            + covariance.get(j * size + j)
            + 2 * covariance.get(i * size + j);
    return Estimate.of(
        coefficients().get(i).estimate().value() + coefficients().get(j).estimate().value(),
        Math.sqrt(Math.max(0, variance)),
        degreesOfFreedom(),
        confidence());
  }
}
