package org.klantreis.journey.scoring.kano;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoRespondents;
import org.klantreis.journey.evidence.KanoResponse;
import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.FeatureId;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.problem.ProblemsException;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.verdict.Verdict;

class KanoScorerTest {

  private static final SettableScorer<JourneyStudy, KanoResult> SCORER = KanoScorer.standard();

  @Test
  void p_values_are_adjusted_over_the_features_that_have_one() {
    Map<String, KanoTally> tallies = new LinkedHashMap<>();
    tallies.put("app", VotesFor.categories(95, 123, 45, 33, 0, 0));
    tallies.put("all questionable", VotesFor.categories(0, 0, 0, 0, 0, 9));
    tallies.put("service", VotesFor.categories(101, 54, 54, 81, 3, 3));
    tallies.put("nobody", KanoTally.empty());
    KanoResult result = judge(answers(tallies));
    // two tests: the smaller p is doubled, the larger stays above it
    assertEquals(2 * 0.0672028351438, adjusted(result, "app"), 1e-12);
    assertEquals(0.158833332272, adjusted(result, "service"), 1e-12);
    assertEquals(OptionalDouble.empty(), of(result, "all questionable").pValue());
    assertEquals(OptionalDouble.empty(), of(result, "nobody").adjustedPValue());
  }

  @Test
  void nobody_answered_is_a_note_and_no_figure() {
    FeatureKano nobody = judge(KanoTally.empty());
    assertEquals(ImmutableSet.of(FeatureKano.Note.NO_ANSWERS), nobody.notes());
    assertEquals(List.of(), nobody.categories());
    assertEquals(Optional.empty(), nobody.functional());
    assertEquals(Optional.empty(), nobody.figures(KanoRule.mode()).get("category"));
  }

  @Test
  void all_reverse_has_a_category_but_no_coefficients() {
    FeatureKano reverse = judge(VotesFor.categories(0, 0, 0, 0, 27, 0));
    assertEquals(Optional.empty(), reverse.betterWorse());
    assertEquals(2 * Math.pow(0.5, 27), reverse.pValue().orElseThrow(), 1e-20);
    assertEquals(0, reverse.totalStrength().orElseThrow());
    assertTrue(reverse.notes().contains(FeatureKano.Note.NO_BASE));
    assertFalse(reverse.notes().contains(FeatureKano.Note.ALL_QUESTIONABLE));
  }

  @Test
  void all_questionable_has_nothing_to_rank() {
    FeatureKano questionable = judge(VotesFor.categories(0, 0, 0, 0, 0, 300));
    assertEquals(
        ImmutableSet.of(FeatureKano.Note.ALL_QUESTIONABLE, FeatureKano.Note.NO_BASE),
        questionable.notes());
    assertEquals(Optional.empty(), questionable.ranking());
    assertEquals(Optional.empty(), questionable.fong());
    assertEquals(1, questionable.questionableShare().orElseThrow());
  }

  @Test
  void one_respondent_has_no_standard_error() {
    FeatureKano one = judge(KanoTally.empty().with(KanoAnswer.LIKE, KanoAnswer.DISLIKE));
    assertEquals(
        ImmutableSet.of(FeatureKano.Note.SINGLE_ANSWER, FeatureKano.Note.SMALL_SAMPLE),
        one.notes());
    assertEquals(4, one.functional().orElseThrow().mean());
    assertEquals(OptionalDouble.empty(), one.functional().orElseThrow().standardError());
    assertEquals(1, one.pValue().orElseThrow());
    assertEquals(OptionalDouble.of(1), one.leading().orElseThrow().stability());
  }

  @Test
  void a_sample_is_small_below_two_hundred() {
    assertTrue(
        judge(VotesFor.categories(100, 99, 0, 0, 0, 0))
            .notes()
            .contains(FeatureKano.Note.SMALL_SAMPLE));
    assertEquals(ImmutableSet.of(), judge(VotesFor.categories(100, 100, 0, 0, 0, 0)).notes());
  }

  @Test
  void means_are_over_all_answers_with_their_standard_errors() {
    // functional codes 4, 4, 0, -2; dysfunctional 4, 0, 0, 4; R 4.2.2: mean, sd / sqrt(4)
    FeatureKano feature =
        judge(
            KanoTally.empty()
                .with(KanoAnswer.LIKE, KanoAnswer.DISLIKE)
                .with(KanoAnswer.LIKE, KanoAnswer.NEUTRAL)
                .with(KanoAnswer.NEUTRAL, KanoAnswer.NEUTRAL)
                .with(KanoAnswer.DISLIKE, KanoAnswer.DISLIKE));
    MeanEstimate functional = feature.functional().orElseThrow();
    assertEquals(1.5, functional.mean());
    assertEquals(1.5, functional.standardError().orElseThrow(), 1e-12);
    MeanEstimate dysfunctional = feature.dysfunctional().orElseThrow();
    assertEquals(2, dysfunctional.mean());
    assertEquals(Math.sqrt(16.0 / 3 / 4), dysfunctional.standardError().orElseThrow(), 1e-12);
  }

