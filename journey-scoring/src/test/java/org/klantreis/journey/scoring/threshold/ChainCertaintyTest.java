package org.klantreis.journey.scoring.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanInterval;

class ChainCertaintyTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final RatingRule MEANS = rule(Basis.mean(), 0.95);

  /** Mean 6.2; the upper end at tail 0.05/3 is 6.558656996. */
  private static final RatingTally LOW = counts(0, 0, 0, 0, 2, 12, 6, 0, 0, 0);

  /** Mean 6.6; the upper end at tail 0.05 is 6.935848676, at tail 0.025 7.008167111. */
  private static final RatingTally RATHER_LOW = counts(0, 0, 0, 0, 2, 8, 6, 4, 0, 0);

  /** Mean 6.9, with 6.013162595 to 7.494875513 at 95 %. */
  private static final RatingTally NEAR = counts(0, 0, 0, 0, 1, 2, 4, 3, 0, 0);

  /** Mean 7.5; the lower end at tail 0.05 is 7.014617274, at tail 0.025 6.936908253. */
  private static final RatingTally RATHER_HIGH = counts(0, 0, 0, 0, 0, 2, 8, 8, 2, 0);

  /** Mean 8.0; the lower end at tail 0.05 is 7.702884287. */
  private static final RatingTally HIGH = counts(0, 0, 0, 0, 0, 0, 10, 20, 10, 0);

  private static RatingTally counts(long... counts) {
    return RatingTally.ofCounts(SCALE, counts);
  }

  private static RatingRule rule(Basis basis, double confidence) {
    return new RatingRule(
        RatingAspect.OVERALL,
        Optional.empty(),
        basis,
        MeanInterval.BOUNDED,
        new Confidence(confidence));
  }

  private static ChainCertainty certainty(RatingRule rule, RatingTally... tallies) {
    Journey.Builder journey = Journey.builder().id("j").name("J");
    Map<TouchpointId, RatingTally> ratings = new LinkedHashMap<>();
    for (int i = 0; i < tallies.length; i++) {
      Touchpoint touchpoint = Touchpoint.of("t" + i, "T" + i);
      journey.addTouchpoint(touchpoint);
      ratings.put(touchpoint.id(), tallies[i]);
    }
    return certainty(rule, JourneyStudy.of(journey.build(), Ratings.of(SCALE, ratings)));
  }

  private static ChainCertainty certainty(RatingRule rule, JourneyStudy study) {
    return ChainCertainty.of(study, Chain.of(study, rule), rule);
  }

  private static void assertSure(Certainty expected, List<String> deciding, ChainCertainty found) {
    assertEquals(expected, found.certainty());
    assertEquals(
        deciding, found.deciding().stream().map(link -> link.touchpoint().id().value()).toList());
  }

  // ends by scipy.stats.beta with the two moments of the Dirichlet mean
  @Test
  void one_touchpoint_is_tested_at_the_whole_level_and_two_share_it() {
    assertSure(Certainty.CERTAINLY_BROKEN, List.of("t0"), certainty(MEANS, RATHER_LOW));
    assertSure(Certainty.OPEN, List.of("t0"), certainty(MEANS, RATHER_LOW, HIGH));
    assertSure(Certainty.CERTAINLY_BROKEN, List.of("t1"), certainty(MEANS, HIGH, LOW, NEAR));
  }

  @Test
  void all_touchpoints_have_to_pass_and_need_not_share() {
    assertSure(
        Certainty.CERTAINLY_UNBROKEN,
        List.of(),
        certainty(MEANS, HIGH, RATHER_HIGH, RATHER_HIGH, HIGH));
    assertSure(
        Certainty.OPEN, List.of("t0"), certainty(rule(Basis.mean(), 0.975), RATHER_HIGH, HIGH));
  }

  @Test
  void what_may_be_either_decides() {
    assertSure(Certainty.OPEN, List.of("t1"), certainty(MEANS, HIGH, NEAR));
    assertSure(Certainty.OPEN, List.of("t0", "t1"), certainty(MEANS, NEAR, NEAR, RATHER_HIGH));
  }

  @Test
  void fewer_than_five_answers_break_nothing_and_let_nothing_pass() {
    RatingTally fewLow = RatingTally.of(SCALE, 1, 1, 1, 1);
    RatingTally fewHigh = RatingTally.of(SCALE, 10, 10, 10, 10);
    assertSure(Certainty.OPEN, List.of("t1"), certainty(MEANS, HIGH, fewLow));
    assertSure(Certainty.OPEN, List.of("t1"), certainty(MEANS, HIGH, fewHigh));
    // with K = 1, as the few are not tested
    assertSure(Certainty.CERTAINLY_BROKEN, List.of("t0"), certainty(MEANS, RATHER_LOW, fewHigh));
  }

  @Test
  void a_stated_rating_breaks_nothing_and_lets_nothing_pass_and_an_unrated_one_does_neither() {
    Touchpoint rated = Touchpoint.of("a", "A");
    Touchpoint unrated = Touchpoint.of("b", "B");
    Touchpoint stated =
        Touchpoint.of("c", "C")
            .withExperience(Experience.builder().rating(Rating.grade(4)).build());
    Ratings high = Ratings.of(SCALE, Map.of(rated.id(), HIGH));
    assertSure(
        Certainty.CERTAINLY_UNBROKEN,
        List.of(),
        certainty(MEANS, JourneyStudy.of(journey(rated, unrated), high)));
    assertSure(
        Certainty.OPEN,
        List.of("c"),
        certainty(MEANS, JourneyStudy.of(journey(rated, unrated, stated), high)));
    assertSure(Certainty.UNKNOWN, List.of(), certainty(MEANS, JourneyStudy.of(journey(unrated))));
  }

  private static Journey journey(Touchpoint... touchpoints) {
    return Journey.builder().id("j").name("J").addTouchpoints(touchpoints).build();
  }

  // 37 of 50; one-sided Wilson ends by hand: 0.627538703 and 0.827821368 at tail 0.05,
  // 0.841284725 at tail 0.025
  @Test
  void by_the_share_of_answers_it_is_about_the_share() {
    RatingTally tally = counts(0, 0, 0, 0, 0, 13, 0, 0, 0, 37);
    assertSure(
        Certainty.CERTAINLY_UNBROKEN, List.of(), certainty(rule(Basis.share(0.62), 0.95), tally));
    assertSure(Certainty.OPEN, List.of("t0"), certainty(rule(Basis.share(0.63), 0.95), tally));
    assertSure(Certainty.OPEN, List.of("t0"), certainty(rule(Basis.share(0.82), 0.95), tally));
    assertSure(
        Certainty.CERTAINLY_BROKEN, List.of("t0"), certainty(rule(Basis.share(0.83), 0.95), tally));
    RatingTally all = counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 400);
    assertSure(Certainty.OPEN, List.of("t0"), certainty(rule(Basis.share(0.83), 0.95), tally, all));
  }

  @Test
  void by_the_lower_end_it_is_about_the_means() {
    RatingRule cautious = rule(Basis.lowerEnd(), 0.95);
    assertSure(Certainty.OPEN, List.of("t0"), certainty(cautious, NEAR));
    assertSure(Certainty.CERTAINLY_BROKEN, List.of("t0"), certainty(cautious, LOW));
  }

  // one answer weighs as much as 60 others, so all are worth 85² / (25 + 60²) = 2.0
  @Test
  void weights_are_worth_as_many_answers_as_they_are() {
    RatingTally outweighed = RatingTally.empty(SCALE).with(3, 25).withWeighted(3, 60);
    assertSure(Certainty.OPEN, List.of("t0"), certainty(MEANS, outweighed));
  }
}
