package org.klantreis.journey.scoring.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Verdict;

class PromiseScorerTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;

  private static Touchpoint promising(int grade) {
    return Touchpoint.of("desk", "The desk")
        .withExperience(
            Experience.builder().putPromise(RatingAspect.OVERALL, Rating.grade(grade)).build());
  }

  private static Verdict<PromiseResult> verdict(
      Scorer<TouchpointStudy, PromiseResult> scorer, Touchpoint touchpoint, RatingTally tally) {
    Journey journey = Journey.builder().id("j").name("J").addTouchpoint(touchpoint).build();
    return scorer.score(
        new TouchpointStudy(
            JourneyStudy.of(journey, Ratings.of(tally.scale(), Map.of(touchpoint.id(), tally))),
            touchpoint));
  }

  private static PromiseResult result(int promised, double... ratings) {
    return verdict(PromiseScorer.standard(), promising(promised), RatingTally.of(SCALE, ratings))
        .outcome()
        .answer()
        .orElseThrow();
  }

  @Test
  void the_gap_is_promise_minus_delivery() {
    PromiseResult broken = result(9, 6, 7, 8);
    assertEquals(PromiseResult.Keeping.BROKEN, broken.promise());
    assertEquals(2, broken.gap().value(), 1e-12);
    // 9 less the ends of the bounded interval, 5.053730318 and 8.057874456 (scipy.stats.beta.ppf)
    Interval interval = broken.gap().interval().orElseThrow();
    assertEquals(9 - 8.057874456, interval.low(), 1e-8);
    assertEquals(9 - 5.053730318, interval.high(), 1e-8);
    assertFalse(broken.settled());
    assertEquals(PromiseResult.Keeping.KEPT, result(7, 6, 7, 8).promise());
    assertEquals(PromiseResult.Keeping.EXCEEDED, result(6, 6, 7, 8).promise());
    assertFalse(result(9, 7, 7, 7, 7).settled());
    assertTrue(result(9, 7, 7, 7, 7, 7).settled());
  }

  @Test
  void a_gap_within_the_tolerance_keeps_the_promise() {
    Scorer<TouchpointStudy, PromiseResult> lenient =
        PromiseScorer.standard().with(PromiseScorer.TOLERANCE, 0.5);
    PromiseResult kept =
        verdict(lenient, promising(8), RatingTally.of(SCALE, 7, 8))
            .outcome()
            .answer()
            .orElseThrow();
    assertEquals(PromiseResult.Keeping.KEPT, kept.promise());
    assertEquals(
        "The promise of 'The desk' is kept: 8 promised, 7.5 delivered, a gap of +0.5 (95 %: -0.6 to"
            + " +3.2), open",
        verdict(lenient, promising(8), RatingTally.of(SCALE, 7, 8))
            .headline()
            .text(Locale.ENGLISH));
  }

  @Test
  void a_rating_in_the_map_is_delivery_without_an_interval() {
    Touchpoint stated =
        promising(9)
            .withExperience(
                Experience.builder()
                    .putPromise(RatingAspect.OVERALL, Rating.grade(9))
                    .rating(Rating.grade(7))
                    .build());
    PromiseResult result =
        verdict(PromiseScorer.standard(), stated, RatingTally.empty(SCALE))
            .outcome()
            .answer()
            .orElseThrow();
    assertEquals(2, result.gap().value());
    assertFalse(result.measured());
    assertFalse(result.settled());
    assertEquals(Optional.empty(), result.gap().interval());
  }

  @Test
  void a_broken_promise_is_said_in_dutch() {
    assertEquals(
        "De belofte van 'The desk' is gebroken: 9 beloofd, 7,0 waargemaakt, een verschil van +2,0"
            + " (95 %: +0,9 tot +3,9), open",
        verdict(PromiseScorer.standard(), promising(9), RatingTally.of(SCALE, 6, 7, 8))
            .headline()
            .text(Locale.forLanguageTag("nl")));
  }

  @Test
  void what_cannot_be_compared_is_said() {
    Scorer<TouchpointStudy, PromiseResult> scorer = PromiseScorer.standard();
    assertTrue(
        verdict(scorer, Touchpoint.of("desk", "The desk"), RatingTally.of(SCALE, 7)).outcome()
            instanceof Outcome.TooLittleEvidence);
    assertTrue(
        verdict(scorer, promising(8), RatingTally.empty(SCALE)).outcome()
            instanceof Outcome.TooLittleEvidence);
    assertTrue(
        verdict(scorer, promising(8), RatingTally.of(RatingScale.ONE_TO_FIVE, 4)).outcome()
            instanceof Outcome.NotApplicable);
  }
}