  @Test
  void weights_decide_and_the_tests_that_count_do_not_apply() {
    KanoTally tally =
        VotesFor.categories(0, 0, 3, 0, 0, 0)
            .withWeighted(KanoAnswer.MUST_BE, KanoAnswer.DISLIKE, 4);
    FeatureKano feature = judge(tally);
    assertEquals(KanoCategory.MUST_BE, category(feature));
    assertEquals(OptionalDouble.empty(), feature.pValue());
    assertEquals(Optional.empty(), feature.fong());
    assertTrue(feature.notes().contains(FeatureKano.Note.WEIGHTED));
    assertEquals(4, feature.n());
    assertEquals(49.0 / 19, feature.effectiveN()); // 7^2 / (3 + 16)
    assertEquals(1.0 / 7, feature.ranking().orElseThrow().strength(), 1e-12);
    assertEquals(49.0 / 19, feature.betterWorse().orElseThrow().pleased().n(), 1e-12);
    assertEquals(Long.valueOf(3), feature.counts().get(KanoCategory.ATTRACTIVE));
  }

  @Test
  void the_effective_number_of_a_coefficient_is_that_of_its_base() {
    KanoTally base = VotesFor.categories(2, 1, 3, 4, 0, 0);
    KanoTally more = base.withWeighted(KanoAnswer.NEUTRAL, KanoAnswer.LIKE, 50);
    assertEquals(judge(base).betterWorse(), judge(more).betterWorse());
  }

  @Test
  void the_seed_decides_the_resamples_and_other_features_do_not() {
    KanoTally close = VotesFor.categories(40, 38, 10, 5, 2, 1);
    KanoResult alone = judge(answers(Map.of("close", close)));
    Map<String, KanoTally> both = new LinkedHashMap<>();
    both.put("first", VotesFor.categories(9, 9, 9, 0, 0, 0));
    both.put("close", close);
    KanoResult together = judge(answers(both));
    assertEquals(of(alone, "close").categories(), of(together, "close").categories());
    KanoResult reseeded =
        KanoScorer.judge(
            answers(Map.of("close", close)), SCORER.with(Parameter.SEED, 2L).settings());
    assertFalse(
        of(alone, "close").categories().equals(of(reseeded, "close").categories()),
        "2,000 resamples from another seed all came out the same");
  }

  @Test
  void stability_is_the_chance_of_the_same_category_again() {
    // 2,000 coin flips of 101 against 99, in each of 4,000: the normal limit of the chance that the
    // first keeps its lead is that of z = 2 / sqrt(200), 0.556, ties (0.056) going to must-be
    double stability =
        judge(VotesFor.categories(101, 99, 0, 0, 0, 0))
            .leading()
            .orElseThrow()
            .stability()
            .orElseThrow();
    assertEquals(0.583, stability, 0.04);
    assertEquals(
        OptionalDouble.of(1),
        judge(VotesFor.categories(300, 5, 0, 0, 0, 0)).leading().orElseThrow().stability());
  }

  @Test
  void another_table_changes_the_category_and_not_the_means() {
    KanoTally tally =
        VotesFor.categories(0, 0, 2, 0, 0, 0).with(KanoAnswer.MUST_BE, KanoAnswer.MUST_BE, 3);
    FeatureKano classic = judge(tally);
    FeatureKano pouliot =
        KanoScorer.judge(
                answers(Map.of("feature", tally)),
                SCORER.with(KanoScorer.TABLE, EvaluationTable.pouliot()).settings())
            .features()
            .get(0);
    assertEquals(KanoCategory.INDIFFERENT, category(classic));
    assertEquals(KanoCategory.QUESTIONABLE, category(pouliot));
    assertEquals(classic.functional(), pouliot.functional());
  }

  @Test
  void stated_importance_is_a_mean_on_one_to_nine() {
    KanoTally tally =
        VotesFor.categories(1, 0, 0, 0, 0, 0)
            .withImportance(RatingTally.of(KanoTally.IMPORTANCE, 9, 7, 5));
    assertEquals(7, judge(tally).importance().orElseThrow().mean());
    assertEquals(Optional.empty(), judge(VotesFor.categories(1, 0, 0, 0, 0, 0)).importance());
  }

