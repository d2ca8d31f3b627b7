package org.klantreis.journey.scoring.scorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.experience.DisconfirmationResult;
import org.klantreis.journey.scoring.experience.DisconfirmationScorer;
import org.klantreis.journey.scoring.satisfaction.CesDefinition;
import org.klantreis.journey.scoring.satisfaction.CesResult;
import org.klantreis.journey.scoring.satisfaction.CesScorer;
import org.klantreis.journey.scoring.satisfaction.CsatResult;
import org.klantreis.journey.scoring.satisfaction.CsatScorer;
import org.klantreis.journey.scoring.statistics.MeanInterval;
import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Verdict;

/** CSAT, CES and disconfirmation of a touchpoint, and of each touchpoint of a journey. */
class TouchpointScorersTest {

  private static final Touchpoint DESK = Touchpoint.of("desk", "The desk");

  private static TouchpointStudy study(Touchpoint touchpoint, RatingTally tally) {
    Journey journey = Journey.builder().id("j").name("J").addTouchpoint(touchpoint).build();
    return new TouchpointStudy(
        JourneyStudy.of(journey, Ratings.of(tally.scale(), Map.of(touchpoint.id(), tally))),
        touchpoint);
  }

  private static Touchpoint expecting(int grade) {
    return DESK.withExperience(Experience.builder().expectation(Rating.grade(grade)).build());
  }

  @Test
  void csat_is_a_mean_and_a_share() {
    // 37 of 50 at least met; Wilson from R 4.2.2 prop.test(correct = FALSE)
    RatingTally tally =
        RatingTally.ofCounts(RatingScale.DUTCH_GRADE, 0, 0, 0, 0, 3, 10, 12, 15, 8, 2);
    CsatResult csat =
        CsatScorer.standard().score(study(DESK, tally)).outcome().answer().orElseThrow();
    assertEquals(0.74, csat.topBox().value());
    assertEquals(0.604468427352, csat.topBox().interval().low(), 1e-11);
    assertEquals(0.841284725064, csat.topBox().interval().high(), 1e-11);
    assertEquals(7.42, csat.mean().mean(), 1e-12);
  }

  @Test
  void csat_of_four_ratings_is_said() {
    Verdict<CsatResult> verdict =
        CsatScorer.standard()
            .score(study(DESK, RatingTally.of(RatingScale.DUTCH_GRADE, 6, 7, 8, 9)));
    // 7.5 ± t(0.975, 3) · 1.290994 / 2, t = 3.182446 (R 4.2.2 qt); Wilson of 3 of 4 (prop.test)
    assertEquals(
        "CSAT of 'The desk': mean 7.5 (95 %: 5.6 to 8.4); satisfied 75 % (95 %: 30.1 % to 95.4 %),"
            + " n = 4",
        verdict.headline().toString());
    assertEquals(
        List.of(
            "n",
            "n_eff",
            "mean",
            "sd",
            "mean_low",
            "mean_high",
            "top_box",
            "top_box_low",
            "top_box_high"),
        verdict.outcome().answer().orElseThrow().figures().names());
  }

  @Test
  void csat_needs_bands() {
    RatingTally percent = RatingTally.of(RatingScale.of(0, 100), 50);
    assertTrue(
        CsatScorer.standard().score(study(DESK, percent)).outcome()
            instanceof Outcome.NotApplicable);
  }

  @Test
  void an_effort_score_is_what_the_caller_defines() {
    RatingTally tally = RatingTally.ofCounts(RatingScale.ONE_TO_SEVEN, 1, 1, 0, 2, 2, 3, 1);
    assertEquals(4.6, ces("mean", tally).ces().value(), 1e-12);
    assertEquals(0.4, ces("top:2", tally).ces().value(), 1e-12);
    assertEquals(0.2, ces("top-minus-bottom:2", tally).ces().value(), 1e-12);
    assertTrue(ces("top-minus-bottom:2", tally).ces().interval().isPresent());
    for (String text : new String[] {"", "top", "top:x", "bottom:1"}) {
      assertThrows(IllegalArgumentException.class, () -> CesDefinition.parse(text), text);
    }
    assertThrows(IllegalArgumentException.class, () -> CesDefinition.parse("top:0"));
    assertTrue(
        CesScorer.of(new CesDefinition.TopMinusBottom(4)).score(study(DESK, tally)).outcome()
            instanceof Outcome.NotApplicable);
  }

