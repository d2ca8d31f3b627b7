package org.klantreis.journey.scoring.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.statistics.Confidence;

class SettlingTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final RatingRule RULE = RatingRule.of(RatingAspect.OVERALL, Confidence.STANDARD);
  private static final Touchpoint A = Touchpoint.of("a", "A");
  private static final Touchpoint B = Touchpoint.of("b", "B");

  /** A mean of 7.1. */
  private static final RatingTally FINE = RatingTally.ofCounts(SCALE, 0, 0, 0, 0, 1, 2, 3, 3, 1, 0);

  /** A mean of 6.5. */
  private static final RatingTally LOW = RatingTally.ofCounts(SCALE, 0, 0, 0, 0, 2, 3, 3, 2, 0, 0);

  private static Settling settling(List<Touchpoint> touchpoints, RatingTally... tallies) {
    Map<TouchpointId, RatingTally> all = new LinkedHashMap<>();
    for (int i = 0; i < tallies.length; i++) {
      all.put(touchpoints.get(i).id(), tallies[i]);
    }
    JourneyStudy study =
        JourneyStudy.of(
            Journey.builder().id("j").name("J").addAllTouchpoints(touchpoints).build(),
            Ratings.of(SCALE, all));
    Chain chain = Chain.of(study, RULE);
    return Settling.of(study, chain, ChainCertainty.of(study, chain, RULE), RULE);
  }

  // the numbers: the least N at which scipy.stats.beta.ppf of the counts, scaled to N, says so
  @Test
  void an_unbroken_chain_needs_answers_wherever_it_is_not_certain() {
    Settling one = settling(List.of(A), FINE);
    assertEquals(List.of(new Settling.Open(A, OptionalLong.of(527))), one.open());
    assertEquals(List.of(A), one.cheapest());
    assertEquals(OptionalLong.of(378), one.cheapestMore());
    Settling two = settling(List.of(A, B), FINE, FINE);
    assertEquals(List.of(A, B), two.cheapest());
    assertEquals(OptionalLong.of(2 * 378), two.cheapestMore());
  }

  @Test
  void a_broken_chain_needs_one_break_to_be_certain_at_its_share_of_the_error() {
    assertEquals(OptionalLong.of(2), settling(List.of(A), LOW).cheapestMore());
    Settling two = settling(List.of(A, B), FINE, LOW);
    assertEquals(List.of(B), two.cheapest());
    assertEquals(OptionalLong.of(7), two.cheapestMore());
  }

  @Test
  void a_mean_on_the_cut_is_never_settled() {
    Settling never = settling(List.of(A), RatingTally.of(SCALE, 6, 7, 8, 7, 7));
    assertEquals(List.of(new Settling.Open(A, OptionalLong.empty())), never.open());
    assertEquals(List.of(), never.cheapest());
    assertEquals(OptionalLong.empty(), never.cheapestMore());
  }

  @Test
  void what_the_map_states_keeps_a_chain_open_however_many_answer() {
    Touchpoint stated = B.withExperience(Experience.builder().rating(Rating.grade(8)).build());
    assertEquals(OptionalLong.empty(), settling(List.of(A, stated), FINE).cheapestMore());
  }

  @Test
  void what_is_certain_takes_no_more() {
    Settling sure =
        settling(List.of(A), RatingTally.ofCounts(SCALE, 90, 10, 0, 0, 0, 0, 0, 0, 0, 0));
    assertEquals(List.of(), sure.open());
    assertEquals(OptionalLong.empty(), sure.cheapestMore());
  }

  @Test
  void by_the_lower_end_five_answers_settle_a_band() {
    RatingRule cautious = RULE.by(Basis.lowerEnd());
    LinkEnds two = LinkEnds.of(RatingTally.of(SCALE, 8, 8), cautious).orElseThrow();
    assertEquals(
        OptionalLong.of(3), MoreAnswers.toSettle(two, Band.BELOW, Confidence.STANDARD.tail()));
  }
}
