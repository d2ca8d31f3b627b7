package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SampleSizeTest {

  private static final SampleSize SIZE = SampleSize.at(Confidence.STANDARD);
  private static final NetProportion SCORE = new NetProportion(0.2, 0.4, 1);

  @Test
  void a_share_takes_what_textbooks_say() {
    // z² 0.25 / 0.05² = 384.1, and of a thousand 277.7, of sixty 52.01 (Cochran 1977)
    assertEquals(385, SIZE.ofShare(0.5, 0.05));
    assertEquals(278, SIZE.among(1000).ofShare(0.5, 0.05));
    assertEquals(53, SIZE.among(60).ofShare(0.5, 0.05));
    // 189 by the normal approximation; Wilson's interval is narrow enough from 223 on (SciPy)
    assertEquals(223, SIZE.ofShare(0.02, 0.02));
  }

  @Test
  void a_mean_takes_more_than_the_normal_says() {
    // the least n with t.ppf(.975, n - 1) sd / sqrt(n) <= width (SciPy); by the normal 109.3
    assertEquals(112, SIZE.ofMean(1.6, 0.3));
    assertEquals(42, SIZE.ofMean(1.6, 0.5));
    assertEquals(18, SIZE.ofMean(2, 1));
  }

  @Test
  void a_score_takes_most_where_all_are_for_or_against() {
    // z² / 0.1² = 384.1, and z² (0.6 - 0.2²) / 0.1² = 215.1
    assertEquals(385, SIZE.ofNet(new NetProportion(0.5, 0.5, 1), 0.1));
    assertEquals(216, SIZE.ofNet(SCORE, 0.1));
  }

  @Test
  void a_difference_of_means_is_told_apart_as_by_the_exact_test() {
    // by the noncentral t (SciPy nct; the same in G*Power): 394, 64 and 26 in each group
    assertEquals(394, SIZE.ofMeanDifference(1, 0.2, 0.8));
    assertEquals(64, SIZE.ofMeanDifference(1, 0.5, 0.8));
    assertEquals(26, SIZE.ofMeanDifference(1, 0.8, 0.8));
    assertEquals(162, SIZE.ofMeanDifference(1.6, 0.5, 0.8));
  }

  @Test
  void a_difference_of_shares_is_that_of_power_prop_test() {
    // R 4.2.2 power.prop.test(p1 = .50, p2 = .75, power = .90): 76.7
    assertEquals(77, SIZE.ofShareDifference(0.5, 0.75, 0.9));
    // the formula with SciPy: 387.3, 198.96
    assertEquals(388, SIZE.ofShareDifference(0.5, 0.6, 0.8));
    assertEquals(199, SIZE.ofShareDifference(0.2, 0.1, 0.8));
  }

  @Test
  void a_difference_of_scores_takes_many() {
    // 2 (z + z')² v / d² with SciPy: 879.07 and 1569.8
    assertEquals(880, SIZE.ofNetDifference(SCORE, 0.1, 0.8));
    assertEquals(1570, SIZE.ofNetDifference(new NetProportion(0.5, 0.5, 1), 0.1, 0.8));
  }

  @Test
  void nobody_asks_more_than_all() {
    assertEquals(60, SIZE.among(60).ofMean(5, 1e-9));
    assertEquals(2, SIZE.among(2).ofShare(0.5, 0.01));
    assertEquals(30, SIZE.among(30).ofMeanDifference(2, 0.001, 0.8));
  }

  @Test
  void nonsense_is_refused_with_a_hint() {
    assertRefused("not 80.0", () -> SIZE.ofMeanDifference(1, 0.5, 80));
    assertRefused("Maybe a percentage was meant", () -> SIZE.ofShare(50, 0.05));
    assertRefused("above 0", () -> SIZE.ofMean(0, 1));
    assertRefused("above 0", () -> SIZE.ofMean(1, Double.NaN));
    assertRefused("above 0", () -> SIZE.ofShareDifference(0.5, 0.5, 0.8));
    assertRefused("as many answers", () -> SIZE.ofMean(1, 1e-12));
    assertRefused("population of 1", () -> SIZE.among(1));
  }

  private static void assertRefused(String why, Runnable call) {
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, call::run);
    assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
  }
}
