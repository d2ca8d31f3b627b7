package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

  private static final double[] WEIGHT_OF_CARS = {
    2.620, 2.875, 2.320, 3.215, 3.440, 3.460, 3.570, 3.190, 3.150, 3.440, 3.440, 4.070, 3.730,
    3.780, 5.250, 5.424, 5.345, 2.200, 1.615, 1.835, 2.465, 3.520, 3.435, 3.840, 3.845, 1.935,
    2.140, 1.513, 3.170, 2.770, 3.570, 2.780
  };

  private static final ImmutableSet<Integer> GEARED_BY_HAND =
      ImmutableSet.of(0, 1, 2, 17, 18, 19, 25, 26, 27, 28, 29, 30, 31);

  private static LogisticRegression logistic(Observations observations) {
    return LogisticRegression.of(observations, Confidence.STANDARD);
  }

  private static LogisticRegression.Fit fit(Observations observations) {
    return logistic(observations).fit().orElseThrow();
  }

  private static void values(LogisticRegression.Fit fit, double... expected) {
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], fit.coefficients().get(i).estimate().value(), 1e-9);
    }
  }

  private static void errors(LogisticRegression.Fit fit, double... expected) {
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], fit.coefficients().get(i).estimate().standardError(), 1e-8);
    }
  }

  private static void robustErrors(LogisticRegression.Fit fit, double... expected) {
    for (int i = 0; i < expected.length; i++) {
      assertEquals(
          expected[i], fit.coefficients().get(i).robust().orElseThrow().standardError(), 1e-8);
    }
  }

  /** The road tests of Motor Trend 1974, which R ships as mtcars. */
  @Test
  void gears_by_weight_are_fitted_as_in_r() {
    double[][] values =
        IntStream.range(0, WEIGHT_OF_CARS.length)
            .mapToObj(
                car -> new double[] {GEARED_BY_HAND.contains(car) ? 1 : 0, WEIGHT_OF_CARS[car]})
            .toArray(double[][]::new);
    LogisticRegression.Fit fit = fit(Rows.of(values));
    // R glm(am ~ wt, binomial, mtcars): 12.040 (4.510), -4.024 (1.436), deviance 19.176 of 43.230;
    // more digits, and HC3 as in sandwich::vcovHC, by Newton's method in numpy 2.4
    values(fit, 12.040369728657321, -4.023969962173201);
    errors(fit, 4.510066238966809, 1.436527752623574);
    robustErrors(fit, 5.525052542177718, 1.727898350111209);
    assertEquals(19.176084807445086, fit.deviance(), 1e-9);
    assertEquals(43.2297332768578, fit.nullDeviance(), 1e-9);
    assertEquals(1 - 19.176084807445086 / 43.2297332768578, fit.pseudoRSquared(), 1e-12);
    // 2 (1 - Phi(4.023970 / 1.436528)); pnorm
    assertEquals(0.00509, fit.coefficients().get(1).estimate().p(), 1e-5);
  }

  @Test
  void three_ratings_are_fitted_with_their_errors() {
    LogisticRegression.Fit fit = fit(FortyRespondents.satisfiedFrom(8));
    // Newton's method in numpy 2.4
    values(fit, -20.934750313955163, 1.2483933565554524, 0.8583030153386929, 0.6416227056321531);
    errors(fit, 6.724943727028964, 0.44843907119751547, 0.3847308689315486, 0.3376331686130129);
    robustErrors(
        fit, 5.718547214037365, 0.6739243678811682, 0.321443102229532, 0.34115590787271804);
    assertEquals(-13.269522393430188, fit.logLikelihood(), 1e-9);
    assertEquals(-26.462529526319287, fit.nullLogLikelihood(), 1e-9);
    Estimate sum = fit.sum("x1", "x2");
    assertEquals(1.2483933565554524 + 0.8583030153386929, sum.value(), 1e-9);
    assertEquals(
        Math.sqrt(
            Math.pow(0.44843907119751547, 2)
                + Math.pow(0.3847308689315486, 2)
                + 2 * 0.05526155596942483),
        sum.standardError(),
        1e-8);
  }

  @Test
  void survey_weights_count_as_the_effective_sample_size() {
    double[] weights = IntStream.range(0, 40).mapToDouble(i -> 1 + (i + 1) % 3).toArray();
    LogisticRegression.Fit fit = fit(FortyRespondents.satisfiedFrom(8).weighing(weights));
    assertEquals(40, fit.n());
    // the same with weights that add up to n_eff; numpy 2.4
    assertEquals(34.40860215053763, fit.effectiveN(), 1e-9);
    values(fit, -21.596738517236428, 1.1909451862837124, 0.9390903115429482, 0.71194070918992);
    errors(fit, 7.225550326642352, 0.476756510035924, 0.3982644402384859, 0.36276637155023833);
    robustErrors(
        fit, 5.998986445560417, 0.7357214613277864, 0.4648256293719085, 0.4080051275873175);
    assertEquals(-11.544126744642735, fit.logLikelihood(), 1e-9);
  }

  /** As it stands, and with nobody weighed otherwise, the next step leads nowhere. */
  @Test
  void the_rows_at_the_fit_have_the_same_fit_by_least_squares() {
    double[] weights = IntStream.range(0, 40).mapToDouble(i -> 1 + (i + 1) % 3).toArray();
    Rows rows = FortyRespondents.satisfiedFrom(8).weighing(weights);
    LogisticRegression.Fit fit = fit(rows);
    Observations linearised = fit.linearised(rows);
    ImmutableList<OptionalDouble> slopes = Covariation.of(linearised).slopes();
    for (int i = 0; i < 3; i++) {
      assertEquals(
          fit.coefficients().get(1 + i).estimate().value(), slopes.get(i).orElseThrow(), 1e-9);
    }
  }

  @Test
  void a_frequency_is_as_good_as_so_many_rows() {
    Rows distinct = Rows.of(row(1, 0), row(0, 0), row(1, 1), row(0, 1), row(1, 2));
    LogisticRegression.Fit counted = fit(distinct.times(3, 7, 4, 2, 5).weighing(1, 1, 1, 1, 1));
    double[][] all = {
      row(1, 0), row(1, 0), row(1, 0), row(0, 0), row(0, 0), row(0, 0), row(0, 0), row(0, 0),
      row(0, 0), row(0, 0), row(1, 1), row(1, 1), row(1, 1), row(1, 1), row(0, 1), row(0, 1),
      row(1, 2), row(1, 2), row(1, 2), row(1, 2), row(1, 2)
    };
    LogisticRegression.Fit one = fit(Rows.of(all));
    for (int i = 0; i < 2; i++) {
      Coefficient expected = one.coefficients().get(i);
      Coefficient actual = counted.coefficients().get(i);
      assertEquals(expected.estimate().value(), actual.estimate().value(), 1e-10);
      assertEquals(
          expected.robust().orElseThrow().standardError(),
          actual.robust().orElseThrow().standardError(),
          1e-10);
    }
  }

  /** At the maximum the predictors foresee as much of each as was observed. */
  @Test
  void what_is_left_is_orthogonal_to_intercept_and_predictors() {
    Random random = new Random(5);
    for (int round = 0; round < 40; round++) {
      int predictors = 1 + random.nextInt(8);
      Rows rows = random(random, 60 + random.nextInt(300), predictors);
      if (!(logistic(rows) instanceof LogisticRegression.Fit fit)) {
        continue; // separated by chance
      }
      double[] left = new double[1 + predictors];
      for (double[] row : rows.values()) {
        double eta = fit.intercept().estimate().value();
        for (int j = 1; j <= predictors; j++) {
          eta += fit.coefficients().get(j).estimate().value() * row[j];
        }
        double missed = row[0] - 1 / (1 + Math.exp(-eta));
        left[0] += missed;
        for (int j = 1; j <= predictors; j++) {
          left[j] += missed * row[j];
        }
      }
      assertEquals(0, Arrays.stream(left).map(Math::abs).max().orElseThrow(), 1e-6);
      assertTrue(fit.logLikelihood() >= fit.nullLogLikelihood());
    }
  }

  @Test
  void the_other_answer_turns_every_sign() {
    Random random = new Random(6);
    Rows rows = random(random, 200, 3);
    double[][] turned =
        Arrays.stream(rows.values())
            .map(row -> new double[] {1 - row[0], row[1], row[2], row[3]})
            .toArray(double[][]::new);
    LogisticRegression.Fit one = fit(rows);
    LogisticRegression.Fit other = fit(Rows.of(turned));
    for (int i = 0; i < 4; i++) {
      Estimate there = one.coefficients().get(i).estimate();
      Estimate back = other.coefficients().get(i).estimate();
      assertEquals(there.value(), -back.value(), 1e-9);
      assertEquals(there.standardError(), back.standardError(), 1e-9);
    }
    assertEquals(one.logLikelihood(), other.logLikelihood(), 1e-9);
  }

  private static Rows random(Random random, int n, int predictors) {
    double[][] values = new double[n][1 + predictors];
    for (double[] row : values) {
      double eta = -0.5;
      for (int j = 1; j <= predictors; j++) {
        row[j] = j % 2 == 0 ? random.nextInt(2) : 10 * random.nextGaussian() + 70;
        eta += j % 2 == 0 ? row[j] : (row[j] - 70) / (5 * j);
      }
      row[0] = random.nextDouble() < 1 / (1 + Math.exp(-eta)) ? 1 : 0;
    }
    return Rows.of(values);
  }

  /** All who rated 3 or more said yes, nobody else did. */
  @Test
  void a_predictor_that_tells_yes_and_no_apart_is_named() {
    Random random = new Random(7);
    double[][] values = new double[50][3];
    for (double[] row : values) {
      row[1] = random.nextGaussian();
      row[2] = 1 + random.nextInt(5);
      row[0] = row[2] >= 3 ? 1 : 0;
    }
    LogisticRegression.Separated separated =
        assertInstanceOf(LogisticRegression.Separated.class, logistic(Rows.of(values)));
    assertTrue(separated.names().contains("x2"), separated.toString());
  }

  /** Of those with the dummy all said yes; of the others some did. */
  @Test
  void a_dummy_that_leaves_no_doubt_is_named_alone() {
    Random random = new Random(8);
    double[][] values = new double[80][4];
    for (double[] row : values) {
      row[1] = random.nextGaussian();
      row[2] = random.nextInt(4) == 0 ? 1 : 0;
      row[3] = random.nextInt(2);
      row[0] = row[2] == 1 || random.nextDouble() < 0.4 + 0.3 * row[3] ? 1 : 0;
    }
    assertEquals(
        new LogisticRegression.Separated(ImmutableSet.of("x2")), logistic(Rows.of(values)));
  }

  /** A thousand on each side, and one on the wrong one: far out, and yet there is a maximum. */
  @Test
  void a_single_overlap_is_enough_for_a_fit() {
    Rows rows =
        Rows.of(row(0, 1), row(1, 10), row(1, 1), row(0, 5), row(1, 6))
            .times(100_000, 100_000, 1, 1, 1);
    LogisticRegression.Fit fit = fit(rows);
    assertTrue(Double.isFinite(fit.deviance()) && fit.pseudoRSquared() > 0.99, fit.toString());
  }

  @Test
  void what_a_line_is_refused_for_is_refused_here() {
    assertEquals(
        new LogisticRegression.Refused(new Regression.ConstantResponse(1)),
        logistic(Rows.of(row(1, 1), row(1, 2), row(1, 3))));
    assertEquals(
        new LogisticRegression.Refused(new Regression.TooFewObservations(2, 2, 2)),
        logistic(Rows.of(row(1, 1), row(0, 2))));
    assertInstanceOf(
        LogisticRegression.Refused.class,
        logistic(Rows.of(row(1, 1, 2), row(0, 2, 4), row(1, 3, 6), row(0, 4, 8))));
  }

  @Test
  void nothing_but_yes_and_no_has_odds() {
    assertThrows(
        IllegalArgumentException.class,
        () -> logistic(Rows.of(row(1, 1), row(2, 2), row(0, 3), row(1, 4), row(1, 1))));
  }

  @Test
  void inflation_is_that_of_the_line() {
    Rows rows = FortyRespondents.satisfiedFrom(8);
    assertEquals(
        Regression.of(rows, Confidence.STANDARD).fit().orElseThrow().coefficients().get(1).vif(),
        fit(rows).coefficients().get(1).vif());
    assertEquals(OptionalDouble.empty(), fit(rows).coefficients().get(1).standardised());
  }

  private static double[] row(double... values) {
    return values;
  }
}