  @Test
  void an_effort_score_without_a_definition_asks_for_one() {
    RatingTally tally = RatingTally.of(RatingScale.ONE_TO_SEVEN, 6);
    Scorer<TouchpointStudy, CesResult> unset = CesScorer.standard();
    Verdict<CesResult> verdict = unset.score(study(DESK, tally));
    assertTrue(verdict.outcome() instanceof Outcome.NotApplicable);
    assertTrue(verdict.headline().toString().contains("definition, mean, top:2"));
    assertEquals(List.of(CesScorer.DEFINITION), unset.settings().missing());
    assertEquals(
        CesScorer.of(CesDefinition.parse("top:2")).settings(),
        unset.settings().with("definition", "top:2"));
    assertThrows(
        IllegalArgumentException.class, () -> unset.settings().with("definition", "bottom:1"));
    // Wilson of 1 of 1: from 1 / (1 + 1.959964²) = 0.2065
    assertEquals(
        "CES (top 2) of 'The desk' is 1 (95 %: 0.21 to 1, n = 1)",
        CesScorer.of(CesDefinition.parse("top:2")).score(study(DESK, tally)).headline().toString());
    // one neutral answer, adjusted: 0 ± 1.959964 · sqrt((0.1875 + 0.1875) / 4) = 0.6001
    assertEquals(
        "CES (hoogste 1 min laagste 1) van 'The desk' is 0 (95 %: -0,6 tot 0,6, n = 1)",
        CesScorer.of(CesDefinition.parse("top-minus-bottom:1"))
            .score(study(DESK, tally))
            .headline()
            .text(Locale.forLanguageTag("nl")));
  }

  private static CesResult ces(String definition, RatingTally tally) {
    return CesScorer.of(CesDefinition.parse(definition))
        .score(study(DESK, tally))
        .outcome()
        .answer()
        .orElseThrow();
  }

  @Test
  void an_experience_exceeds_meets_or_falls_short_of_the_expectation() {
    RatingTally eights = RatingTally.of(RatingScale.DUTCH_GRADE, 8, 8, 9, 7);
    assertEquals(Disconfirmation.POSITIVE, sign(expecting(7), eights, 0));
    assertEquals(Disconfirmation.NEUTRAL, sign(expecting(8), eights, 0));
    assertEquals(Disconfirmation.NEGATIVE, sign(expecting(9), eights, 0));
    assertEquals(Disconfirmation.NEUTRAL, sign(expecting(9), eights, 1));
  }

  private static Disconfirmation sign(Touchpoint touchpoint, RatingTally tally, double tolerance) {
    return DisconfirmationScorer.standard()
        .with(Parameter.TOLERANCE, tolerance)
        .score(study(touchpoint, tally))
        .outcome()
        .answer()
        .orElseThrow()
        .disconfirmation();
  }

  @Test
  void a_gap_is_said_with_how_sure_it_is() {
    RatingTally eights = RatingTally.of(RatingScale.DUTCH_GRADE, 8, 8, 9, 7);
    // the bounded interval, 5.994222 to 8.761481 (scipy.stats.beta.ppf), less 7
    assertEquals(
        "'The desk' is positive: +1.0 against the expected 7 (95 %: -1.0 to +1.8), open",
        DisconfirmationScorer.standard().score(study(expecting(7), eights)).headline().toString());
    assertEquals(
        "'The desk' is negatief: -2,0 ten opzichte van de verwachte 9 (geen interval bij zo weinig"
            + " cijfers), open",
        DisconfirmationScorer.standard()
            .with(Parameter.MEAN_INTERVAL, MeanInterval.STUDENT)
            .score(study(expecting(9), RatingTally.of(RatingScale.DUTCH_GRADE, 7)))
            .headline()
            .text(Locale.forLanguageTag("nl")));
  }

