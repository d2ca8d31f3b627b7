package org.klantreis.journey.scoring.satisfaction;

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
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.NetInterval;
import org.klantreis.journey.scoring.verdict.Contribution;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Verdict;

class NpsTest {

  private static final RatingScale SCALE = RatingScale.ZERO_TO_TEN;

  private static final SettableScorer<TouchpointStudy, NpsResult> NPS =
      NpsScorer.standard()
          .with(RecommendQuestions.PARAMETER, RecommendQuestions.of(TouchpointId.of("checkout")));

  private static TouchpointStudy study(RatingTally tally) {
    Touchpoint checkout = Touchpoint.of("checkout", "Checkout");
    Journey journey = Journey.builder().id("j").name("J").addTouchpoint(checkout).build();
    return new TouchpointStudy(
        JourneyStudy.of(journey, Ratings.of(tally.scale(), Map.of(checkout.id(), tally))),
        checkout);
  }

  @Test
  void promoters_less_detractors_in_points() {
    NetPromoterScore nps = NetPromoterScore.ofCounts(20, 30, 50);
    assertEquals(30, nps.score(), 1e-12);
    // R packages NPS 1.1 and 2.0.999 for 20/30/50
    assertEquals(7.81024967591, nps.standardError(), 1e-9);
    Interval wald = nps.interval(NetInterval.WALD, Confidence.STANDARD);
    assertEquals(14.6921919, wald.low(), 1e-7);
    assertEquals(45.3078081, wald.high(), 1e-7);
    Interval adjusted = nps.interval(NetInterval.ADJUSTED_WALD, Confidence.STANDARD);
    assertEquals(14.0511302, adjusted.low(), 1e-7);
    assertEquals(44.2012970, adjusted.high(), 1e-7);
  }

  @Test
  void answers_fall_into_three_groups() {
    RatingTally all = RatingTally.ofCounts(SCALE, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    NetPromoterScore nps = NetPromoterScore.of(all).orElseThrow();
    assertEquals(7, nps.detractors());
    assertEquals(2, nps.passives());
    assertEquals(2, nps.promoters());
    assertEquals(11, nps.n());
  }

  @Test
  void other_scales_have_no_net_promoter_score() {
    assertEquals(Optional.empty(), NetPromoterScore.of(RatingTally.of(RatingScale.DUTCH_GRADE, 9)));
    assertEquals(Optional.empty(), NetPromoterScore.of(RatingTally.empty(SCALE)));
    assertTrue(
        NPS.score(study(RatingTally.of(RatingScale.DUTCH_GRADE, 9))).outcome()
            instanceof Outcome.NotApplicable);
    assertTrue(
        NPS.score(study(RatingTally.empty(SCALE))).outcome() instanceof Outcome.TooLittleEvidence);
    assertThrows(IllegalArgumentException.class, () -> NetPromoterScore.ofCounts(-1, 0, 1));
  }

  @Test
  void a_scale_of_0_to_10_alone_is_no_recommend_question() {
    TouchpointStudy asked = study(RatingTally.of(SCALE, 9, 10, 3));
    Verdict<NpsResult> unsaid = NpsScorer.standard().score(asked);
    assertTrue(unsaid.outcome() instanceof Outcome.NotApplicable);
    assertEquals(
        "nobody says which touchpoints asked whether customers would recommend: nps.recommend does",
        unsaid.outcome().whyNot().orElseThrow().toString());
    Verdict<NpsResult> another =
        NpsScorer.standard()
            .with(RecommendQuestions.PARAMETER, RecommendQuestions.of(TouchpointId.of("desk")))
            .score(asked);
    assertTrue(another.outcome() instanceof Outcome.NotApplicable);
    assertTrue(NPS.score(asked).outcome().answer().isPresent());
  }

  @Test
  void recommend_questions_are_read_as_they_are_written() {
    for (String text : List.of("none", "all", "desk,app", "one\\, two,three")) {
      assertEquals(text, RecommendQuestions.parse(text).toString());
    }
    assertTrue(RecommendQuestions.parse("one\\, two").includes(TouchpointId.of("one, two")));
    assertEquals(RecommendQuestions.parse(" desk , app "), RecommendQuestions.parse("desk,app"));
    assertThrows(IllegalArgumentException.class, () -> RecommendQuestions.parse("desk,,app"));
  }

  @Test
  void weights_shift_the_score_and_widen_the_interval() {
    RatingTally tally =
        RatingTally.empty(SCALE).withWeighted(10, 3).withWeighted(0, 1).withWeighted(8, 1);
    NetPromoterScore nps = NetPromoterScore.of(tally).orElseThrow();
    assertEquals(40, nps.score(), 1e-9);
    assertEquals(25.0 / 11, nps.net().n(), 1e-12);
    assertEquals(3, nps.n());
  }

  @Test
  void the_verdict_shows_what_moved_it() {
    // 20 detractors, 30 passives, 50 promoters
    RatingTally tally = RatingTally.ofCounts(SCALE, 0, 0, 0, 0, 0, 5, 15, 10, 20, 30, 20);
    Verdict<NpsResult> verdict = NPS.score(study(tally));
    assertEquals(
        """
        NPS of 'Checkout' is +30 (95 %: +14 to +44, n = 100, adjusted Wald)
            +50  promoters (9-10), 50 answers
            -20  detractors (0-6), 20 answers""",
        verdict.text(Locale.ENGLISH));
    double sum = verdict.contributions().stream().mapToDouble(Contribution::amount).sum();
    assertEquals(30, sum, 1e-12);
  }

  @Test
  void the_interval_can_be_set_as_text() {
    Settings settings = NPS.settings();
    assertEquals(
        NPS.with(NpsScorer.INTERVAL, NetInterval.TANGO).settings(),
        settings.with("interval", "tango"));
    assertEquals(settings, settings.with("interval", "adjusted-wald"));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> settings.with("interval", "wilson"));
    assertTrue(refused.getMessage().contains("'wilson' is none of wald, adjusted-wald, tango"));
    RatingTally tally = RatingTally.ofCounts(SCALE, 0, 0, 0, 0, 0, 5, 15, 10, 20, 30, 20);
    Verdict<NpsResult> verdict = NPS.with(settings.with("interval", "wald")).score(study(tally));
    assertEquals("wald", verdict.provenance().rule());
    // R packages NPS 1.1 and 2.0.999 for 20/30/50: Wald from 14.7 to 45.3
    assertEquals(
        "NPS of 'Checkout' is +30 (95 %: +15 to +45, n = 100, Wald)",
        verdict.headline().toString());
  }

