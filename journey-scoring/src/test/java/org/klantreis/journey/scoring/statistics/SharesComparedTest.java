package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SharesComparedTest {

  // scipy 1.17.1 stats.contingency.relative_risk(part, whole, ...).confidence_interval(level)
  @Test
  void the_interval_of_a_ratio_is_that_of_katz() {
    ShareRatio ratio = ShareRatio.of(57, 75, 44, 140, Confidence.STANDARD).orElseThrow();
    assertEquals(2.4181818181818184, ratio.value(), 1e-15);
    assertEquals(1.8353951394249717, ratio.interval().orElseThrow().low(), 1e-12);
    assertEquals(3.1860187379689675, ratio.interval().orElseThrow().high(), 1e-12);
    ShareRatio small = ShareRatio.of(5, 9, 3, 30, new Confidence(0.9)).orElseThrow();
    assertEquals(5.555555555555555, small.value(), 1e-14);
    assertEquals(1.991826335094498, small.interval().orElseThrow().low(), 1e-12);
    assertEquals(15.49542597517665, small.interval().orElseThrow().high(), 1e-11);
  }

  @Test
  void a_ratio_with_a_count_of_0_is_undefined() {
    assertTrue(ShareRatio.of(0, 9, 3, 30, Confidence.STANDARD).isEmpty());
    assertTrue(ShareRatio.of(5, 9, 0, 30, Confidence.STANDARD).isEmpty());
    assertTrue(ShareRatio.of(0, 0, 0, 0, Confidence.STANDARD).isEmpty());
    assertThrows(
        IllegalArgumentException.class, () -> ShareRatio.of(2, 1, 1, 1, Confidence.STANDARD));
  }

  @Test
  void a_ratio_of_two_wholes_is_one_without_an_interval() {
    ShareRatio ratio = ShareRatio.of(9, 9, 30, 30, Confidence.STANDARD).orElseThrow();
    assertEquals(1, ratio.value());
    assertTrue(ratio.interval().isEmpty());
  }

  // scipy 1.17.1 stats.t.interval of 12.5, 20, 31, 18.25
  @Test
  void a_mean_from_sums_is_that_of_the_values() {
    MeanEstimate mean = MeanEstimate.ofSums(4, 81.75, 1850.3125, Confidence.STANDARD).orElseThrow();
    assertEquals(20.4375, mean.mean());
    assertEquals(7.736210851142395, mean.standardDeviation().orElseThrow(), 1e-12);
    assertEquals(8.127462179943079, mean.interval().orElseThrow().low(), 1e-10);
    assertEquals(32.74753782005692, mean.interval().orElseThrow().high(), 1e-10);
    assertTrue(MeanEstimate.ofSums(0, 0, 0, Confidence.STANDARD).isEmpty());
    MeanEstimate same =
        MeanEstimate.ofSums(3, 0.1 + 0.1 + 0.1, 0.03, Confidence.STANDARD).orElseThrow();
    assertEquals(0, same.standardDeviation().orElseThrow());
  }
}
