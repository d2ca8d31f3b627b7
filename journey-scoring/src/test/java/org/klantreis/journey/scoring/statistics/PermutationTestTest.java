package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.statistics.PermutationTest.Statistic;

class PermutationTestTest {

  private static final RatingScale SCALE = RatingScale.ONE_TO_FIVE;

  private static long[] counts(long... counts) {
    return counts;
  }

  private static RatingTally tally(long... counts) {
    return RatingTally.ofCounts(SCALE, counts);
  }

  /** SciPy 1.17.1 permutation_test, all resamples, and an enumeration of tables, both in Python. */
  @Test
  void the_figures_are_those_of_all_permutations() {
    PermutationTest welch =
        PermutationTest.of(Statistic.WELCH_T, counts(3, 1, 1, 0, 0), counts(1, 2, 4, 6, 7));
    assertTrue(welch.exact());
    assertEquals(0.005966497270845097, welch.p(), 1e-13);
    assertEquals(
        0.41911764705882354,
        PermutationTest.of(
                Statistic.WELCH_T,
                counts(0, 0, 0, 0, 0, 0, 0, 2, 0, 1),
                counts(0, 0, 0, 0, 0, 3, 2, 4, 3, 2))
            .p(),
        1e-13);
    assertEquals(
        0.14285714285714285,
        PermutationTest.of(Statistic.DIFFERENCE, counts(3, 0, 0, 0), counts(1, 1, 1, 1)).p(),
        1e-13);
    // 2 of the C(20, 10) ways to deal ten and ten
    assertEquals(
        2.0 / 184_756,
        PermutationTest.of(Statistic.DIFFERENCE, counts(10, 0, 0), counts(0, 10, 0)).p(),
        1e-16);
  }

  /** 10 against 50: p is 0.3410 where Welch says 0.3210; enumerated in Python. */
  @Test
  void a_small_sample_against_a_large_one_is_still_exact() {
    PermutationTest test =
        PermutationTest.of(
            Statistic.WELCH_T,
            counts(1, 0, 0, 0, 0, 1, 1, 2, 3, 2),
            counts(0, 0, 0, 0, 1, 2, 5, 12, 18, 12));
    assertTrue(test.exact());
    assertEquals(0.3410320385987058, test.p(), 1e-12);
  }

  /** 25 against 92 are 2,156,349 tables; gone through in Python they give 0.06557470695267562. */
  @Test
  void more_tables_than_can_be_gone_through_are_drawn() {
    long[] few = counts(0, 0, 1, 2, 4, 8, 6, 3, 1, 0);
    long[] many = counts(0, 1, 2, 5, 9, 20, 25, 18, 8, 4);
    PermutationTest test = PermutationTest.of(Statistic.WELCH_T, few, many);
    assertFalse(test.exact());
    double p = 0.06557470695267562;
    // five standard errors of a share of 9,999 draws
    assertEquals(p, test.p(), 5 * Math.sqrt(p * (1 - p) / 9_999));
    assertEquals(test, PermutationTest.of(Statistic.WELCH_T, few, many));
    assertEquals(test, PermutationTest.of(Statistic.WELCH_T, many, few));
  }

  /** The difference of large samples is normal, with variance s² (1/n + 1/m), s² of all answers. */
  @Test
  void draws_from_large_samples_follow_the_normal_distribution() {
    long[] before = counts(1_000, 2_000, 4_000, 2_000, 1_000);
    long[] after = counts(3_900, 8_000, 16_000, 8_000, 4_100);
    double p = PermutationTest.of(Statistic.DIFFERENCE, before, after).p();
    // difference 0.01, pooled variance 1.19996: z = 0.81651, p = 0.41421 (SciPy 1.17.1 norm.sf)
    assertEquals(0.4142, p, 5 * Math.sqrt(0.4142 * 0.5858 / 9_999));
  }

  @Test
  void samples_far_apart_have_a_small_p_and_not_0() {
    assertTrue(
        PermutationTest.of(Statistic.DIFFERENCE, counts(5_000, 0), counts(0, 5_000)).p() > 0);
    assertEquals(
        1e-4,
        PermutationTest.of(
                Statistic.DIFFERENCE, counts(500, 0, 500, 0, 500, 0), counts(0, 0, 0, 500, 0, 500))
            .p(),
        1e-15);
  }