  @Test
  void questionable_answers_are_told_by_respondent() {
    Feature feature = Feature.of("app");
    KanoResponse careful = KanoResponse.of(feature, KanoAnswer.LIKE, KanoAnswer.DISLIKE);
    KanoResponse careless = KanoResponse.of(feature, KanoAnswer.LIKE, KanoAnswer.LIKE);
    RespondentId anna = RespondentId.of("anna");
    RespondentId bob = RespondentId.of("bob");
    KanoRespondents respondents =
        KanoRespondents.of(
            List.of(),
            ImmutableMap.of(
                anna, List.of(careful, careful, careless, careful),
                bob, List.of(careless, careful)));
    List<QuestionableAnswers> shares =
        QuestionableAnswers.of(respondents, EvaluationTable.classic());
    assertEquals(
        List.of(new QuestionableAnswers(bob, 2, 1), new QuestionableAnswers(anna, 4, 1)), shares);
    assertEquals(
        ImmutableSet.of(bob),
        QuestionableAnswers.atLeast(
            0.5, QuestionableAnswers.of(respondents, EvaluationTable.classic())));
  }

  @Test
  void fongs_test_finds_equal_shares_apart_more_often_than_it_promises() {
    // both shares 0.5: the difference has the standard deviation sqrt(n), not sqrt(n / 2)
    FongTest fong = new FongTest(60, 40, 100);
    assertEquals(1.65 * Math.sqrt(50), fong.threshold(), 1e-12);
    assertTrue(fong.isSignificant());
    assertThrows(IllegalArgumentException.class, () -> new FongTest(3, 3, 5));
  }

  // counts, p and coefficients as in PublishedKanoTest
  @Test
  void the_verdict_leads_with_what_is_told_apart() {
    Map<String, KanoTally> tallies = new LinkedHashMap<>();
    tallies.put("app", VotesFor.categories(95, 123, 45, 33, 0, 0));
    tallies.put("hotline", VotesFor.categories(15, 24, 121, 124, 6, 6));
    tallies.put("loan machine", VotesFor.categories(65, 87, 93, 51, 0, 0));
    tallies.put("return", VotesFor.categories(9, 18, 83, 177, 6, 3));
    tallies.put("nobody", KanoTally.empty());
    Verdict<KanoResult> verdict =
        KanoScorer.ofAnswers().score(new KanoScorer.Questionnaire("the loan", answers(tallies)));
    KanoResult result = verdict.outcome().answer().orElseThrow();
    assertEquals(List.of(FeatureId.of("return")), result.clear());
    assertEquals(3, result.open().size());
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(
        text.startsWith("Kano of 'the loan': 1 clear (1 indifferent), 3 open (by mode)\n"), text);
    assertTrue(text.contains("'hotline': indifferent or attractive, not told apart (124"), text);
    assertTrue(
        text.contains("); n = 296, p = 0.898, over all features p = 1.000; better +51 %"), text);
    assertTrue(
        text.contains(
            "'return': indifferent (177 against 83 for attractive; 100 % of resamples); n = 296, p <"
                + " 0.001, over all features p < 0.001; better +35 % (30 % to 41 %), worse -9 % (-13"
                + " % to -7 %)"),
        text);
    assertEquals(1, text.split("not how probable it is that the category is right", -1).length - 1);
    assertFalse(text.contains("coded the other way round"), text);
    String dutch = verdict.text(Locale.forLanguageTag("nl"));
    assertTrue(
        dutch.startsWith("Kano van 'the loan': 1 duidelijk (1 onverschillig), 3 open"), dutch);
    assertTrue(dutch.contains("onverschillig of attractief, niet te onderscheiden (124"), dutch);
    assertTrue(text.contains("unknown, nobody answered about it: 'nobody'"), text);
    assertEquals(4 * 296, verdict.provenance().n());
    assertEquals("mode", verdict.provenance().rule());
  }

  private static String text(KanoTally tally, SettableScorer<KanoScorer.Questionnaire, ?> scorer) {
    return scorer
        .score(new KanoScorer.Questionnaire("x", answers(Map.of("app", tally))))
        .text(Locale.ENGLISH);
  }

