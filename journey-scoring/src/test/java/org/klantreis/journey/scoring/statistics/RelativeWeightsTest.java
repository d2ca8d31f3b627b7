package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RelativeWeightsTest {

  private static Rows random(Random random, int n, int predictors) {
    double[][] values = new double[n][1 + predictors];
    for (double[] row : values) {
      double common = random.nextGaussian();
      for (int j = 1; j <= predictors; j++) {
        row[j] = common + random.nextGaussian();
        row[0] += row[j] / j;
      }
      row[0] += 2 * random.nextGaussian();
    }
    return Rows.of(values);
  }

  @Test
  void three_ratings_of_forty_respondents() {
    ImmutableDoubleArray weights = RelativeWeights.of(FortyRespondents.rows());
    // Johnson's formula with the symmetric root of the correlations; numpy 2.4 linalg.eigh
    assertEquals(0.4196986664415633, weights.get(0), 1e-12);
    assertEquals(0.2199859670520671, weights.get(1), 1e-12);
    assertEquals(0.1211656343548093, weights.get(2), 1e-12);
  }

  /** A single predictor, and several that go together with nothing but the response. */
  @Test
  void uncorrelated_predictors_have_their_squared_correlations() {
    Rows crossed =
        Rows.of(
            new double[] {1, 0, 0},
            new double[] {4, 0, 1},
            new double[] {6, 1, 0},
            new double[] {8, 1, 1});
    ImmutableDoubleArray weights = RelativeWeights.of(crossed);
    ImmutableDoubleArray shares = ShapleyShares.of(crossed);
    // the halves differ by 4.5 and 2.5 about a sum of squares of 26.75: 20.25 and 6.25 of it
    assertEquals(20.25 / 26.75, weights.get(0), 1e-12);
    assertEquals(6.25 / 26.75, weights.get(1), 1e-12);
    assertEquals(shares.get(0), weights.get(0), 1e-12);
    assertEquals(shares.get(1), weights.get(1), 1e-12);
  }

  @Test
  void weights_sum_to_r_squared_and_none_is_negative() {
    Random random = new Random(41);
    for (int predictors : new int[] {1, 2, 5, 17, 40}) {
      Rows rows = random(random, 300, predictors);
      ImmutableDoubleArray weights = RelativeWeights.of(rows);
      assertEquals(
          Regression.of(rows, Confidence.STANDARD).fit().orElseThrow().rSquared(),
          weights.stream().sum(),
          1e-12);
      assertTrue(weights.stream().allMatch(weight -> weight >= 0), weights.toString());
    }
  }

  /** Two are alike in theory; with two predictors they are the same (Johnson 2000). */
  @Test
  void of_two_predictors_they_are_shapleys_shares() {
    Random random = new Random(42);
    for (int round = 0; round < 20; round++) {
      Rows rows = random(random, 20, 2);
      ImmutableDoubleArray weights = RelativeWeights.of(rows);
      ImmutableDoubleArray shares = ShapleyShares.of(rows);
      assertEquals(shares.get(0), weights.get(0), 1e-12);
      assertEquals(shares.get(1), weights.get(1), 1e-12);
    }
  }

  @Test
  void columns_that_say_the_same_share_what_they_explain() {
    double[][] values = FortyRespondents.rows().values();
    double[][] twice = new double[values.length][];
    for (int i = 0; i < values.length; i++) {
      twice[i] = new double[] {values[i][0], values[i][1], values[i][2], 3 - 2 * values[i][1]};
    }
    Covariation covariation = Covariation.of(Rows.of(twice));
    for (ImmutableDoubleArray shares :
        new ImmutableDoubleArray[] {
          RelativeWeights.of(covariation), ShapleyShares.of(covariation)
        }) {
      assertEquals(shares.get(0), shares.get(2), 1e-9);
      double[][] once = new double[values.length][];
      for (int i = 0; i < values.length; i++) {
        once[i] = new double[] {values[i][0], values[i][1], values[i][2]};
      }
      assertEquals(
          Regression.of(Rows.of(once), Confidence.STANDARD).fit().orElseThrow().rSquared(),
          shares.stream().sum(),
          1e-9);
    }
  }
}
