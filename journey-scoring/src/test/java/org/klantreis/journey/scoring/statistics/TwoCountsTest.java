package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TwoCountsTest {

  @Test
  void p_values_are_those_of_the_exact_binomial_test() {
    // scipy 1.10.1 binomtest(a, a + b, 0.5), two-sided
    assertEquals(0.0672028351438, new TwoCounts(123, 95).pValue(), 5e-14);
    assertEquals(0.158833332272, new TwoCounts(101, 81).pValue(), 5e-13);
    assertEquals(0.898360820931, new TwoCounts(124, 121).pValue(), 5e-13);
    assertEquals(0.709499742202, new TwoCounts(93, 87).pValue(), 5e-13);
    assertEquals(5.53573037239e-09, new TwoCounts(177, 83).pValue(), 5e-21);
  }

  @Test
  void equal_counts_are_no_evidence() {
    assertEquals(1, new TwoCounts(7, 7).pValue());
    assertEquals(1, new TwoCounts(40, 41).pValue());
  }

  @Test
  void nothing_against_n_is_twice_a_half_to_the_n() {
    assertEquals(2 * Math.pow(0.5, 27), new TwoCounts(27, 0).pValue(), 1e-22);
    assertEquals(1, new TwoCounts(1, 0).pValue());
  }

  @Test
  void the_two_sides_can_be_swapped() {
    assertEquals(new TwoCounts(30, 11).pValue(), new TwoCounts(11, 30).pValue());
  }

  @Test
  void large_counts_agree_with_the_normal_limit() {
    long half = 5_000_000_000L;
    // z of 20,000 - 1 (continuity) among 10^10 is 0.19999: p 0.84149
    double p = new TwoCounts(half + 10_000, half - 10_000).pValue();
    assertTrue(Math.abs(p - 0.84149) < 1e-4, () -> "p = " + p);
  }

  @Test
  void two_counts_of_nothing_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> new TwoCounts(0, 0));
    assertThrows(IllegalArgumentException.class, () -> new TwoCounts(-1, 3));
  }
}
