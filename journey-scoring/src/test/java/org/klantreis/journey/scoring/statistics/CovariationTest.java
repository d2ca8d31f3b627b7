package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CovariationTest {

  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static Rows random(Random random, int n, int predictors) {
    double[][] values = new double[n][1 + predictors];
    for (double[] row : values) {
      for (int j = 1; j <= predictors; j++) {
        row[j] = 1_000 * j + random.nextInt(5);
        row[0] += row[j] * (j % 3 - 1) / 10;
      }
      row[0] += random.nextGaussian();
    }
    return Rows.of(values);
  }

  /** Weighing anew is as good as observing the rows so often. */
  @Test
  void rows_that_are_weighed_anew_vary_as_if_so_many_had_been_observed() {
    Random random = new Random(31);
    for (int round = 0; round < 30; round++) {
      int predictors = 1 + random.nextInt(6);
      Rows rows = random(random, 40, predictors);
      long[] times = random.longs(40, 0, 4).toArray();
      Covariation weighed = Covariation.of(rows);
      weighed.weigh(Arrays.stream(times).asDoubleStream().toArray());
      Regression.Fit expected =
          Regression.of(rows.times(times), Confidence.STANDARD).fit().orElseThrow();
      Covariation observed = Covariation.of(rows.times(times));
      for (int i = 0; i < predictors; i++) {
        Coefficient coefficient = expected.coefficients().get(1 + i);
        near(coefficient.estimate().value(), weighed.slopes().get(i));
        near(coefficient.estimate().value(), observed.slopes().get(i));
        near(coefficient.standardised().orElseThrow(), weighed.standardisedSlopes().get(i));
      }
    }
  }

  private static void near(double expected, OptionalDouble actual) {
    assertEquals(expected, actual.orElseThrow(), 1e-9);
  }

  @Test
  void what_does_not_vary_is_left_out() {
    Rows rows =
        Rows.of(row(1, 0.1, 3), row(2, 0.1, 4), row(4, 0.1, 5), row(5, 0.7, 6), row(9, 0.7, 7));
    Covariation covariation = Covariation.of(rows);
    covariation.weigh(row(1, 2, 1, 0, 0));
    assertEquals(NONE, covariation.slopes().get(0));
    // (3, 1), (4, 2) twice, (5, 4): sums of squares 2 and 4.75, of products 3
    assertEquals(1.5, covariation.slopes().get(1).orElseThrow(), 1e-12);
  }

  @Test
  void predictors_that_depend_on_each_other_have_no_slopes() {
    Covariation covariation =
        Covariation.of(Rows.of(row(1, 1, 2), row(2, 2, 4), row(5, 3, 6), row(1, 7, 1)));
    assertTrue(covariation.slopes().stream().allMatch(OptionalDouble::isPresent));
    covariation.weigh(row(1, 1, 2, 0));
    assertEquals(ImmutableList.of(NONE, NONE), covariation.slopes());
  }

  @Test
  void a_response_that_does_not_vary_goes_with_nothing() {
    Covariation covariation = Covariation.of(Rows.of(row(3, 1), row(3, 2), row(4, 4)));
    assertTrue(covariation.hasResponse());
    covariation.weigh(row(2, 1, 0));
    assertFalse(covariation.hasResponse());
    assertEquals(ImmutableList.of(NONE), covariation.standardisedSlopes());
    assertEquals(0, ShapleyShares.of(covariation).get(0));
    assertEquals(0, RelativeWeights.of(covariation).get(0));
  }

  @Test
  void each_row_has_a_weight() {
    Covariation covariation = Covariation.of(FortyRespondents.rows());
    assertThrows(IllegalArgumentException.class, () -> covariation.weigh(row(1, 2)));
  }

  private static double[] row(double... values) {
    return values;
  }
}
