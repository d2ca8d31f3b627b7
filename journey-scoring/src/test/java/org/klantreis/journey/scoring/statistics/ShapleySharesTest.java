package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapleySharesTest {

  private static Rows random(int n, int predictors) {
    Random random = new Random(21);
    double[][] values = new double[n][1 + predictors];
    for (double[] row : values) {
      double common = random.nextGaussian();
      for (int j = 1; j <= predictors; j++) {
        row[j] = common + random.nextGaussian();
        row[0] += row[j] / j;
      }
      row[0] += random.nextGaussian();
    }
    return Rows.of(values);
  }

  /** Every order of adding the predictors, each a regression of its own (Lindeman et al. 1980). */
  @Test
  void a_share_is_what_a_predictor_adds_averaged_over_all_orders() {
    Rows rows = random(60, 5);
    double[] expected = new double[5];
    List<List<Integer>> orders = orders(IntStream.range(1, 6).boxed().toList());
    for (List<Integer> order : orders) {
      double before = 0;
      for (int i = 0; i < order.size(); i++) {
        double after = rSquared(rows, order.subList(0, i + 1));
        expected[order.get(i) - 1] += (after - before) / orders.size();
        before = after;
      }
    }
    ImmutableDoubleArray shares = ShapleyShares.of(rows);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], shares.get(i), 1e-12);
    }
  }

  private static double rSquared(Rows rows, List<Integer> columns) {
    double[][] some =
        Arrays.stream(rows.values())
            .map(
                row ->
                    IntStream.concat(IntStream.of(0), columns.stream().mapToInt(Integer::intValue))
                        .mapToDouble(column -> row[column])
                        .toArray())
            .toArray(double[][]::new);
    return Regression.of(Rows.of(some), Confidence.STANDARD).fit().orElseThrow().rSquared();
  }

  private static List<List<Integer>> orders(List<Integer> all) {
    if (all.size() < 2) {
      return List.of(all);
    }
    List<List<Integer>> orders = new ArrayList<>();
    for (Integer first : all) {
      List<Integer> rest = new ArrayList<>(all);
      rest.remove(first);
      for (List<Integer> order : orders(rest)) {
        List<Integer> longer = new ArrayList<>(order);
        longer.add(first);
        Collections.rotate(longer, 1);
        orders.add(longer);
      }
    }
    return orders;
  }

  @Test
  void sixteen_predictors_sum_to_r_squared() {
    Rows rows = random(400, ShapleyShares.MOST_PREDICTORS);
    assertEquals(
        Regression.of(rows, Confidence.STANDARD).fit().orElseThrow().rSquared(),
        ShapleyShares.of(rows).stream().sum(),
        1e-12);
  }

  @Test
  void seventeen_predictors_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> ShapleyShares.of(random(400, 17)));
  }
}
