package org.klantreis.journey.scoring.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.verdict.Verdict;

class CurveScorerTest {

  /** Stated grades; 0 stands for a touchpoint of which nothing is known. */
  private static JourneyStudy stated(int... grades) {
    List<Touchpoint> touchpoints = new ArrayList<>();
    for (int grade : grades) {
      String id = "t" + touchpoints.size();
      Touchpoint touchpoint = Touchpoint.of(id, id);
      touchpoints.add(
          grade == 0
              ? touchpoint
              : touchpoint.withExperience(
                  Experience.builder().rating(Rating.grade(grade)).build()));
    }
    return JourneyStudy.of(
        Journey.builder().id("j").name("J").addAllTouchpoints(touchpoints).build());
  }

  private static CurveResult result(Scorer<JourneyStudy, CurveResult> scorer, JourneyStudy study) {
    return scorer.score(study).outcome().answer().orElseThrow();
  }

  private static Scorer<JourneyStudy, CurveResult> about(double neutral) {
    return CurveScorer.standard().with(CurveScorer.NEUTRAL, OptionalDouble.of(neutral));
  }

  // computed from the definition: mean 47/7, least squares over positions, peak and end
  @Test
  void a_published_curve_has_its_figures() {
    CurveResult result = result(CurveScorer.standard(), stated(6, 7, 8, 4, 5, 9, 8));
    assertEquals(5.5, result.neutral());
    assertEquals(6.71428571429, result.mean(), 1e-11);
    assertEquals(0.25, result.slope().getAsDouble(), 1e-12);
    assertEquals(9, result.peak().value());
    assertEquals(9, result.highest().value());
    assertEquals(4, result.lowest().value());
    assertEquals(8, result.end().value());
    assertEquals(8.5, result.peakEnd());
    assertTrue(result.rivals().isEmpty());
  }

  // |4 - 7| = 3 is more than |9 - 7| = 2, so the peak is a low one: (4 + 8) / 2
  @Test
  void the_peak_end_depends_on_the_neutral_point() {
    CurveResult result = result(about(7), stated(6, 7, 8, 4, 5, 9, 8));
    assertEquals(4, result.peak().value());
    assertEquals(6, result.peakEnd());
  }

  @Test
  void of_equally_intense_points_the_latest_is_the_peak_and_the_others_are_rivals() {
    CurveResult result = result(about(6), stated(8, 4, 6, 7));
    assertEquals("t1", result.peak().touchpoint().id().value());
    assertEquals("t0", result.rivals().get(0).touchpoint().id().value());
    assertEquals(5.5, result.peakEnd());
    assertEquals(7.5, result.peakEnd(result.rivals().get(0)));
  }

  @Test
  void a_gap_keeps_its_place_on_the_timeline() {
    CurveResult result = result(CurveScorer.standard(), stated(4, 0, 8, 0));
    assertEquals(OptionalDouble.of(2), result.slope());
    assertEquals(6, result.mean());
    assertFalse(result.endIsKnown());
    assertEquals(List.of("t1", "t3"), result.figures().get("unknown").orElseThrow());
    assertEquals(
        "{touchpoint=t1, position=1, value=, value_low=, value_high=, measured=, n=0, n_eff=0.0}",
        ((List<?>) result.figures().get("touchpoints").orElseThrow()).get(1).toString());
  }

  @Test
  void one_point_has_no_slope() {
    CurveResult result = result(CurveScorer.standard(), stated(0, 8));
    assertEquals(OptionalDouble.empty(), result.slope());
    assertEquals(8, result.peakEnd());
    assertTrue(result.endIsKnown());
  }

  @Test
  void measured_points_have_intervals_that_leave_the_peak_open() {
    Journey journey = stated(0, 0).journey();
    RatingScale scale = RatingScale.DUTCH_GRADE;
    Ratings ratings =
        Ratings.of(
            scale,
            Map.of(
                journey.touchpointIds().get(0), RatingTally.of(scale, 2, 3, 3, 4),
                journey.touchpointIds().get(1), RatingTally.of(scale, 8, 9, 8, 8)));
    Verdict<CurveResult> verdict = CurveScorer.standard().score(JourneyStudy.of(journey, ratings));
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(
        text.startsWith("Peak-end of 'J' is 8.3 or 5.6, open, from averages over people; "), text);
    assertTrue(text.contains("open, as intense may be: 't0' (then the peak-end is 5.6)"), text);
    assertEquals(8, verdict.provenance().n());
  }

