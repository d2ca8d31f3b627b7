package org.klantreis.journey.scoring.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByRespondent;
import org.klantreis.journey.evidence.RatingsByRespondentCounter;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.WaveResult.TouchpointWaves;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveChange;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveMeasure;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveTest;
import org.klantreis.journey.scoring.satisfaction.NetPromoterScore;
import org.klantreis.journey.scoring.satisfaction.NpsDifference;
import org.klantreis.journey.scoring.satisfaction.RecommendQuestions;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.statistics.Holm;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Verdict;

class WaveScorerTest {

  private static final TouchpointId DESK = TouchpointId.of("desk");
  private static final TouchpointId CALL = TouchpointId.of("call");
  private static final Journey JOURNEY =
      Journey.builder()
          .id("j")
          .name("J")
          .addTouchpoints(Touchpoint.of("desk", "Desk"), Touchpoint.of("call", "Call"))
          .build();

  private static JourneyStudy rated(RatingTally desk, RatingTally call) {
    return JourneyStudy.of(JOURNEY, Ratings.of(desk.scale(), Map.of(DESK, desk, CALL, call)));
  }

  private static RatingTally ratings(RatingScale scale, double... ratings) {
    return RatingTally.of(scale, ratings);
  }

  private static final JourneyPair PAIR =
      new JourneyPair(
          rated(
              ratings(RatingScale.DUTCH_GRADE, 7, 8, 8, 7, 9, 8, 6),
              ratings(RatingScale.DUTCH_GRADE, 7, 7, 8)),
          rated(
              ratings(RatingScale.DUTCH_GRADE, 9, 10, 9, 10, 8),
              ratings(RatingScale.DUTCH_GRADE, 7, 8, 8)));

  private static WaveResult result(JourneyPair pair) {
    return WaveScorer.standard()
        .with(RecommendQuestions.PARAMETER, RecommendQuestions.of(DESK, CALL))
        .score(pair)
        .outcome()
        .answer()
        .orElseThrow();
  }

  @Test
  void means_and_shares_are_compared_touchpoint_by_touchpoint() {
    WaveChange mean = result(PAIR).of(DESK).orElseThrow().change(WaveMeasure.MEAN).orElseThrow();
    // SciPy 1.17.1 ttest_ind([9,10,9,10,8], [7,8,8,7,9,8,6], equal_var=False)
    assertEquals(1.6285714285714281, mean.difference(), 1e-12);
    assertEquals(0.011882342602074701, mean.p().orElseThrow(), 1e-12);
    assertEquals(0.4502524178495757, mean.interval().orElseThrow().low(), 1e-9);
    WaveChange exceeded =
        result(PAIR).of(DESK).orElseThrow().change(WaveMeasure.EXCEEDED).orElseThrow();
    assertEquals(1.0 / 7, exceeded.before(), 1e-12);
    assertEquals(4.0 / 5, exceeded.after(), 1e-12);
    assertEquals(
        Optional.empty(), result(PAIR).of(DESK).orElseThrow().change(WaveMeasure.NPS), "on 1-10");
  }

  @Test
  void p_values_are_adjusted_within_a_measure() {
    WaveResult result = result(PAIR);
    for (WaveMeasure measure : List.of(WaveMeasure.MEAN, WaveMeasure.EXCEEDED)) {
      WaveChange desk = result.of(DESK).orElseThrow().change(measure).orElseThrow();
      WaveChange call = result.of(CALL).orElseThrow().change(measure).orElseThrow();
      double[] adjusted = Holm.adjust(desk.p().orElseThrow(), call.p().orElseThrow());
      assertEquals(adjusted[0], desk.adjustedP().orElseThrow());
      assertEquals(adjusted[1], call.adjustedP().orElseThrow());
    }
  }