  @Test
  void nothing_is_tested_where_nothing_is_there() {
    assertThrows(
        IllegalArgumentException.class,
        () -> PermutationTest.of(Statistic.DIFFERENCE, counts(0, 0), counts(1, 2)));
    assertThrows(
        IllegalArgumentException.class,
        () -> PermutationTest.of(Statistic.DIFFERENCE, counts(1, -1), counts(1, 2)));
    assertThrows(
        IllegalArgumentException.class,
        () -> PermutationTest.of(Statistic.DIFFERENCE, counts(1), counts(1, 2)));
  }

  @Test
  void welch_stands_unless_one_sample_is_more_than_three_times_as_large() {
    RatingTally few = tally(0, 2, 3, 3, 2);
    assertEquals(Optional.empty(), PermutationTest.insteadOfWelch(few, tally(1, 5, 9, 9, 6)));
    assertEquals(
        Optional.of(
            PermutationTest.of(Statistic.WELCH_T, counts(0, 2, 3, 3, 2), counts(1, 5, 9, 9, 7))),
        PermutationTest.insteadOfWelch(few, tally(1, 5, 9, 9, 7)));
  }

  @Test
  void where_a_sample_does_not_vary_the_means_are_permuted() {
    assertEquals(
        Optional.of(
            PermutationTest.of(Statistic.DIFFERENCE, counts(0, 0, 4, 0, 0), counts(0, 0, 1, 2, 3))),
        PermutationTest.insteadOfWelch(tally(0, 0, 4, 0, 0), tally(0, 0, 1, 2, 3)));
    assertEquals(
        1,
        PermutationTest.insteadOfWelch(tally(0, 0, 4, 0, 0), tally(0, 0, 9, 0, 0))
            .orElseThrow()
            .p(),
        1e-12);
  }

  @Test
  void weighted_answers_are_not_dealt_out_unless_their_weights_are_equal() {
    RatingTally constant = RatingTally.empty(SCALE).withWeighted(3, 1).withWeighted(3, 2);
    assertEquals(Optional.empty(), PermutationTest.insteadOfWelch(constant, tally(0, 0, 1, 2, 3)));
    RatingTally alike = RatingTally.empty(SCALE).withWeighted(3, 2).withWeighted(3, 2);
    assertEquals(
        PermutationTest.insteadOfWelch(tally(0, 0, 2, 0, 0), tally(0, 0, 1, 2, 3)),
        PermutationTest.insteadOfWelch(alike, tally(0, 0, 1, 2, 3)));
  }

  /**
   * Ten against fifty answers of one population in which a few are very angry: Welch's test finds a
   * difference in about one of eight pairs, the permutation in at most one of twenty.
   */
  @Test
  void a_small_wave_against_a_large_one_alarms_no_more_often_than_it_should() {
    double[] shares = {6, 2, 0, 0, 0, 2, 5, 15, 35, 35};
    Resampling small = new Resampling(10, shares, 1);
    Resampling large = new Resampling(50, shares, 2);
    int pairs = 1_000;
    int byWelch = 0;
    int byPermutation = 0;
    for (int i = 0; i < pairs; i++) {
      RatingTally before = drawn(small);
      RatingTally after = drawn(large);
      MeanDifference welch = MeanDifference.between(mean(before), mean(after), Confidence.STANDARD);
      byWelch += welch.p().orElse(1) < 0.05 ? 1 : 0;
      byPermutation +=
          PermutationTest.insteadOfWelch(before, after).orElseThrow().p() < 0.05 ? 1 : 0;
    }
    assertTrue(byWelch > 90, byWelch + " by Welch");
    // 50 expected at most, and three standard errors
    assertTrue(byPermutation <= 71, byPermutation + " by permutation");
    assertTrue(byPermutation >= 20, byPermutation + " by permutation");
  }

  private static RatingTally drawn(Resampling resampling) {
    double[] sample = new double[10];
    resampling.drawInto(sample);
    long[] counts = new long[10];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (long) sample[i];
    }
    return RatingTally.ofCounts(RatingScale.DUTCH_GRADE, counts);
  }

  private static MeanEstimate mean(RatingTally tally) {
    return MeanEstimate.of(tally, MeanInterval.BOUNDED, Confidence.STANDARD).orElseThrow();
  }
}
