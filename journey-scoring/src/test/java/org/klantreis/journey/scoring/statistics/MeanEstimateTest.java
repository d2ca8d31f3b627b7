package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;

class MeanEstimateTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;

  private static MeanEstimate estimate(RatingTally tally) {
    return MeanEstimate.of(tally, MeanInterval.STUDENT, Confidence.STANDARD).orElseThrow();
  }

  @Test
  void the_mean_has_students_interval() {
    MeanEstimate estimate = estimate(RatingTally.of(SCALE, 6, 7, 8, 4, 5, 9, 8));
    // R 4.2.2: x <- c(6,7,8,4,5,9,8); mean(x); sd(x)
    assertEquals(6.71428571429, estimate.mean(), 1e-11);
    assertEquals(1.79947082168, estimate.standardDeviation().orElseThrow(), 1e-11);
    // mean ± qt(0.975, 6) sd/sqrt(7), with qt(0.975, 6) = 2.446911851 (tables of Student's t)
    double margin = 2.4469118511449692 * 1.7994708216848746 / Math.sqrt(7);
    assertEquals(6.714285714285714 - margin, estimate.interval().orElseThrow().low(), 1e-9);
    assertEquals(6.714285714285714 + margin, estimate.interval().orElseThrow().high(), 1e-9);
  }

  @Test
  void the_interval_is_not_clamped_to_the_scale() {
    assertTrue(estimate(RatingTally.of(SCALE, 10, 10, 7)).interval().orElseThrow().high() > 10);
  }

  @Test
  void one_rating_has_a_mean_and_nothing_else() {
    MeanEstimate estimate = estimate(RatingTally.of(SCALE, 8));
    assertEquals(8, estimate.mean());
    assertEquals(OptionalDouble.empty(), estimate.standardDeviation());
    assertEquals(Optional.empty(), estimate.interval());
    assertEquals(
        Optional.empty(),
        MeanEstimate.of(RatingTally.empty(SCALE), MeanInterval.STUDENT, Confidence.STANDARD));
  }

  @Test
  void ratings_that_agree_leave_no_spread() {
    MeanEstimate estimate = estimate(RatingTally.of(SCALE, 8, 8, 8));
    assertEquals(OptionalDouble.of(0), estimate.standardDeviation());
    assertEquals(Optional.of(new Interval(8, 8)), estimate.interval());
  }

  @Test
  void weights_move_the_mean_and_count_for_less() {
    RatingTally tally =
        RatingTally.empty(SCALE).withWeighted(6, 1).withWeighted(9, 2).withWeighted(9, 1);
    MeanEstimate estimate = estimate(tally);
    assertEquals(3, estimate.n());
    assertEquals(16.0 / 6, estimate.effectiveN(), 1e-12);
    assertEquals(8.25, estimate.mean(), 1e-12);
    // Σw(x-m)²/Σw = (2.25² + 3·0.75²)/4 = 1.6875; · n/(n-1) = 8/5 with n = 8/3
    assertEquals(Math.sqrt(2.7), estimate.standardDeviation().orElseThrow(), 1e-12);
  }

  @Test
  void equal_weights_change_nothing_but_the_word() {
    RatingTally plain = RatingTally.of(SCALE, 5, 7, 10);
    RatingTally weighted =
        RatingTally.empty(SCALE).withWeighted(5, 3).withWeighted(7, 3).withWeighted(10, 3);
    assertEquals(estimate(plain).mean(), estimate(weighted).mean(), 1e-12);
    assertEquals(
        estimate(plain).interval().orElseThrow().low(),
        estimate(weighted).interval().orElseThrow().low(),
        1e-12);
  }

  @Test
  void one_weight_above_all_leaves_no_interval_by_student() {
    RatingTally tally = RatingTally.empty(SCALE).withWeighted(5, 1e9).withWeighted(7, 1e-9);
    assertEquals(Optional.empty(), estimate(tally).interval());
    assertEquals(5, estimate(tally).mean(), 1e-9);
    // 24²/(20² + 4) is hardly more than one answer, 20 of them would be an interval of a million
    RatingTally heavy =
        RatingTally.empty(SCALE).withWeighted(5, 20).withWeighted(7, 1).withWeighted(8, 1);
    assertEquals(Optional.empty(), estimate(heavy).interval());
    assertTrue(estimate(RatingTally.of(SCALE, 5, 7)).interval().isPresent());
  }

  @Test
  void the_bounded_interval_is_there_from_one_answer_on() {
    MeanEstimate one =
        MeanEstimate.of(RatingTally.of(SCALE, 8), MeanInterval.BOUNDED, Confidence.STANDARD)
            .orElseThrow();
    assertTrue(one.interval().orElseThrow().contains(8));
    assertEquals(OptionalDouble.empty(), one.standardDeviation());
  }
}