  @Test
  void the_net_promoter_score_is_compared_on_its_own_scale() {
    RatingScale scale = RatingScale.ZERO_TO_TEN;
    RatingTally before = RatingTally.ofCounts(scale, 0, 0, 0, 0, 0, 0, 45, 30, 0, 25, 0);
    RatingTally after = RatingTally.ofCounts(scale, 0, 0, 0, 0, 0, 0, 20, 30, 0, 50, 0);
    WaveChange nps =
        result(new JourneyPair(rated(before, before), rated(after, before)))
            .of(DESK)
            .orElseThrow()
            .change(WaveMeasure.NPS)
            .orElseThrow();
    // R package NPS 2.0.999, adjusted Wald, for 20/30/50 less 45/30/25; Holm over two touchpoints
    assertEquals(50, nps.difference(), 1e-9);
    assertEquals(26.8159725779, nps.interval().orElseThrow().low(), 1e-8);
    assertEquals(1.19270176922e-05, nps.p().orElseThrow(), 1e-15);
    assertEquals(2 * 1.19270176922e-05, nps.adjustedP().orElseThrow(), 1e-15);
    assertEquals(
        NpsDifference.between(
                NetPromoterScore.ofCounts(45, 30, 25), NetPromoterScore.ofCounts(20, 30, 50))
            .pValue(),
        nps.p().orElseThrow(),
        1e-18);
    JourneyPair pair = new JourneyPair(rated(before, before), rated(after, before));
    assertEquals(
        Optional.empty(),
        WaveScorer.standard()
            .score(pair)
            .outcome()
            .answer()
            .orElseThrow()
            .of(DESK)
            .orElseThrow()
            .change(WaveMeasure.NPS),
        "nobody says that it is a recommend question");
  }

  @Test
  void a_single_rating_is_compared_and_tells_nothing() {
    WaveResult result =
        result(
            new JourneyPair(
                rated(ratings(RatingScale.DUTCH_GRADE, 6), ratings(RatingScale.DUTCH_GRADE, 7, 8)),
                rated(
                    ratings(RatingScale.DUTCH_GRADE, 8), ratings(RatingScale.DUTCH_GRADE, 8, 9))));
    WaveChange mean = result.of(DESK).orElseThrow().change(WaveMeasure.MEAN).orElseThrow();
    assertEquals(2, mean.difference());
    assertEquals(WaveTest.PERMUTATION_EXACT, mean.test());
    assertEquals(1, mean.p().orElseThrow(), 1e-12, "6 and 8, or 8 and 6");
    assertEquals(Optional.empty(), mean.interval());
    WaveChange other = result.of(CALL).orElseThrow().change(WaveMeasure.MEAN).orElseThrow();
    assertEquals(WaveTest.WELCH, other.test());
    assertEquals(2 * other.p().orElseThrow(), other.adjustedP().orElseThrow(), "a family of two");
  }

  @Test
  void a_small_wave_against_a_large_one_is_tested_by_permutation_and_says_so() {
    RatingScale scale = RatingScale.ONE_TO_FIVE;
    RatingTally few = RatingTally.ofCounts(scale, 3, 1, 1, 0, 0);
    RatingTally many = RatingTally.ofCounts(scale, 1, 2, 4, 6, 7);
    JourneyPair pair = new JourneyPair(rated(few, many), rated(many, many));
    WaveChange mean = result(pair).of(DESK).orElseThrow().change(WaveMeasure.MEAN).orElseThrow();
    assertEquals(WaveTest.PERMUTATION_EXACT, mean.test());
    // SciPy 1.17.1 permutation_test of |Welch's t|, all resamples; Welch says 0.0018
    assertEquals(0.005966497270845097, mean.p().orElseThrow(), 1e-13);
    String text = WaveScorer.standard().score(pair).text(Locale.ENGLISH);
    assertTrue(text.contains("adjusted p = 0.012 by exact permutation; n = 5, then n = 20"), text);
    assertTrue(text.contains("(intervals are Welch's): 'Desk'"), text);
  }

  @Test
  void weighted_waves_stay_with_welch() {
    RatingTally weighted =
        RatingTally.empty(RatingScale.DUTCH_GRADE).withWeighted(7, 1e6).withWeighted(8, 1);
    WaveChange mean =
        result(new JourneyPair(rated(weighted, weighted), PAIR.after()))
            .of(DESK)
            .orElseThrow()
            .change(WaveMeasure.MEAN)
            .orElseThrow();
    assertEquals(WaveTest.WELCH, mean.test());
    assertEquals(OptionalDouble.empty(), mean.adjustedP());
  }

  @Test
  void what_is_not_rated_in_both_waves_is_unknown() {
    JourneyStudy half =
        JourneyStudy.of(
            JOURNEY.withTouchpoint(Touchpoint.of("app", "App")),
            Ratings.of(
                RatingScale.DUTCH_GRADE, Map.of(DESK, ratings(RatingScale.DUTCH_GRADE, 7, 8, 9))));
    WaveResult result = result(new JourneyPair(PAIR.before(), half));
    assertEquals(List.of(CALL), result.unmeasured().stream().map(Touchpoint::id).toList());
    assertEquals(1, result.onlyAfter().size());
    assertEquals(1, result(new JourneyPair(half, PAIR.after())).onlyBefore().size());
  }

