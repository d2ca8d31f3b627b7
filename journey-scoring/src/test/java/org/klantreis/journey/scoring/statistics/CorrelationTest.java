package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;

class CorrelationTest {

  @Test
  void random_ratings_correlate_as_independent_implementations_say() {
    Random random = new Random(31);
    for (int round = 0; round < 50; round++) {
      int n = 5 + random.nextInt(200);
      double[] x = random.ints(n, 1, 11).asDoubleStream().toArray();
      double[] y = Arrays.stream(x).map(each -> each + random.nextInt(6)).toArray();
      double[] ones = new double[n];
      Arrays.fill(ones, 1);
      Correlation correlation = Correlation.of(x, y, ones);
      assertEquals(
          new PearsonsCorrelation().correlation(x, y), correlation.pearson().orElseThrow(), 1e-12);
      assertEquals(
          new SpearmansCorrelation().correlation(x, y),
          correlation.spearman().orElseThrow(),
          1e-12);
      assertEquals(
          new KendallsCorrelation().correlation(x, y), correlation.kendall().orElseThrow(), 1e-12);
    }
  }

  @Test
  void a_frequency_is_as_good_as_so_many_pairs() {
    Correlation counted = correlation(new double[] {1, 2, 2}, new double[] {3, 3, 5}, 2, 1, 3);
    Correlation all =
        correlation(
            new double[] {1, 1, 2, 2, 2, 2}, new double[] {3, 3, 3, 5, 5, 5}, 1, 1, 1, 1, 1, 1);
    assertEquals(all.pearson().orElseThrow(), counted.pearson().orElseThrow(), 1e-15);
    assertEquals(all.spearman().orElseThrow(), counted.spearman().orElseThrow(), 1e-15);
    assertEquals(all.kendall().orElseThrow(), counted.kendall().orElseThrow(), 1e-15);
  }

  @Test
  void what_does_not_vary_has_no_correlation() {
    Correlation constant = correlation(new double[] {7, 7, 7}, new double[] {1, 2, 3}, 1, 1, 1);
    assertEquals(OptionalDouble.empty(), constant.pearson());
    assertEquals(OptionalDouble.empty(), constant.spearman());
    assertEquals(OptionalDouble.empty(), constant.kendall());
  }

  @Test
  void a_straight_line_is_one_and_no_more() {
    Correlation line =
        correlation(new double[] {0.1, 0.2, 0.3}, new double[] {0.3, 0.6, 0.9}, 1, 1, 1);
    assertTrue(line.pearson().orElseThrow() <= 1);
    assertEquals(1, line.pearson().orElseThrow(), 1e-15);
  }

  @Test
  void columns_of_different_length_are_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Correlation.of(new double[1], new double[2], new double[2]));
  }

  private static Correlation correlation(double[] x, double[] y, double... weights) {
    return Correlation.of(x, y, weights);
  }
}
