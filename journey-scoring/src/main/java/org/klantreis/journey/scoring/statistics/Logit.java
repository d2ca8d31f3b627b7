package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Fits a logistic regression: each step is a fit by least squares to the logits at hand, moved by
 * what they miss, with the weight that an answer has where its probability is what it is.
 */
final class Logit {

  /** A step that gains no more of the log-likelihood is the last. */
  private static final double CONVERGED = 1e-14;

  /** How much of the log-likelihood is rounding. */
  private static final double ROUNDING = 1e-10;

  private static final int MOST_STEPS = 100;
  private static final double SHORTEST_STEP = 1e-10;

  /** Near a maximum the gain of a step is the square of the one before; far out, a third of it. */
  private static final double ENDLESS = 1e-2;

  /** How much of the largest move a predictor must make to be one that tells apart. */
  private static final double INVOLVED = 1e-2;

  private final Observations observations;
  private final Regression.Fit line;
  private final int k;
  private final double scale;
  private final double[] predictors;
  private final double[] beta;

  /** A linear fit to the same response says how much there is to go by. */
  Logit(Observations observations, Regression.Fit line) {
    this.observations = observations;
    this.line = line;
    this.k = 1 + observations.predictors();
    this.predictors = new double[k - 1];
    this.beta = new double[k];
    double weights = 0;
    double yes = 0;
    for (int row = 0; row < observations.rows(); row++) {
      double response = observations.response(row);
      checkArgument(
          response == 0 || response == 1,
          "A logistic regression is of answers that are 0 or 1, not %s.",
          response);
      double weight = observations.times(row) * observations.weight(row);
      weights += weight;
      yes += weight * response;
    }
    this.scale = line.effectiveN() / weights;
    beta[0] = Math.log(yes / (weights - yes));
  }

  LogisticRegression solve() {
    double none = logLikelihood(beta);
    double reached = none;
    double gain = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS; step++) {
      double before = gain;
      double[] direction = direction();
      gain = gain(direction);
      reached = climb(direction, reached);
      if (gain <= CONVERGED) {
        return gain > ENDLESS * before ? separated(direction) : fit(reached, none);
      }
    }
    return separated(direction());
  }

  /** The way to the fit by least squares to the working response. */
  private double[] direction() {
    Triangle triangle = Triangle.of(new LogitRows(observations, scale, beta), 1);
    double[] next = triangle.coefficients(triangle.inverse());
    for (int i = 0; i < k; i++) {
      next[i] -= beta[i];
    }
    return next;
  }

  /** How fast the log-likelihood rises with the first part of that step. */
  private double gain(double[] direction) {
    double gain = 0;
    for (int row = 0; row < observations.rows(); row++) {
      double missed = observations.response(row) - LogitRows.probability(eta(row, beta));
      gain += weight(row) * missed * eta(row, direction);
    }
    return gain;
  }

  /** Takes the step, or so much of it that the log-likelihood does not fall; returns that. */
  private double climb(double[] direction, double reached) {
    double[] next = new double[k];
    for (double size = 1; size > SHORTEST_STEP; size /= 2) {
      for (int i = 0; i < k; i++) {
        next[i] = beta[i] + size * direction[i];
      }
      double value = logLikelihood(next);
      if (value >= reached - ROUNDING * Math.abs(reached)) {
        System.arraycopy(next, 0, beta, 0, k);
        return value;
      }
    }
    return reached;
  }

  private double logLikelihood(double[] at) {
    double sum = 0;
    for (int row = 0; row < observations.rows(); row++) {
      double eta = eta(row, at);
      double against = observations.response(row) == 1 ? -eta : eta;
      double surprise =
          against > 0 ? against + Math.log1p(Math.exp(-against)) : Math.log1p(Math.exp(against));
      sum -= weight(row) * surprise;
    }
    return sum;
  }

  /** What all observations of a row weigh. */
  private double weight(int row) {
    return observations.times(row) * observations.weight(row) * scale;
  }

  private double eta(int row, double[] coefficients) {
    observations.read(row, predictors);
    return LogitRows.eta(coefficients, predictors);
  }

  /** The predictors that the steps still move, all of them in units of their spread. */
  private LogisticRegression.Separated separated(double[] direction) {
    Triangle triangle = Triangle.of(observations, 1);
    double[] moves = new double[k];
    double largest = 0;
    for (int i = 1; i < k; i++) {
      moves[i] = Math.abs(direction[i]) * triangle.spread(i);
      largest = Math.max(largest, moves[i]);
    }
    double involved = INVOLVED * largest;
    ImmutableSet<String> names =
        IntStream.range(1, k)
            .filter(i -> moves[i] >= involved)
            .mapToObj(i -> observations.name(i - 1))
            .collect(toImmutableSet());
    return new LogisticRegression.Separated(names);
  }

  private LogisticRegression.Fit fit(double logLikelihood, double nullLogLikelihood) {
    LogitRows working = new LogitRows(observations, scale, beta);
    double[][] inverse = Triangle.of(working, 1).inverse();
    Sandwich errors = new Sandwich(working, 1, beta, inverse);
    double[][] classical = errors.classical(1);
    Optional<double[][]> robust =
        errors.hasLeverageOfOne() ? Optional.empty() : Optional.of(errors.robust());
    ImmutableList.Builder<Coefficient> coefficients = ImmutableList.builder();
    for (int i = 0; i < k; i++) {
      int column = i;
      coefficients.add(
          new Coefficient(
              line.coefficients().get(i).name(),
              estimate(classical, i),
              robust.map(matrix -> estimate(matrix, column)),
              OptionalDouble.empty(),
              line.coefficients().get(i).vif()));
    }
    return new LogisticRegression.Fit(
        line.n(),
        line.effectiveN(),
        line.confidence(),
        coefficients.build(),
        LeastSquares.flat(classical),
        logLikelihood,
        nullLogLikelihood);
  }

  private Estimate estimate(double[][] covariance, int column) {
    return Estimate.of(
        beta[column],
        Math.sqrt(covariance[column][column]),
        Double.POSITIVE_INFINITY,
        line.confidence());
  }
}