  @Test
  void a_touchpoint_of_which_the_scale_changed_is_left_out_and_named() {
    WaveResult result =
        result(
            new JourneyPair(
                rated(
                    ratings(RatingScale.DUTCH_GRADE, 7, 8, 8, 7, 9, 8, 6),
                    ratings(RatingScale.ONE_TO_FIVE, 3, 4, 4)),
                rated(
                    ratings(RatingScale.DUTCH_GRADE, 9, 10, 9, 10, 8),
                    ratings(RatingScale.ZERO_TO_TEN, 7, 8, 8))));
    // the same as above: the other touchpoint takes nothing from it
    assertEquals(
        0.011882342602074701,
        result
            .of(DESK)
            .orElseThrow()
            .change(WaveMeasure.MEAN)
            .orElseThrow()
            .adjustedP()
            .orElseThrow(),
        1e-12);
    assertEquals(List.of(CALL), result.onOtherScales().stream().map(Touchpoint::id).toList());
    assertEquals(List.of(), result.unmeasured());
  }

  @Test
  void waves_that_differ_in_their_step_alone_are_compared() {
    RatingScale halves = RatingScale.of(1, 5, 2);
    WaveResult result =
        result(
            new JourneyPair(
                rated(ratings(RatingScale.ONE_TO_FIVE, 3, 4, 4), ratings(halves, 3.5, 4)),
                rated(ratings(halves, 4.5, 4.5, 5), ratings(RatingScale.ONE_TO_FIVE, 3, 5))));
    assertEquals(
        1,
        result.of(DESK).orElseThrow().change(WaveMeasure.MEAN).orElseThrow().difference(),
        1e-12);
    assertEquals(halves, result.of(DESK).orElseThrow().scale());
    assertEquals(List.of(), result.onOtherScales());
  }

  @Test
  void waves_on_different_scales_are_not_compared() {
    JourneyStudy fives =
        rated(ratings(RatingScale.ONE_TO_FIVE, 4, 5), ratings(RatingScale.ONE_TO_FIVE, 3));
    Verdict<WaveResult> verdict =
        WaveScorer.standard().score(new JourneyPair(PAIR.before(), fives));
    assertTrue(verdict.outcome() instanceof Outcome.NotApplicable);
    assertTrue(verdict.text(Locale.ENGLISH).contains("'1-10'"), verdict.text(Locale.ENGLISH));
    assertTrue(
        WaveScorer.standard()
                .score(new JourneyPair(PAIR.before(), JourneyStudy.of(JOURNEY)))
                .outcome()
            instanceof Outcome.TooLittleEvidence);
  }

  @Test
  void without_bands_only_means_are_compared() {
    RatingScale own = RatingScale.of(0, 100);
    JourneyPair pair =
        new JourneyPair(
            rated(ratings(own, 40, 50, 60), ratings(own, 10, 20)),
            rated(ratings(own, 70, 80, 95), ratings(own, 10, 30)));
    assertEquals(1, result(pair).of(DESK).orElseThrow().changes().size());
    String text = WaveScorer.standard().score(pair).text(Locale.ENGLISH);
    assertTrue(text.contains("no bands are known for scale '0-100'"), text);
  }

  @Test
  void the_verdict_says_what_rose_and_on_how_much() {
    assertEquals(
        """
        From 'J' to 'J' the mean rating rose at 1 touchpoint, fell at 0, and at 1 the difference may be chance (95 %, Holm).
          - rose: 'Desk'
          - who answered is not known, so the means are compared as of other people in each wave (Welch)
          - 'Desk': 14 % of answers above expectation became 80 % (+66 points; 95 %: +9 to +86)
          change of the mean rating, in points:
           +1.6  'Desk' 7.6 became 9.2 (95 %: +0.5 to +2.8, adjusted p = 0.024; n = 7, then n = 5)
           +0.3  'Call' 7.3 became 7.7 (95 %: -1.0 to +1.6, adjusted p = 0.519; n = 3, then n = 3)""",
        WaveScorer.standard().score(PAIR).text(Locale.ENGLISH));
    String dutch = WaveScorer.standard().score(PAIR).text(Locale.forLanguageTag("nl"));
    assertTrue(dutch.contains("'Desk' 7,6 werd 9,2 (95 %: +0,5 tot +2,8"), dutch);
  }

