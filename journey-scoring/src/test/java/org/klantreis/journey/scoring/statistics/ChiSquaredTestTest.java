package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChiSquaredTestTest {

  private static final List<double[]> GROUPS =
      List.of(new double[] {10, 25, 15}, new double[] {20, 22, 8}, new double[] {5, 30, 15});

  private static final List<double[]> FEW =
      List.of(new double[] {4, 1, 0}, new double[] {0, 3, 4}, new double[] {1, 2, 3});

  @Test
  void three_groups_by_three_kinds() {
    // SciPy chi2_contingency(correction=False)
    ChiSquaredTest test = ChiSquaredTest.of(GROUPS).orElseThrow();
    assertEquals(13.851674641148326, test.statistic(), 1e-12);
    assertEquals(4, test.degreesOfFreedom());
    assertEquals(0.007783809942722898, test.p(), 1e-14);
  }

  @Test
  void of_two_by_two_it_is_the_square_of_z() {
    // SciPy chi2_contingency([[10, 40], [20, 30]], correction=False)
    ChiSquaredTest test =
        ChiSquaredTest.of(List.of(new double[] {10, 40}, new double[] {20, 30})).orElseThrow();
    assertEquals(4.761904761904762, test.statistic(), 1e-12);
    ProportionDifference difference =
        ProportionDifference.between(
            Proportion.ofCounts(10, 50, Confidence.STANDARD),
            Proportion.ofCounts(20, 50, Confidence.STANDARD));
    assertEquals(difference.z() * difference.z(), test.statistic(), 1e-12);
    assertEquals(difference.p(), test.p(), 1e-12);
  }

  @Test
  void a_kind_that_nobody_chose_is_left_out() {
    ChiSquaredTest test =
        ChiSquaredTest.of(List.of(new double[] {10, 0, 40}, new double[] {20, 0, 30}))
            .orElseThrow();
    assertEquals(1, test.degreesOfFreedom());
    assertEquals(4.761904761904762, test.statistic(), 1e-12);
  }

  @Test
  void few_answers_are_resampled_and_not_tested_by_the_distribution() {
    assertEquals(Optional.empty(), ChiSquaredTest.of(FEW), "Cochran's rule");
    ChiSquaredTest test = ChiSquaredTest.resampled(FEW, 20_000, 1).orElseThrow();
    // NumPy 2.4.6, a million multinomial draws of each row from the pooled shares: 0.0287
    assertEquals(0.0287, test.p(), 0.004);
    assertEquals(test, ChiSquaredTest.resampled(FEW, 20_000, 1).orElseThrow());
  }

  @Test
  void where_answers_are_many_resampling_says_the_same() {
    assertEquals(
        ChiSquaredTest.of(GROUPS).orElseThrow().p(),
        ChiSquaredTest.resampled(GROUPS, 20_000, 7).orElseThrow().p(),
        0.003);
  }

  @Test
  void what_cannot_differ_is_not_tested() {
    assertEquals(Optional.empty(), ChiSquaredTest.of(List.of()));
    assertEquals(Optional.empty(), ChiSquaredTest.of(List.of(new double[] {10, 20})));
    List<double[]> oneKind = List.of(new double[] {10, 0}, new double[] {20, 0});
    assertEquals(Optional.empty(), ChiSquaredTest.of(oneKind));
    assertEquals(Optional.empty(), ChiSquaredTest.resampled(oneKind, 10, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> ChiSquaredTest.of(List.of(new double[] {10, 20}, new double[] {10})));
  }
}