  // of 8 alike means of 50 answers that spread by 1 the highest lies 1.4236 / sqrt(50) above 7
  // (Harter 1961), so 1.70 from 5.5
  @Test
  void beside_the_peak_stands_what_alike_touchpoints_would_show() {
    JourneyStudy study = stated(0, 0, 0, 0, 0, 0, 0, 0);
    RatingScale scale = RatingScale.DUTCH_GRADE;
    RatingTally tally = RatingTally.ofCounts(scale, 0, 0, 0, 0, 0, 25, 0, 25, 0, 0);
    Map<TouchpointId, RatingTally> all = new HashMap<>();
    study.journey().touchpointIds().forEach(id -> all.put(id, tally));
    Verdict<CurveResult> verdict =
        CurveScorer.standard().score(JourneyStudy.of(study.journey(), Ratings.of(scale, all)));
    CurveResult result = verdict.outcome().answer().orElseThrow();
    assertEquals(1.701, result.peakByChance().orElseThrow().value(), 0.01);
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(
        text.contains(
            "1.5 from the neutral 5.5 (the peak of touchpoints that are all alike would lie about"
                + " 1.7 from it)"),
        text);
    assertEquals(
        Optional.empty(),
        result(
                CurveScorer.standard().with(Parameter.RESAMPLES, 0L),
                JourneyStudy.of(study.journey(), Ratings.of(scale, all)))
            .peakByChance());
    assertEquals(Optional.empty(), result(CurveScorer.standard(), stated(6, 8)).peakByChance());
  }

  @Test
  void provenance_shows_which_point_was_neutral() {
    assertEquals(
        "5.5", CurveScorer.standard().score(stated(6)).provenance().parameters().get("neutral"));
    assertEquals("7.0", about(7).score(stated(6)).provenance().parameters().get("neutral"));
    assertEquals(
        "middle", CurveScorer.standard().score(stated(0)).provenance().parameters().get("neutral"));
  }

  @Test
  void an_overall_rating_is_no_emotional_one() {
    Verdict<CurveResult> verdict =
        CurveScorer.standard().with(Parameter.ASPECT, RatingAspect.EMOTIONAL).score(stated(6, 7));
    assertEquals("too_little_evidence", verdict.outcome().kind());
    assertTrue(
        verdict.reasons().get(0).toString().contains("overall ratings of 2 touchpoints"),
        verdict.text(Locale.ENGLISH));
  }

  @Test
  void a_neutral_point_off_the_scale_is_not_applicable() {
    Verdict<CurveResult> verdict = about(0.5).score(stated(6));
    assertEquals("not_applicable", verdict.outcome().kind());
    assertEquals(
        "The neutral point 0.5 lies off scale '1-10' (1 to 10).", verdict.headline().toString());
    assertThrows(IllegalArgumentException.class, () -> about(Double.NaN));
  }

  @Test
  void the_neutral_point_can_be_set_as_text() {
    Settings settings = CurveScorer.standard().settings();
    assertEquals(about(7).settings(), settings.with("neutral", "7"));
    assertEquals(settings, settings.with("neutral", "middle"));
    for (String wrong : new String[] {"seven", "NaN", "5,5"}) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> settings.with("neutral", wrong));
      assertTrue(refused.getMessage().contains("'" + wrong + "' is no point of a scale"));
    }
  }

  @Test
  void a_verdict_speaks_dutch() {
    String text = CurveScorer.standard().score(stated(6, 0, 8)).text(Locale.forLanguageTag("nl"));
    assertTrue(
        text.startsWith(
            "De piek-eindwaarde van 'J' is 8,0, uit wat op de kaart staat; het gemiddelde is 7,0"
                + " (cijfers: algemeen; 1 van 3 contactmomenten niet beoordeeld)."),
        text);
  }
}