  /** The same desk, rated by these people; nobody rated the call. */
  private static JourneyStudy ratedBy(Map<String, Integer> people) {
    RatingsByRespondentCounter counter = new RatingsByRespondentCounter(RatingScale.DUTCH_GRADE);
    people.forEach(
        (who, rating) -> counter.add(RespondentId.of(who), DESK, RatingAspect.OVERALL, rating));
    RatingsByRespondent ratings = counter.toRatings();
    return JourneyStudy.of(JOURNEY, ratings.ratings(Repeats.REFUSE))
        .with(EvidenceKey.RATINGS_BY_RESPONDENT, ratings);
  }

  @Test
  void who_answered_both_times_is_compared_with_themselves() {
    Map<String, Integer> first = Map.of("a", 7, "b", 8, "c", 6, "d", 9, "e", 5);
    Map<String, Integer> second = Map.of("a", 8, "b", 8, "c", 7, "d", 10, "e", 7);
    TouchpointWaves desk =
        result(new JourneyPair(ratedBy(first), ratedBy(second))).of(DESK).orElseThrow();
    WaveChange mean = desk.change(WaveMeasure.MEAN).orElseThrow();
    // differences 1, 0, 1, 1, 2; SciPy 1.17.1 ttest_rel
    assertEquals(WaveTest.PAIRED, mean.test());
    assertEquals(Optional.of(5L), desk.pairs());
    assertEquals(1, mean.difference(), 1e-12);
    assertEquals(0.03410942316741, mean.p().orElseThrow(), 1e-9);
    // 1 - 2.7764451052 x sqrt(0.5 / 5)
    assertEquals(0.1220109669149, mean.interval().orElseThrow().low(), 1e-9);
    assertEquals(
        WaveTest.POOLED_Z, desk.change(WaveMeasure.BELOW).orElseThrow().test(), "shares are not");
  }

  @Test
  void a_few_who_are_in_both_waves_do_not_decide() {
    Map<String, Integer> first = Map.of("a", 7, "b", 8, "c", 6, "d", 9, "e", 5);
    Map<String, Integer> second = Map.of("a", 8, "b", 8, "x", 7, "y", 10, "z", 7);
    TouchpointWaves few =
        result(new JourneyPair(ratedBy(first), ratedBy(second))).of(DESK).orElseThrow();
    assertEquals(WaveTest.WELCH, few.change(WaveMeasure.MEAN).orElseThrow().test());
    assertEquals(Optional.of(2L), few.pairs());
    // two of the three who are in the smaller wave
    TouchpointWaves most =
        result(new JourneyPair(ratedBy(first), ratedBy(Map.of("a", 8, "b", 8, "x", 7))))
            .of(DESK)
            .orElseThrow();
    WaveChange mean = most.change(WaveMeasure.MEAN).orElseThrow();
    assertEquals(WaveTest.PAIRED, mean.test());
    assertEquals(7.5, mean.before(), 1e-12, "of those who answered both times");
    assertEquals(0.5, mean.difference(), 1e-12);
    assertEquals(Optional.empty(), result(PAIR).of(DESK).orElseThrow().pairs(), "not known");
  }

  @Test
  void pairs_out_of_a_population_leave_less_doubt_and_none_when_they_are_all() {
    Map<String, Integer> first = Map.of("a", 7, "b", 8, "c", 6, "d", 9, "e", 5);
    Map<String, Integer> second = Map.of("a", 8, "b", 8, "c", 7, "d", 10, "e", 7);
    JourneyPair all = outOf(5, new JourneyPair(ratedBy(first), ratedBy(second)));
    WaveChange exact = result(all).of(DESK).orElseThrow().change(WaveMeasure.MEAN).orElseThrow();
    assertEquals(new Interval(1, 1), exact.interval().orElseThrow());
    assertEquals(0, exact.p().orElseThrow());
    JourneyPair half = outOf(10, new JourneyPair(ratedBy(first), ratedBy(second)));
    WaveChange change = result(half).of(DESK).orElseThrow().change(WaveMeasure.MEAN).orElseThrow();
    // n_eff is 5 x 9 / 5 = 9, the error sqrt(0.1 x (1 - 5/10)), t(8) 2.3060041350
    assertEquals(
        1 - 2.306004135033371 * Math.sqrt(0.05), change.interval().orElseThrow().low(), 1e-9);
  }

  private static JourneyPair outOf(long population, JourneyPair pair) {
    return new JourneyPair(outOf(population, pair.before()), outOf(population, pair.after()));
  }

  private static JourneyStudy outOf(long population, JourneyStudy study) {
    return study.with(EvidenceKey.RATINGS, study.ratings().orElseThrow().outOf(population));
  }
}