  @Test
  void an_open_feature_is_never_given_one_category() {
    String tie = text(VotesFor.categories(4, 0, 4, 4, 0, 0), KanoScorer.ofAnswers());
    assertTrue(tie.startsWith("Kano of 'x': 0 clear, 1 open (by mode)"), tie);
    assertTrue(
        tie.contains("'app': must-be or attractive or indifferent, not told apart (4 against 4"),
        tie);
    String one = text(VotesFor.categories(0, 1, 0, 0, 0, 0), KanoScorer.ofAnswers());
    assertTrue(
        one.contains(
            "'app': perhaps one-dimensional (1 for one-dimensional, none against); n = 1;"),
        one);
    String none = text(VotesFor.categories(0, 0, 0, 0, 0, 9), KanoScorer.ofAnswers());
    assertTrue(
        none.contains("'app': no category (all answers contradict themselves); n = 9;"), none);
    // the means of answers that contradict themselves lie in a quadrant, too
    assertFalse(judge(VotesFor.categories(0, 0, 0, 0, 0, 9)).isToldApart(KanoRule.continuous()));
  }

  @Test
  void weighted_answers_are_clear_by_resamples_alone() {
    KanoTally tally = KanoTally.empty();
    for (int i = 0; i < 5; i++) {
      tally = tally.withWeighted(KanoAnswer.LIKE, KanoAnswer.DISLIKE, 2);
    }
    // 2 * 0.5^5 = 0.063: the exact test would not tell five that agree from chance
    assertFalse(judge(tally).isToldApart(KanoRule.mode()));
    tally = tally.withWeighted(KanoAnswer.LIKE, KanoAnswer.DISLIKE, 2);
    assertTrue(judge(tally).isToldApart(KanoRule.mode()));
    assertTrue(
        text(tally, KanoScorer.ofAnswers())
            .contains("clear: at least 95 % of resamples give the same category. A share"));
  }

  @Test
  void without_resamples_the_exact_test_decides_alone() {
    SettableScorer<KanoScorer.Questionnaire, KanoResult> off =
        KanoScorer.ofAnswers().with(KanoScorer.RESAMPLES, 0L);
    String text = text(VotesFor.categories(9, 18, 83, 177, 6, 3), off);
    assertTrue(text.contains("'app': indifferent (177 against 83 for attractive); n = 296"), text);
    assertTrue(text.contains("clear: the exact test tells the two categories"), text);
    FeatureKano feature =
        KanoScorer.judge(
                answers(Map.of("app", VotesFor.categories(9, 18, 83, 177, 6, 3))), off.settings())
            .features()
            .get(0);
    assertEquals(OptionalDouble.empty(), feature.leading().orElseThrow().stability());
    assertTrue(feature.isToldApart(KanoRule.mode()));
    // nothing says how firm a quadrant is
    assertFalse(feature.isToldApart(KanoRule.continuous()));
    assertEquals(Optional.of(false), feature.figures(KanoRule.continuous()).get("told_apart"));
  }

  @Test
  void more_reverse_than_wanted_is_suspected_aloud() {
    String text = text(VotesFor.categories(0, 1, 1, 5, 4, 0), KanoScorer.ofAnswers());
    assertTrue(
        text.contains(
            "more answers are reverse (4) than attractive, one-dimensional or must-be (2): the"
                + " questionnaire may be coded the other way round, 5 for like, or its two questions"
                + " may be exchanged"),
        text);
    assertFalse(
        text(VotesFor.categories(2, 1, 1, 5, 4, 0), KanoScorer.ofAnswers()).contains("coded"));
    // 4 of 50 are too few to tell
    assertFalse(
        text(VotesFor.categories(0, 1, 1, 44, 4, 0), KanoScorer.ofAnswers()).contains("coded"));
  }

  @Test
  void a_journey_without_a_questionnaire_is_too_little_evidence() {
    Verdict<KanoResult> verdict = SCORER.score(JourneyStudy.of(journey()));
    assertEquals("too_little_evidence", verdict.outcome().kind());
  }

