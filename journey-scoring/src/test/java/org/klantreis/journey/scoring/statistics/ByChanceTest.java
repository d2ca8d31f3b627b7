package org.klantreis.journey.scoring.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;

class ByChanceTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final ToDoubleFunction<double[]> HIGHEST =
      means -> Arrays.stream(means).max().orElseThrow();
  private static final ToDoubleFunction<double[]> DISTANCE = means -> Math.abs(means[0] - means[1]);

  private static ByChance of(List<RatingTally> groups, ToDoubleFunction<double[]> figure) {
    return ByChance.of(groups, figure, 10_000, Confidence.STANDARD).orElseThrow();
  }

  private static RatingTally alternating(long each) {
    return RatingTally.ofCounts(SCALE, 0, 0, 0, 0, 0, each, 0, each, 0, 0);
  }

  // of 1 and 10, as often given, two answers differ by 9 half of the time
  @Test
  void single_answers_are_as_likely_as_they_were_given() {
    ByChance distance = of(List.of(RatingTally.of(SCALE, 1), RatingTally.of(SCALE, 10)), DISTANCE);
    assertEquals(4.5, distance.value(), 0.15);
    assertEquals(new Interval(0, 9), distance.interval());
  }

  // the highest of 8 standard normal numbers is 1.4236 on average (Harter 1961); ratings of 6 and 8
  // spread by 1, and the mean of n of them by 1 / sqrt(n)
  @Test
  void the_highest_of_alike_means_lies_as_far_out_as_order_statistics_say() {
    assertEquals(
        7 + 1.4236 / Math.sqrt(50),
        of(Collections.nCopies(8, alternating(25)), HIGHEST).value(),
        5e-3);
    assertEquals(
        7 + 1.4236 / Math.sqrt(5_000),
        of(Collections.nCopies(8, alternating(2_500)), HIGHEST).value(),
        5e-4);
  }

  // the mean of one of the groups: 1.96 standard errors to both sides
  @Test
  void the_ends_are_percentiles() {
    Interval ends = of(Collections.nCopies(2, alternating(200)), means -> means[0]).interval();
    assertEquals(7 - 1.96 / 20, ends.low(), 5e-3);
    assertEquals(7 + 1.96 / 20, ends.high(), 5e-3);
  }

  @Test
  void weighted_answers_are_drawn_by_their_weight_and_as_many_as_they_are_worth() {
    RatingTally weighted = RatingTally.empty(SCALE).withWeighted(1, 3).withWeighted(10, 1);
    // both groups are worth (3 + 1)^2 / (9 + 1) = 1.6 answers, that is 2, with 1 as a mean of 3.25
    ByChance mean = of(List.of(weighted, weighted), means -> means[0]);
    assertEquals(3.25, mean.value(), 0.1);
    assertEquals(new Interval(1, 10), mean.interval());
  }

  @Test
  void where_nothing_varies_chance_shows_nothing() {
    List<RatingTally> same = List.of(RatingTally.of(SCALE, 10), RatingTally.of(SCALE, 10, 10));
    assertEquals(new ByChance(10, new Interval(10, 10)), of(same, HIGHEST));
  }

  @Test
  void the_same_answers_show_the_same_and_no_resamples_show_nothing() {
    List<RatingTally> groups = List.of(alternating(3), alternating(300));
    assertEquals(of(groups, DISTANCE), of(groups, DISTANCE));
    assertEquals(Optional.empty(), ByChance.of(groups, DISTANCE, 0, Confidence.STANDARD));
    assertEquals(
        Optional.empty(), ByChance.of(groups.subList(0, 1), HIGHEST, 1_000, Confidence.STANDARD));
    List<RatingTally> empty = List.of(alternating(3), RatingTally.empty(SCALE));
    assertThrows(
        IllegalArgumentException.class,
        () -> ByChance.of(empty, HIGHEST, 1_000, Confidence.STANDARD));
  }
}
