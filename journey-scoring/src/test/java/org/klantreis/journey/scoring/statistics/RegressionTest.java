package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import java.util.Random;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;

class RegressionTest {

  private static final Confidence CONFIDENCE = Confidence.STANDARD;

  private static Regression.Fit fit(Observations observations) {
    return Regression.of(observations, CONFIDENCE).fit().orElseThrow();
  }

  /** Columns of very different sizes, some of them dummies. */
  private static Rows random(Random random, int n, int predictors) {
    double[][] values = new double[n][1 + predictors];
    for (double[] row : values) {
      row[0] = random.nextGaussian() + 5;
      for (int j = 1; j <= predictors; j++) {
        row[j] = j % 3 == 0 ? random.nextInt(2) : Math.pow(10, j % 4) * (random.nextGaussian() + j);
        row[0] += (j % 2) * row[j] / Math.pow(10, j % 4);
      }
    }
    return Rows.of(values);
  }

  @Test
  void random_data_are_fitted_as_an_independent_implementation_does() {
    Random random = new Random(11);
    for (int round = 0; round < 60; round++) {
      int predictors = 1 + random.nextInt(12);
      Rows rows = random(random, predictors + 5 + random.nextInt(600), predictors);
      OLSMultipleLinearRegression oracle = new OLSMultipleLinearRegression();
      oracle.newSampleData(rows.responses(), rows.design());
      double[] coefficients = oracle.estimateRegressionParameters();
      double[] errors = oracle.estimateRegressionParametersStandardErrors();
      Regression.Fit fit = fit(rows);
      for (int i = 0; i <= predictors; i++) {
        Estimate estimate = fit.coefficients().get(i).estimate();
        near(coefficients[i], estimate.value(), errors[i]);
        near(errors[i], estimate.standardError(), errors[i]);
      }
      near(oracle.calculateRSquared(), fit.rSquared(), 1);
      near(oracle.calculateAdjustedRSquared(), fit.adjustedRSquared(), 1);
      near(oracle.estimateRegressionStandardError(), fit.sigma(), fit.sigma());
    }
  }

  /** HC3 by its definition, with the matrices and residuals of the independent implementation. */
  @Test
  void robust_errors_follow_their_definition() {
    Random random = new Random(12);
    for (int round = 0; round < 20; round++) {
      int predictors = 1 + random.nextInt(5);
      Rows rows = random(random, predictors + 10 + random.nextInt(300), predictors);
      OLSMultipleLinearRegression oracle = new OLSMultipleLinearRegression();
      oracle.newSampleData(rows.responses(), rows.design());
      RealMatrix x = withIntercept(rows.design());
      RealMatrix bread = MatrixUtils.inverse(x.transposeMultiply(x));
      double[] residuals = oracle.estimateResiduals();
      RealMatrix meat = MatrixUtils.createRealMatrix(predictors + 1, predictors + 1);
      for (int i = 0; i < residuals.length; i++) {
        RealVector row = x.getRowVector(i);
        double leverage = row.dotProduct(bread.operate(row));
        double error = residuals[i] / (1 - leverage);
        meat = meat.add(row.outerProduct(row).scalarMultiply(error * error));
      }
      RealMatrix covariance = bread.multiply(meat).multiply(bread);
      Regression.Fit fit = fit(rows);
      for (int i = 0; i <= predictors; i++) {
        double expected = Math.sqrt(covariance.getEntry(i, i));
        double robust = fit.coefficients().get(i).robust().orElseThrow().standardError();
        assertEquals(1, robust / expected, 1e-7);
      }
    }
  }

  private static RealMatrix withIntercept(double[][] design) {
    RealMatrix x = MatrixUtils.createRealMatrix(design.length, design[0].length + 1);
    x.setColumnVector(0, new ArrayRealVector(design.length, 1));
    x.setSubMatrix(design, 0, 1);
    return x;
  }

  /** Rows that differ by a few parts in a billion, of which sums of squares would keep nothing. */
  @Test
  void nearly_equal_columns_keep_their_digits() {
    double[][] values = new double[40][3];
    Random random = new Random(3);
    for (double[] row : values) {
      row[1] = 1_000_000 + random.nextInt(100);
      row[2] = row[1] + 0.01 * random.nextInt(100);
      row[0] = 3 + 2 * row[1] - row[2] + 0.001 * random.nextGaussian();
    }
    Rows rows = Rows.of(values);
    OLSMultipleLinearRegression oracle = new OLSMultipleLinearRegression();
    oracle.newSampleData(rows.responses(), rows.design());
    double[] expected = oracle.estimateRegressionParameters();
    for (int i = 1; i < 3; i++) {
      assertEquals(expected[i], fit(rows).coefficients().get(i).estimate().value(), 1e-7);
    }
  }

  @Test
  void a_frequency_is_as_good_as_so_many_rows() {
    Rows distinct = Rows.of(row(1, 0), row(2, 1), row(4, 1), row(3, 0), row(9, 3));
    Rows all =
        Rows.of(
            row(1, 0), row(1, 0), row(1, 0), row(2, 1), row(4, 1), row(4, 1), row(3, 0), row(9, 3));
    Regression.Fit fit = fit(distinct.times(3, 1, 2, 1, 1));
    assertEquals(8, fit.n());
    for (int i = 0; i < 2; i++) {
      Coefficient expected = fit(all).coefficients().get(i);
      Coefficient actual = fit.coefficients().get(i);
      near(expected.estimate().value(), actual.estimate().value(), 1);
      near(expected.estimate().standardError(), actual.estimate().standardError(), 1);
      near(
          expected.robust().orElseThrow().standardError(),
          actual.robust().orElseThrow().standardError(),
          1);
    }
  }