  @Test
  void features_are_tied_to_touchpoints_of_the_journey_only() {
    Feature tied = Feature.builder().id("app").touchpoint("order").build();
    KanoTally tally = VotesFor.categories(1, 0, 0, 0, 0, 0);
    JourneyStudy study =
        JourneyStudy.of(journey())
            .with(EvidenceKey.KANO, KanoAnswers.of(ImmutableMap.of(tied, tally)));
    assertEquals(
        Optional.of("order"),
        SCORER
            .score(study)
            .outcome()
            .answer()
            .orElseThrow()
            .features()
            .get(0)
            .figures(KanoRule.mode())
            .get("touchpoint"));
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () ->
                JourneyStudy.of(journey())
                    .with(
                        EvidenceKey.KANO,
                        KanoAnswers.of(
                            ImmutableMap.of(
                                Feature.builder().id("app").touchpoint("oder").build(), tally))));
    assertTrue(refused.getMessage().contains("maybe 'order'"), refused.getMessage());
  }

  @Test
  void every_setting_can_be_read_from_text() {
    assertEquals(
        Map.of(
            "rule", "mode",
            "besides", "all",
            "table", "classic",
            "mean-interval", "bounded",
            "confidence", "0.95",
            "resamples", "2000",
            "seed", "1"),
        SCORER.settings().texts());
    assertEquals(
        SCORER
            .with(KanoRule.PARAMETER, KanoRule.berger())
            .with(KanoScorer.BESIDES, ImmutableList.of(KanoRule.mode(), KanoRule.continuous(1)))
            .with(KanoScorer.TABLE, EvaluationTable.pouliot())
            .with(KanoScorer.RESAMPLES, 9L)
            .with(Parameter.SEED, -9L)
            .settings(),
        SCORER
            .settings()
            .with("rule", "berger")
            .with("besides", "mode,continuous:1")
            .with("table", "pouliot")
            .with("resamples", "9")
            .with("seed", "-9"));
    assertEquals(
        ImmutableList.of(), SCORER.settings().with("besides", "none").get(KanoScorer.BESIDES));
    refused("table", "poulot", "maybe 'pouliot'");
    refused("resamples", "-1", "at least 0");
    refused("besides", "mode,median", "'median' names no rule");
    refused("seeds", "1", "maybe 'seed'");
  }

  private static void refused(String name, String text, String hint) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> SCORER.settings().with(name, text), text);
    assertTrue(refused.getMessage().contains(hint), refused.getMessage());
  }

  @Test
  void a_table_of_ones_own_travels_as_text() {
    EvaluationTable own =
        EvaluationTable.parse("mine", "Q A A A O\nR Q I I M\nR I I I M\nR I I I M\nR R R R Q")
            .orElseThrow("mine");
    SettableScorer<JourneyStudy, KanoResult> scorer = SCORER.with(KanoScorer.TABLE, own);
    assertEquals(own, scorer.settings().get(KanoScorer.TABLE));
    assertEquals("mine:QAAAO/RQIIM/RIIIM/RIIIM/RRRRQ", scorer.settings().texts().get("table"));
  }

  @Test
  void a_journey_and_its_answers_alone_are_judged_by_the_same_scorer() {
    KanoAnswers asked = answers(Map.of("app", VotesFor.categories(95, 123, 45, 33, 0, 0)));
    Settings set = SCORER.with(KanoRule.PARAMETER, KanoRule.continuous()).settings();
    assertEquals(
        SCORER.with(set).score(JourneyStudy.of(journey()).with(EvidenceKey.KANO, asked)),
        KanoScorer.ofAnswers()
            .with(set)
            .score(new KanoScorer.Questionnaire(journey().name(), asked)));
  }

  @Test
  void only_the_rules_that_are_set_are_shown() {
    FeatureKano alone =
        KanoScorer.judge(
                answers(Map.of("app", VotesFor.categories(95, 123, 45, 33, 0, 0))),
                SCORER.with(KanoScorer.BESIDES, ImmutableList.of()).settings())
            .features()
            .get(0);
    assertEquals(1, alone.categories().size());
    assertEquals(Optional.empty(), alone.by(KanoRule.berger()));
  }

  private static Journey journey() {
    return Journey.builder()
        .id("loan")
        .name("A loan")
        .state(JourneyState.AS_IS)
        .addTouchpoint(Touchpoint.of("order", "Ordering"))
        .build();
  }

  private static KanoResult judge(KanoAnswers answers) {
    return KanoScorer.judge(answers, SCORER.settings());
  }

  private static FeatureKano judge(KanoTally tally) {
    return judge(answers(Map.of("feature", tally))).features().get(0);
  }

  private static KanoAnswers answers(Map<String, KanoTally> tallies) {
    ImmutableMap.Builder<Feature, KanoTally> all = ImmutableMap.builder();
    tallies.forEach((id, tally) -> all.put(Feature.of(id), tally));
    return KanoAnswers.of(all.buildOrThrow());
  }

  private static FeatureKano of(KanoResult result, String feature) {
    return result.of(FeatureId.of(feature)).orElseThrow();
  }

  private static double adjusted(KanoResult result, String feature) {
    return of(result, feature).adjustedPValue().orElseThrow();
  }

  private static KanoCategory category(FeatureKano feature) {
    return feature.leading().orElseThrow().categorised().category();
  }
}