  @Test
  void what_customers_say_goes_before_the_subtraction() {
    Touchpoint asked =
        DESK.withExperience(
            Experience.builder()
                .expectation(Rating.grade(7))
                .disconfirmation(Disconfirmation.NEGATIVE)
                .build());
    DisconfirmationResult result =
        DisconfirmationScorer.standard()
            .score(study(asked, RatingTally.of(RatingScale.DUTCH_GRADE, 9, 10)))
            .outcome()
            .answer()
            .orElseThrow();
    assertEquals(Disconfirmation.NEGATIVE, result.disconfirmation());
    assertEquals(Optional.of(2.5), result.gap().map(Uncertain::value));
  }

  @Test
  void different_scales_are_not_subtracted() {
    Verdict<DisconfirmationResult> verdict =
        DisconfirmationScorer.standard()
            .score(study(expecting(7), RatingTally.of(RatingScale.ONE_TO_FIVE, 4)));
    assertTrue(verdict.outcome() instanceof Outcome.NotApplicable);
    assertEquals(
        "'The desk' is expected on scale '1-10' and rated on scale '1-5', which cannot be"
            + " compared.",
        verdict.headline().text(Locale.ENGLISH));
    assertTrue(
        DisconfirmationScorer.standard()
                .score(study(DESK, RatingTally.of(RatingScale.ONE_TO_FIVE, 4)))
                .outcome()
            instanceof Outcome.TooLittleEvidence);
  }

  @Test
  void a_scorer_of_touchpoints_judges_each_of_a_journey() {
    Journey journey =
        Journey.builder().id("j").name("J").addTouchpoints(DESK, Touchpoint.of("b", "B")).build();
    JourneyStudy study =
        JourneyStudy.of(
            journey,
            Ratings.of(
                RatingScale.DUTCH_GRADE,
                Map.of(DESK.id(), RatingTally.of(RatingScale.DUTCH_GRADE, 7, 9))));
    Scorer<JourneyStudy, EachTouchpoint<CsatResult>> each =
        EachTouchpoint.by(CsatScorer.standard());
    Verdict<EachTouchpoint<CsatResult>> verdict = each.score(study);
    assertEquals("csat", each.id());
    assertEquals("Customer satisfaction (CSAT): 1 of 2 touchpoints", verdict.headline().toString());
    assertEquals(1, verdict.reasons().size());
    assertEquals(2, verdict.provenance().n());
    assertTrue(
        verdict.outcome().answer().orElseThrow().of(DESK.id()).orElseThrow().outcome()
            instanceof Outcome.Scored);
    Verdict<EachTouchpoint<CsatResult>> none = each.score(JourneyStudy.of(journey));
    assertTrue(none.outcome() instanceof Outcome.TooLittleEvidence);
    assertEquals(Optional.empty(), none.outcome().answer());
  }

  @Test
  void a_question_that_fits_no_touchpoint_says_why_once() {
    Journey journey = Journey.builder().id("j").name("J").addTouchpoint(DESK).build();
    RatingScale percent = RatingScale.of(0, 100);
    JourneyStudy study =
        JourneyStudy.of(
            journey, Ratings.of(percent, Map.of(DESK.id(), RatingTally.of(percent, 7))));
    Verdict<?> verdict = EachTouchpoint.by(CsatScorer.standard()).score(study);
    assertTrue(verdict.outcome() instanceof Outcome.NotApplicable);
    assertTrue(verdict.text(Locale.ENGLISH).contains("'0-100' has no bands"));
  }
}