  /** Without a predictor the intercept is the mean, with its error and its interval. */
  @Test
  void weights_mean_what_they_mean_in_a_mean() {
    RatingTally tally =
        RatingTally.empty(RatingScale.DUTCH_GRADE)
            .withWeighted(4, 0.5)
            .withWeighted(7, 2)
            .withWeighted(9, 1.25)
            .withWeighted(8, 3);
    MeanEstimate mean = MeanEstimate.of(tally, MeanInterval.STUDENT, CONFIDENCE).orElseThrow();
    Regression.Fit fit = fit(Rows.of(row(4), row(7), row(9), row(8)).weighing(0.5, 2, 1.25, 3));
    Estimate intercept = fit.intercept().estimate();
    near(mean.effectiveN(), fit.effectiveN(), 1);
    near(mean.mean(), intercept.value(), 1);
    near(mean.interval().orElseThrow().low(), intercept.interval().orElseThrow().low(), 1);
    near(mean.interval().orElseThrow().high(), intercept.interval().orElseThrow().high(), 1);
    assertEquals(OptionalDouble.empty(), fit.f());
  }

  @Test
  void columns_that_say_the_same_are_named() {
    Rows twice = Rows.of(row(1, 0, 4, 0), row(2, 1, 4.5, 1), row(4, 0, 7, 0), row(3, 1, 1, 1));
    assertEquals(
        new Regression.Collinear(ImmutableList.of(ImmutableSet.of("x1", "x3"))),
        Regression.of(twice.times(2, 2, 2, 2), CONFIDENCE));
  }

  /** Of two pairs and a column that does not vary, all are named, and nothing else is. */
  @Test
  void all_groups_that_depend_on_each_other_are_named_at_once() {
    Random random = new Random(5);
    double[][] values = new double[50][8];
    for (double[] row : values) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextInt(7);
      }
      row[3] = 6;
      row[4] = row[1] + row[2];
      row[7] = 10 - 3 * row[6];
    }
    assertEquals(
        new Regression.Collinear(
            ImmutableList.of(
                ImmutableSet.of("x3"),
                ImmutableSet.of("x1", "x2", "x4"),
                ImmutableSet.of("x6", "x7"))),
        Regression.of(Rows.of(values), CONFIDENCE));
  }

  /** A variance inflation factor of about 1e11 is refused, one of about 1e9 is not. */
  @Test
  void ill_conditioned_columns_are_refused_by_name() {
    for (double difference : new double[] {3e-6, 3e-5}) {
      double[][] values = new double[200][3];
      Random random = new Random(8);
      for (double[] row : values) {
        row[0] = random.nextGaussian();
        row[1] = random.nextGaussian();
        row[2] = row[1] + difference * random.nextGaussian();
      }
      Regression regression = Regression.of(Rows.of(values), CONFIDENCE);
      if (difference < 1e-5) {
        assertEquals(
            new Regression.Collinear(ImmutableList.of(ImmutableSet.of("x1", "x2"))), regression);
      } else {
        assertTrue(regression.fit().orElseThrow().coefficients().get(1).vif().orElseThrow() > 1e8);
      }
    }
  }

  @Test
  void an_observation_that_alone_decides_has_no_robust_error() {
    Regression.Fit fit =
        fit(Rows.of(row(1, 0, 3), row(2, 0, 5), row(3, 0, 4), row(2, 0, 1), row(9, 1, 2)));
    assertTrue(fit.coefficients().stream().allMatch(each -> each.robust().isEmpty()));
    assertTrue(fit.coefficients().get(2).estimate().standardError() > 0);
  }

  @Test
  void an_exact_fit_has_no_error_and_says_so() {
    Regression.Fit fit = fit(Rows.of(row(1, 0, 3), row(3, 1, 5), row(5, 2, 4), row(7, 3, 4)));
    assertEquals(1, fit.rSquared());
    assertEquals(0, fit.sigma());
    assertEquals(OptionalDouble.empty(), fit.f());
    Estimate slope = fit.coefficients().get(1).estimate();
    assertEquals(2, slope.value(), 1e-12);
    assertEquals(0, slope.p());
    assertEquals(OptionalDouble.empty(), slope.t());
    assertEquals(0, fit.coefficients().get(2).estimate().value());
    assertEquals(1, fit.coefficients().get(2).estimate().p());
  }

  @Test
  void what_cannot_be_fitted_has_a_reason() {
    assertEquals(
        new Regression.TooFewObservations(2, 2, 2),
        Regression.of(Rows.of(row(1, 0), row(2, 1)), CONFIDENCE));
    assertEquals(
        new Regression.TooFewObservations(1, 1, 2), Regression.of(Rows.of(row(1, 0)), CONFIDENCE));
    assertEquals(
        new Regression.ConstantResponse(7),
        Regression.of(Rows.of(row(7, 0), row(7, 1), row(7, 4)), CONFIDENCE));
    // three respondents of whom one weighs nearly all are worth little more than one
    assertTrue(
        Regression.of(Rows.of(row(1, 0), row(2, 1), row(3, 1)).weighing(1, 1, 1e6), CONFIDENCE)
            instanceof Regression.TooFewObservations);
  }

  private static double[] row(double... values) {
    return values;
  }

  private static void near(double expected, double actual, double unit) {
    assertEquals(expected, actual, 1e-9 * Math.max(unit, Math.abs(expected)));
  }
}
