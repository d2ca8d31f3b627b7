package org.klantreis.journey.scoring.rated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Proportion;

class DistributionTest {

  private static final RatingScale FIVE = RatingScale.of(1, 5);

  private static Distribution of(RatingTally tally) {
    return Distribution.of(tally, Confidence.STANDARD).orElseThrow();
  }

  @Test
  void boxes_are_shares_with_wilson_s_interval() {
    Distribution distribution = of(RatingTally.ofCounts(FIVE, 3, 4, 10, 20, 13));
    assertEquals(List.of(0.06, 0.08, 0.2, 0.4, 0.26), distribution.shares());
    Proportion top = distribution.topTwo().orElseThrow();
    // Wilson 95 % of 33 of 50; R 4.2.2 prop.test(33, 50, correct = FALSE)
    assertEquals(0.66, top.value(), 1e-15);
    assertEquals(0.5215382605023261, top.interval().low(), 1e-12);
    assertEquals(0.7756305077749992, top.interval().high(), 1e-12);
    Proportion bottom = distribution.bottomTwo().orElseThrow();
    // and of 7 of 50
    assertEquals(0.14, bottom.value(), 1e-15);
    assertEquals(0.06950833427016292, bottom.interval().low(), 1e-12);
    assertEquals(0.26186193710585542, bottom.interval().high(), 1e-12);
  }

  @Test
  void the_median_is_the_middle_answer_or_the_middle_of_two() {
    assertEquals(4, of(RatingTally.of(FIVE, 1, 4, 5)).median());
    assertEquals(4, of(RatingTally.of(FIVE, 1, 4, 4, 5)).median());
    // R 4.2.2 median(c(1, 2, 5, 5))
    assertEquals(3.5, of(RatingTally.of(FIVE, 1, 2, 5, 5)).median());
    assertEquals(2, of(RatingTally.of(FIVE, 2)).median());
  }

  @Test
  void a_weighted_median_has_half_of_the_weight_on_each_side() {
    RatingTally tally = RatingTally.empty(FIVE).withWeighted(1, 0.1).withWeighted(2, 0.2);
    // 0.1 + 0.2 is a little more than 0.3: half of the weight lies at or below 2 all the same
    assertEquals(3, of(tally.withWeighted(4, 0.3)).median());
    assertEquals(4, of(tally.withWeighted(4, 0.4)).median());
    assertEquals(2, of(tally.withWeighted(4, 0.2)).median());
  }

  @Test
  void two_boxes_of_each_end_take_four_answers() {
    Distribution three = of(RatingTally.of(RatingScale.of(1, 3), 1, 2, 3));
    assertTrue(three.topTwo().isEmpty() && three.bottomTwo().isEmpty());
    assertEquals(2, three.median());
    assertTrue(of(RatingTally.of(RatingScale.of(1, 4), 1, 2, 3)).topTwo().isPresent());
  }

  @Test
  void half_points_are_answers_like_others_and_means_have_no_boxes() {
    Distribution halves = of(RatingTally.of(RatingScale.of(1, 5, 2), 1, 4.5, 4.5, 5));
    assertEquals(4.5, halves.median());
    assertEquals(0.75, halves.topTwo().orElseThrow().value());
    Distribution means = of(RatingTally.of(RatingScale.of(1, 5, 100), 4.33, 4.34));
    assertEquals(4.335, means.median(), 1e-12);
    assertTrue(means.topTwo().isEmpty() && means.bottomTwo().isEmpty());
  }

  @Test
  void nothing_has_no_distribution() {
    assertEquals(Optional.empty(), Distribution.of(RatingTally.empty(FIVE), Confidence.STANDARD));
  }
}
