package org.klantreis.journey.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

class RatingTallyTest {

  private static final RatingScale SCALE = RatingScale.ONE_TO_FIVE;

  @Test
  void single_answers_and_a_histogram_give_the_same_tally() {
    RatingTally single = RatingTally.of(SCALE, 1, 5, 5, 3);
    assertEquals(RatingTally.ofCounts(SCALE, 1, 0, 1, 0, 2), single);
    assertEquals(single.hashCode(), RatingTally.ofCounts(SCALE, 1, 0, 1, 0, 2).hashCode());
    assertEquals(RatingTally.empty(SCALE).with(1).with(3).with(5, 2), single);
    assertEquals(4, single.n());
    assertEquals(2, single.count(5));
    assertEquals(4.0, single.effectiveN());
    assertFalse(single.isWeighted());
  }

  @Test
  void what_is_off_the_scale_or_negative_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> RatingTally.of(SCALE, 6));
    assertThrows(IllegalArgumentException.class, () -> RatingTally.ofCounts(SCALE, 1, 2));
    assertThrows(IllegalArgumentException.class, () -> RatingTally.ofCounts(SCALE, 1, 2, -1, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> RatingTally.empty(SCALE).with(3, -1));
    assertThrows(IllegalArgumentException.class, () -> RatingTally.empty(SCALE).count(0));
    for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> RatingTally.empty(SCALE).withWeighted(3, weight),
          "weight " + weight);
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> RatingTally.empty(SCALE).merge(RatingTally.empty(RatingScale.DUTCH_GRADE)));
  }

  @Test
  void a_count_that_overflows_is_refused_rather_than_wrong() {
    RatingTally full = RatingTally.empty(SCALE).with(3, Long.MAX_VALUE);
    assertThrows(ArithmeticException.class, () -> full.with(3));
    assertThrows(ArithmeticException.class, () -> full.merge(RatingTally.of(SCALE, 4)));
  }

  @Test
  void weights_shrink_the_effective_sample() {
    // (0.5 + 1.5)² / (0.25 + 2.25) = 4 / 2.5, Kish 1965
    RatingTally tally = RatingTally.empty(SCALE).withWeighted(3, 0.5).withWeighted(4, 1.5);
    assertEquals(2, tally.n());
    assertEquals(1.6, tally.effectiveN(), 1e-12);
    assertEquals(1.5, tally.weight(4));
    assertEquals(2.0, tally.totalWeight());
  }

  @Test
  void plain_answers_weigh_one_among_weighted_ones() {
    RatingTally mixed =
        RatingTally.of(SCALE, 3, 3).merge(RatingTally.empty(SCALE).withWeighted(4, 2));
    assertEquals(3, mixed.n());
    assertEquals(2.0, mixed.weight(3));
    assertEquals(4.0, mixed.totalWeight());
    assertEquals(16.0 / 6, mixed.effectiveN(), 1e-12);
    assertEquals(mixed, RatingTally.empty(SCALE).withWeighted(4, 2).with(3, 2));
    assertTrue(mixed.isWeighted());
    assertNotEquals(RatingTally.of(SCALE, 3, 3, 4), mixed);
  }

  @Test
  void a_million_small_weights_sum_to_their_last_digits() {
    RatingCounter counter = new RatingCounter(SCALE);
    int touchpoint = counter.index(TouchpointId.of("a"));
    for (int i = 0; i < 1_000_000; i++) {
      counter.addWeighted(touchpoint, RatingAspect.OVERALL, 3, 0.1);
    }
    RatingTally tally = counter.toRatings().of(TouchpointId.of("a"));
    assertEquals(100_000, tally.totalWeight(), 100_000 * 1e-15);
    assertEquals(1_000_000, tally.effectiveN(), 1_000_000 * 1e-12);
  }
}
