package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

  // R 4.2.2 prop.test(x, n, correct = FALSE)
  @ParameterizedTest
  @CsvSource({
    "81,263,0.255288519878,0.366209576983",
    "25,100,0.175452113623,0.343044635481",
    "0,20,0,0.161125158053",
    "20,20,0.838874841947,1",
    "1,10,0.0178762130951,0.404150026795",
    "37,50,0.604468427352,0.841284725064",
    "272,560,0.444557861312,0.527065367612",
    "69,560,0.098530337806,0.15303232507",
    "120,250,0.418842409232,0.541762922748"
  })
  void the_interval_is_wilsons(long part, long whole, double low, double high) {
    Interval interval = Proportion.ofCounts(part, whole, Confidence.STANDARD).interval();
    assertEquals(low, interval.low(), 1e-11);
    assertEquals(high, interval.high(), 1e-11);
  }

  @Test
  void it_agrees_with_an_independent_implementation() {
    for (int n : new int[] {1, 2, 7, 100, 12_345}) {
      for (int x = 0; x <= n; x += Math.max(1, n / 13)) {
        var other = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(n, x, 0.1);
        Interval own = Proportion.ofCounts(x, n, new Confidence(0.9)).interval();
        assertEquals(other.getLowerBound(), own.low(), 1e-12, x + " of " + n);
        assertEquals(other.getUpperBound(), own.high(), 1e-12, x + " of " + n);
      }
    }
  }

  @Test
  void a_share_of_nothing_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> Proportion.ofCounts(0, 0, Confidence.STANDARD));
    assertThrows(
        IllegalArgumentException.class, () -> Proportion.ofCounts(3, 2, Confidence.STANDARD));
  }

  @Test
  void a_confidence_is_no_percentage() {
    assertThrows(IllegalArgumentException.class, () -> new Confidence(95));
    assertThrows(IllegalArgumentException.class, () -> new Confidence(1));
    assertThrows(IllegalArgumentException.class, () -> new Confidence(Double.NaN));
    // R 4.2.2 qnorm(0.975)
    assertEquals(1.959963984540054, Confidence.STANDARD.z(), 1e-14);
  }

  @Test
  void an_interval_keeps_its_ends_in_order() {
    assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Interval(0, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new Interval(0, Double.POSITIVE_INFINITY));
    assertEquals(new Interval(-1, 1), Interval.around(0, 5).clampedTo(-1, 1));
    assertEquals(new Interval(1, 1), Interval.around(4, 1).clampedTo(-1, 1));
  }
}
