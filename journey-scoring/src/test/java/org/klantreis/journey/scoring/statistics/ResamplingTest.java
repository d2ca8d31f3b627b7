package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplingTest {

  private static final double[] WEIGHTS = {0, 1, 5, 0, 30, 64, 0};
  private static final int DRAWS = 20_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 100, 3_000, 10_000_000_000L})
  void a_sample_is_as_large_as_asked_and_leaves_empty_cells_empty(long size) {
    Resampling resampling = new Resampling(size, WEIGHTS, 7);
    double[] sample = new double[WEIGHTS.length];
    for (int i = 0; i < 200; i++) {
      resampling.drawInto(sample);
      assertEquals(size, Arrays.stream(sample).sum());
      for (int cell : new int[] {0, 3, 6}) {
        assertEquals(0, sample[cell]);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 40, 1_000, 1_000_000_000L})
  void means_and_variances_are_those_of_the_multinomial_distribution(long size) {
    Resampling resampling = new Resampling(size, WEIGHTS, 11);
    double[] sample = new double[WEIGHTS.length];
    double[] sums = new double[WEIGHTS.length];
    double[] squares = new double[WEIGHTS.length];
    for (int i = 0; i < DRAWS; i++) {
      resampling.drawInto(sample);
      for (int cell = 0; cell < sample.length; cell++) {
        double off = sample[cell] - size * WEIGHTS[cell] / 100;
        sums[cell] += off;
        squares[cell] += off * off;
      }
    }
    for (int cell = 0; cell < WEIGHTS.length; cell++) {
      double p = WEIGHTS[cell] / 100;
      double variance = size * p * (1 - p);
      // five standard errors; the fourth moment of small counts is about the variance
      assertEquals(0, sums[cell] / DRAWS, 5 * Math.sqrt(variance / DRAWS), "mean of " + cell);
      assertEquals(
          variance,
          squares[cell] / DRAWS,
          5 * Math.sqrt((2 * variance * variance + variance) / DRAWS),
          "variance of " + cell);
    }
  }

  @Test
  void counts_follow_the_binomial_distribution_on_both_sides_of_the_change_of_method() {
    for (long size : new long[] {19, 21, 60}) {
      // half of them: expectations of 9.5, 10.5 and 30, of which the last two are drawn by
      // rejection
      Resampling resampling = new Resampling(size, new double[] {1, 1}, 3);
      double[] sample = new double[2];
      double[] times = new double[(int) size + 1];
      for (int i = 0; i < DRAWS; i++) {
        resampling.drawInto(sample);
        times[(int) sample[0]]++;
      }
      double probability = Math.pow(0.5, size);
      for (int k = 0; k <= size; k++) {
        double error = Math.sqrt(probability * (1 - probability) * DRAWS);
        assertEquals(probability * DRAWS, times[k], 5 * error + 2, size + " choose " + k);
        probability *= (double) (size - k) / (k + 1);
      }
    }
  }

  @Test
  void the_same_seed_draws_the_same_samples() {
    double[] one = new double[WEIGHTS.length];
    double[] other = new double[WEIGHTS.length];
    new Resampling(500, WEIGHTS, 42).drawInto(one);
    new Resampling(500, WEIGHTS, 42).drawInto(other);
    assertArrayEquals(one, other);
  }

  @Test
  void the_unit_of_the_weights_does_not_matter() {
    double[] halved = Arrays.stream(WEIGHTS).map(weight -> weight / 2).toArray();
    double[] one = new double[WEIGHTS.length];
    double[] other = new double[WEIGHTS.length];
    new Resampling(500, WEIGHTS, 42).drawInto(one);
    new Resampling(500, halved, 42).drawInto(other);
    assertArrayEquals(one, other);
  }

  @Test
  void nothing_can_be_drawn_from_nothing() {
    assertThrows(IllegalArgumentException.class, () -> new Resampling(5, new double[3], 1));
  }
}
