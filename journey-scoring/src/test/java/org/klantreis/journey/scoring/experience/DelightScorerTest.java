package org.klantreis.journey.scoring.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.AmountByRating;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Finding;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Verdict;

class DelightScorerTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final Need TO_BE_SEEN = new Need(NeedKind.EMOTIONAL, Optional.empty());
  private static final Need TO_GET_THERE = new Need(NeedKind.FUNCTIONAL, Optional.empty());

  private static JourneyStudy study(Experience experience, double... ratings) {
    Journey journey =
        Journey.builder()
            .id("j")
            .name("A hotel")
            .addTouchpoint(Touchpoint.of("desk", "The desk").withExperience(experience))
            .build();
    return ratings.length == 0
        ? JourneyStudy.of(journey)
        : JourneyStudy.of(
            journey,
            Ratings.of(SCALE, Map.of(TouchpointId.of("desk"), RatingTally.of(SCALE, ratings))));
  }

  private static Verdict<DelightResult> verdict(Experience experience, double... ratings) {
    JourneyStudy study = study(experience, ratings);
    return DelightScorer.standard()
        .score(new TouchpointStudy(study, study.journey().touchpoints().get(0)));
  }

  private static DelightResult result(Experience experience, double... ratings) {
    return verdict(experience, ratings).outcome().answer().orElseThrow();
  }

  private static Experience.Builder expecting(int grade, Need need) {
    return Experience.builder().expectation(Rating.grade(grade)).need(need);
  }

  @Test
  void delight_is_exceeded_above_the_expectation_and_on_an_emotional_need() {
    assertEquals(
        DelightResult.Delight.DELIGHTED, result(expecting(7, TO_BE_SEEN).build(), 9, 9).delight());
    assertEquals(
        DelightResult.Delight.NOT_DELIGHTED,
        result(expecting(7, TO_BE_SEEN).build(), 8, 9).delight());
    assertEquals(
        DelightResult.Delight.NOT_DELIGHTED,
        result(expecting(9, TO_BE_SEEN).build(), 9, 9).delight());
    assertEquals(
        DelightResult.Delight.NOT_DELIGHTED,
        result(expecting(7, TO_GET_THERE).build(), 9, 9).delight());
    assertEquals(
        DelightResult.Delight.UNKNOWN,
        result(Experience.builder().expectation(Rating.grade(7)).build(), 9, 9).delight());
    assertEquals(
        DelightResult.Delight.NOT_DELIGHTED,
        result(Experience.builder().expectation(Rating.grade(7)).build(), 6, 7).delight());
  }

  @Test
  void a_touchpoint_is_said_by_two_yardsticks() {
    assertEquals(
        "'The desk' delights: 9.0 is above expectation by 7+/9+ (measured) and positive against what"
            + " customers expect, emotional need; strength 0.33 (95 %: 0.00 to 0.43, surprise 0.5)",
        verdict(expecting(7, TO_BE_SEEN).surprise(0.5).build(), 9, 9).headline().toString());
    assertEquals(
        "'The desk' verrast niet: 8,0 is niet boven verwachting volgens 7+/9+ (op de kaart genoemd)"
            + " en positief ten opzichte van wat klanten verwachten, functionele behoefte; sterkte"
            + " 0,33 (geen interval, verrassing niet gemeten en op 1 gesteld)",
        verdict(expecting(7, TO_GET_THERE).rating(Rating.grade(8)).build())
            .headline()
            .text(Locale.forLanguageTag("nl")));
  }

  @Test
  void one_s_own_bands_decide_what_is_exceeded() {
    JourneyStudy study = study(expecting(7, TO_BE_SEEN).build(), 8, 8);
    TouchpointStudy desk = new TouchpointStudy(study, study.journey().touchpoints().get(0));
    Settings lower = DelightScorer.standard().settings().with("bands", "1-10:6,8");
    assertFalse(DelightScorer.standard().score(desk).outcome().answer().orElseThrow().exceeded());
    assertTrue(
        DelightScorer.standard()
            .with(lower)
            .score(desk)
            .outcome()
            .answer()
            .orElseThrow()
            .exceeded());
    assertEquals(
        1,
        JourneyDelightScorer.standard()
            .with(lower)
            .score(study)
            .outcome()
            .answer()
            .orElseThrow()
            .delighted());
  }

  @Test
  void strength_is_the_part_of_the_room_that_is_used_times_the_surprise() {
    // (9 - 7) / (10 - 7), then half of it
    DelightResult plain = result(expecting(7, TO_BE_SEEN).build(), 9, 9);
    assertEquals(2 / 3.0, plain.strength().orElseThrow().value(), 1e-15);
    assertTrue(plain.surprise().isEmpty());
    DelightResult surprised = result(expecting(7, TO_BE_SEEN).surprise(0.5).build(), 9, 9);
    assertEquals(1 / 3.0, surprised.strength().orElseThrow().value(), 1e-15);
    assertEquals(0.5, surprised.surprise().orElseThrow());
    assertEquals(
        0,
        result(expecting(7, TO_BE_SEEN).surprise(0).build(), 9, 9)
            .strength()
            .orElseThrow()
            .value());
    assertEquals(
        0, result(expecting(8, TO_BE_SEEN).build(), 5, 6).strength().orElseThrow().value());
  }

  @Test
  void strength_is_as_uncertain_as_the_rating() {
    DelightResult result = result(expecting(6, TO_BE_SEEN).surprise(0.5).build(), 9, 10, 9, 10);
    Interval mean = result.rating().interval().orElseThrow();
    Interval strength = result.strength().orElseThrow().interval().orElseThrow();
    assertEquals((mean.low() - 6) / 4 / 2, strength.low(), 1e-12);
    assertEquals((mean.high() - 6) / 4 / 2, strength.high(), 1e-12);
    // one answer leaves nearly everything open
    Interval ofOne =
        result(expecting(7, TO_BE_SEEN).build(), 9)
            .strength()
            .orElseThrow()
            .interval()
            .orElseThrow();
    assertEquals(0, ofOne.low());
    assertTrue(ofOne.high() > 0.8);
  }

  @Test
  void who_expects_the_highest_rating_cannot_be_delighted() {
    assertTrue(
        verdict(expecting(10, TO_BE_SEEN).build(), 10, 10).outcome()
            instanceof Outcome.NotApplicable);
  }

  @Test
  void what_is_not_known_is_said() {
    assertTrue(
        verdict(Experience.builder().need(TO_BE_SEEN).build(), 9, 9).outcome()
            instanceof Outcome.TooLittleEvidence);
    assertTrue(
        verdict(expecting(7, TO_BE_SEEN).build()).outcome() instanceof Outcome.TooLittleEvidence);
    assertTrue(
        verdict(
                    Experience.builder()
                        .need(TO_BE_SEEN)
                        .expectation(new Rating(RatingScale.ONE_TO_FIVE, 3))
                        .build(),
                    9,
                    9)
                .outcome()
            instanceof Outcome.NotApplicable);
    DelightResult asked =
        result(
            Experience.builder().need(TO_BE_SEEN).disconfirmation(Disconfirmation.POSITIVE).build(),
            9,
            9);
    assertEquals(DelightResult.Delight.DELIGHTED, asked.delight());
    assertTrue(asked.strength().isEmpty());
  }

  @Test
  void the_rating_of_the_map_counts_where_nobody_was_asked() {
    DelightResult stated = result(expecting(7, TO_BE_SEEN).rating(Rating.grade(10)).build());
    assertEquals(DelightResult.Delight.DELIGHTED, stated.delight());
    assertTrue(!stated.measured() && stated.strength().orElseThrow().interval().isEmpty());
    assertEquals(1, stated.strength().orElseThrow().value());
  }

  /** From 1 to 10, all in four grades: 6, 8, 9 and 10. */
  private static YesByRating recommending(long six, long eight, long nine, long ten) {
    return YesByRating.ofCounts(
        SCALE,
        new long[] {0, 0, 0, 0, 0, 1000, 0, 1000, 1000, 1000},
        new long[] {0, 0, 0, 0, 0, six, 0, eight, nine, ten});
  }

  private static JourneyDelight journey(JourneyStudy study) {
    return JourneyDelightScorer.standard().score(study).outcome().answer().orElseThrow();
  }

  @Test
  void where_recommendations_come_from_is_compared_with_the_claim() {
    JourneyStudy study = study(expecting(7, TO_BE_SEEN).build(), 9, 9);
    JourneyDelight known =
        journey(study.with(EvidenceKey.RECOMMENDATION, recommending(30, 120, 400, 450)));
    assertEquals(1, known.delighted());
    // 850 of 1,000
    assertEquals(
        0.85,
        known.recommendations().orElseThrow().of(Band.EXCEEDED).ofAllYes().orElseThrow().value());
    assertEquals(Optional.of(Finding.SUPPORTED), known.recommendedByEnthusiasts());
    assertEquals(
        Optional.of(Finding.CONTRADICTED),
        journey(study.with(EvidenceKey.RECOMMENDATION, recommending(300, 300, 300, 300)))
            .recommendedByEnthusiasts());
    JourneyDelight nobody =
        journey(study.with(EvidenceKey.RECOMMENDATION, recommending(0, 0, 0, 0)));
    assertTrue(nobody.recommendedByEnthusiasts().isEmpty());
  }

  @Test
  void who_pays_more_is_compared_with_the_claim() {
    AmountByRating more = AmountByRating.empty(SCALE);
    AmountByRating same = AmountByRating.empty(SCALE);
    for (int i = 0; i < 20; i++) {
      more = more.with(9, 40 + i % 3).with(8, 20 + i % 3).with(5, 22);
      same = same.with(9, 20 + i % 3).with(8, 20 + i % 3);
    }
    JourneyStudy study = study(Experience.builder().build());
    JourneyDelight known = journey(study.with(EvidenceKey.WILLINGNESS_TO_PAY, more));
    assertEquals(Optional.of(Finding.SUPPORTED), known.enthusiastsPayMore());
    assertEquals(22, known.payments().orElseThrow().below().orElseThrow().mean());
    assertTrue(known.touchpoints().isEmpty());
    assertEquals(
        Optional.of(Finding.CANNOT_TELL),
        journey(study.with(EvidenceKey.WILLINGNESS_TO_PAY, same)).enthusiastsPayMore());
  }

  @Test
  void nothing_known_is_no_answer_and_everything_known_can_be_said() {
    JourneyStudy nothing = study(Experience.builder().build());
    assertTrue(
        JourneyDelightScorer.standard().score(nothing).outcome()
            instanceof Outcome.TooLittleEvidence);
    Verdict<JourneyDelight> verdict =
        JourneyDelightScorer.standard()
            .score(
                study(expecting(7, TO_BE_SEEN).surprise(0.8).build(), 9, 9, 10)
                    .with(EvidenceKey.RECOMMENDATION, recommending(30, 120, 400, 450)));
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(text.startsWith("In 'A hotel' 1 of 1 touchpoints delights."), text);
    assertTrue(text.contains("85.0 % (95 %: 82.7 % to 87.1 %) of all recommendations"), text);
    assertTrue(text.contains("from enthusiastic customers: the data support it"), text);
    assertTrue(
        verdict.text(Locale.forLanguageTag("nl")).startsWith("In 'A hotel' verrast 1 van 1"),
        verdict.text(Locale.forLanguageTag("nl")));
  }
}
