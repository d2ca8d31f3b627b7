package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;

class BoundedMeanTest {

  private static final RatingScale GRADE = RatingScale.DUTCH_GRADE;

  private static void assertEnds(double low, double high, RatingTally tally) {
    Interval interval = BoundedMean.of(tally).interval(Confidence.STANDARD);
    assertEquals(low, interval.low(), 2e-9);
    assertEquals(high, interval.high(), 2e-9);
  }

  // scipy.stats.beta.ppf with the two moments of the Dirichlet mean
  @Test
  void the_ends_are_quantiles_of_the_beta_distribution_with_the_same_moments() {
    assertEnds(4.669057049, 8.163967201, RatingTally.of(GRADE, 7, 7));
    assertEnds(7.162515284, 10, RatingTally.of(GRADE, 10, 10, 10, 10, 10));
    assertEnds(6.688186502, 8.237814685, RatingTally.ofCounts(GRADE, 0, 0, 0, 0, 0, 1, 3, 4, 2, 0));
    assertEnds(
        7.496315869,
        8.495744043,
        RatingTally.ofCounts(RatingScale.ZERO_TO_TEN, 1, 0, 0, 0, 0, 2, 3, 8, 14, 12, 10));
    assertEnds(
        3.546522384, 4.118837117, RatingTally.ofCounts(RatingScale.ONE_TO_FIVE, 2, 3, 10, 20, 15));
  }

  @Test
  void the_ends_of_an_interval_are_one_sided_ends_at_its_tails() {
    BoundedMean mean = BoundedMean.of(RatingTally.of(GRADE, 6, 7, 8, 4, 5, 9, 8));
    Interval interval = mean.interval(new Confidence(0.9));
    assertEquals(interval.low(), mean.lowerEnd(0.05), 1e-12);
    assertEquals(interval.high(), mean.upperEnd(0.05), 1e-12);
  }

  @Test
  void one_answer_that_outweighs_all_others_leaves_what_one_answer_leaves() {
    RatingTally tally =
        RatingTally.empty(GRADE)
            .withWeighted(5, 1e6)
            .withWeighted(7, 1)
            .withWeighted(8, 1)
            .withWeighted(9, 1);
    Interval interval = BoundedMean.of(tally).interval(Confidence.STANDARD);
    Interval ofOne = BoundedMean.of(RatingTally.of(GRADE, 5)).interval(Confidence.STANDARD);
    assertEquals(ofOne.low(), interval.low(), 1e-4);
    assertEquals(ofOne.high(), interval.high(), 1e-4);
  }

  @Test
  void nothing_has_no_mean() {
    assertThrows(IllegalArgumentException.class, () -> BoundedMean.of(RatingTally.empty(GRADE)));
  }

  @Test
  void a_whole_population_leaves_nothing_open() {
    BoundedMean mean = BoundedMean.of(RatingTally.of(GRADE, 6, 7, 7).outOf(3));
    assertEquals(20 / 3.0, mean.lowerEnd(0.025), 1e-12);
    assertEquals(mean.lowerEnd(0.025), mean.upperEnd(0.025));
    assertTrue(mean.isUpperEndBelow(7, 0.001));
    assertTrue(mean.isLowerEndFrom(6.5, 0.001));
    assertFalse(mean.isLowerEndFrom(7, 0.5));
  }
}