  @Test
  void figures_are_the_score_and_what_it_rests_on() {
    RatingTally tally = RatingTally.ofCounts(SCALE, 0, 0, 0, 0, 0, 5, 15, 10, 20, 30, 20);
    NpsResult result = NPS.score(study(tally)).outcome().answer().orElseThrow();
    assertEquals(
        List.of(
            "nps",
            "nps_low",
            "nps_high",
            "standard_error",
            "detractors",
            "passives",
            "promoters",
            "n",
            "n_eff"),
        result.figures().names());
    assertEquals(Optional.of(20L), result.figures().get("detractors"));
    assertEquals(result.nps().value(), result.answers().score());
  }

  @Test
  void a_difference_is_after_minus_before() {
    NetPromoterScore before = NetPromoterScore.ofCounts(45, 30, 25);
    NetPromoterScore after = NetPromoterScore.ofCounts(20, 30, 50);
    // R package NPS 1.1, nps.test by Wald, for (20,30,50) less (45,30,25); signed here
    NpsDifference wald = new NpsDifference(before, after, NetInterval.WALD);
    assertEquals(50, wald.points(), 1e-9);
    assertEquals(11.2694276696, wald.standardError(), 1e-9);
    assertEquals(27.9123276412, wald.interval(Confidence.STANDARD).low(), 1e-8);
    assertEquals(72.0876723588, wald.interval(Confidence.STANDARD).high(), 1e-8);
    assertEquals(9.13134538715e-06, wald.pValue(), 1e-16);
    // R package NPS 2.0.999, adjusted Wald
    NpsDifference adjusted = NpsDifference.between(before, after);
    assertEquals(50, adjusted.points(), 1e-9);
    assertEquals(11.0857734703, adjusted.standardError(), 1e-9);
    assertEquals(26.8159725779, adjusted.interval(Confidence.STANDARD).low(), 1e-8);
    assertEquals(70.2714060629, adjusted.interval(Confidence.STANDARD).high(), 1e-8);
    assertEquals(1.19270176922e-05, adjusted.pValue(), 1e-15);
  }

  @Test
  void a_small_p_value_does_not_underflow_to_nothing() {
    NpsDifference huge =
        NpsDifference.between(
            NetPromoterScore.ofCounts(6_000, 1_000, 3_000),
            NetPromoterScore.ofCounts(5_000, 1_000, 4_000));
    assertTrue(huge.z() > 8, "z = " + huge.z());
    assertTrue(huge.pValue() > 0 && huge.pValue() < 1e-20, "p = " + huge.pValue());
  }

  @Test
  void two_samples_that_agree_entirely_do_not_differ() {
    NetPromoterScore all = NetPromoterScore.ofCounts(0, 0, 10);
    assertEquals(0, new NpsDifference(all, all, NetInterval.WALD).z());
    assertEquals(1, new NpsDifference(all, all, NetInterval.WALD).pValue());
    assertThrows(
        IllegalArgumentException.class, () -> new NpsDifference(all, all, NetInterval.TANGO));
  }
}
