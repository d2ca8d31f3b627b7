package org.klantreis.journey.scoring.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.klantreis.journey.maturity.Achievement.FULLY;
import static org.klantreis.journey.maturity.Achievement.LARGELY;
import static org.klantreis.journey.maturity.Achievement.NOT;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.maturity.Achievement;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.CemCatalogue;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.maturity.MaturityResult.CriterionValue;
import org.klantreis.journey.scoring.maturity.MaturityResult.MaturityCell;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.verdict.Figures;

class MaturityScorerTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static Assessment all(double share) {
    return where(criterion -> true, share);
  }

  private static Assessment all(Achievement achievement) {
    return all(achievement.worth());
  }

  private static Assessment where(Predicate<Criterion> which, double share) {
    Assessment.Builder assessment =
        Assessment.builder().about("Hospital").model(CemCatalogue.model());
    CemCatalogue.model().criteria().stream()
        .filter(which)
        .forEach(criterion -> assessment.answer(criterion.id().value(), share));
    return assessment.build();
  }

  private static Assessment with(Assessment assessment, CriterionAnswer answer, String... ids) {
    Assessment.Builder changed =
        Assessment.builder().about(assessment.about()).model(assessment.model());
    List<String> replaced = List.of(ids);
    assessment
        .answers()
        .forEach((id, old) -> changed.putAnswer(id, replaced.contains(id.value()) ? answer : old));
    replaced.stream()
        .map(CriterionId::of)
        .filter(id -> assessment.answer(id).isEmpty())
        .forEach(id -> changed.putAnswer(id, answer));
    return changed.build();
  }

  private static Assessment with(Assessment assessment, Achievement answer, String... ids) {
    return with(assessment, CriterionAnswer.of(answer), ids);
  }

  private static MaturityResult score(Assessment assessment) {
    return MaturityScorer.standard().score(assessment).outcome().answer().orElseThrow();
  }

  /** Progressive, all met, key and share: as numbers, with the index. */
  private static void assertStages(
      int progressive, int allMet, int keyAndShare, double index, Assessment assessment) {
    MaturityResult result = score(assessment);
    assertEquals(
        List.of(progressive, allMet, keyAndShare),
        result.policies().stream().map(policy -> policy.stage().number()).toList());
    assertEquals(index, result.index(), 1e-9);
  }

  private static List<String> blockers(MaturityResult result, MaturityPolicy policy) {
    return result.by(policy).blockers().stream()
        .map(each -> each.criterion().id().value())
        .toList();
  }

  private static List<String> ids(List<Criterion> criteria) {
    return criteria.stream().map(each -> each.id().value()).toList();
  }

  // worked cases; the figures follow by hand from the definitions
  @Test
  void nothing_answered_is_below_the_first_stage() {
    assertStages(0, 0, 0, 0, where(criterion -> false, 0));
  }

  @Test
  void everything_usually_is_the_first_stage_or_the_last_by_the_policy() {
    assertStages(1, 5, 5, 10.0 / 3, all(LARGELY));
    assertStages(1, 5, 5, 3.75, all(0.75));
  }

  @Test
  void everything_fully_is_the_last_stage() {
    assertStages(5, 5, 5, 5, all(FULLY));
    MaturityResult result = score(all(FULLY));
    for (PolicyResult policy : result.policies()) {
      assertTrue(policy.blockers().isEmpty());
      assertEquals(OptionalDouble.empty(), policy.percentToNext());
      assertTrue(policy.islands().isEmpty());
    }
  }

  @Test
  void an_index_near_the_top_is_below_the_first_stage_when_an_early_key_criterion_is_missing() {
    Assessment assessment = with(all(FULLY), NOT, "CEM-1-FOC-1");
    assertStages(0, 0, 0, 4 + 5.0 / 6, assessment);
    MaturityResult result = score(assessment);
    for (MaturityPolicy policy : MaturityPolicy.values()) {
      assertEquals(List.of("CEM-1-FOC-1"), blockers(result, policy));
      // stage 1 has 5 of the 5 2/3 that it needs
      assertEquals(100 * 5 / (5 + 2.0 / 3), result.by(policy).percentToNext().orElseThrow(), 1e-9);
      assertEquals(29, result.by(policy).islands().size());
    }
    Blocker only = result.asked().blockers().get(0);
    assertEquals(Blocker.Why.KEY, only.why());
    assertEquals(Blocker.Step.START, only.step());
    assertEquals(0, only.from());
    assertEquals(2.0 / 3, only.to());
    assertTrue(only.necessary());
  }

  @Test
  void two_stages_usually_done_are_one_stage_by_the_progressive_policy() {
    Assessment assessment =
        with(where(each -> each.stage().number() <= 2, LARGELY.worth()), NOT, laterStages());
    assertStages(1, 2, 2, 4.0 / 3, assessment);
    MaturityResult result = score(assessment);
    // finish stage 1: both keys, and 4 of the 6 others; the mean is then 5.67 of 6 and more than
    // .85
    assertEquals(
        List.of("CEM-1-FOC-1", "CEM-1-PRO-1"),
        blockers(result, MaturityPolicy.PROGRESSIVE).subList(0, 2));
    assertEquals(
        List.of(
            "CEM-3-CUL-1",
            "CEM-3-CUL-2",
            "CEM-3-PRO-1",
            "CEM-3-FOC-1",
            "CEM-3-PEO-1",
            "CEM-3-CHA-1"),
        blockers(result, MaturityPolicy.ALL_MET));
  }

  private static String[] laterStages() {
    return CemCatalogue.model().criteria().stream()
        .filter(each -> each.stage().number() > 2)
        .map(each -> each.id().value())
        .toArray(String[]::new);
  }

  @Test
  void who_needs_no_central_team_any_more_is_not_punished_for_having_none() {
    Assessment assessment = with(all(FULLY), NOT, "CEM-1-PEO-1", "CEM-2-PEO-1");
    assertStages(5, 5, 5, 5, assessment);
    CriterionValue team = score(assessment).criteria().get(8);
    assertEquals("CEM-2-PEO-1", team.criterion().id().value());
    assertEquals(OptionalDouble.of(1), team.value());
    assertEquals(Optional.of(CriterionId.of("CEM-4-PRO-1")), team.standIn());
  }

  @Test
  void not_applicable_needs_a_reason() {
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> CriterionAnswer.notApplicable(" "))
            .getMessage()
            .contains("needs a reason"));
  }

  @Test
  void the_fewest_further_criteria_lift_the_mean_and_are_one_choice_of_several() {
    MaturityResult nothing = score(where(criterion -> false, 0));
    // two keys at 2/3 of six are too low for a mean above 0.5; two more at 1 are enough
    assertEquals(
        List.of("CEM-1-FOC-1", "CEM-1-PRO-1", "CEM-1-FOC-2", "CEM-1-CUL-1"),
        blockers(nothing, MaturityPolicy.PROGRESSIVE));
    List<Blocker> blockers = nothing.asked().blockers();
    assertEquals(
        List.of(Blocker.Why.KEY, Blocker.Why.KEY, Blocker.Why.MEAN, Blocker.Why.MEAN),
        blockers.stream().map(Blocker::why).toList());
    assertEquals(
        List.of(true, true, false, false), blockers.stream().map(Blocker::necessary).toList());
    assertEquals(1, blockers.get(3).to());
    assertEquals(OptionalDouble.of(0), nothing.asked().percentToNext());
    // 5 of 6 are 0.8 and more: both keys and three others, to the least that counts
    assertEquals(
        List.of("CEM-1-FOC-1", "CEM-1-PRO-1", "CEM-1-FOC-2", "CEM-1-CUL-1", "CEM-1-PEO-1"),
        blockers(nothing, MaturityPolicy.KEY_AND_SHARE));
    assertEquals(6, blockers(nothing, MaturityPolicy.ALL_MET).size());
  }

  @Test
  void a_mean_that_one_criterion_alone_can_lift_leaves_no_choice() {
    MaturityResult result = score(with(all(FULLY), NOT, "CEM-1-CUL-1"));
    // 5 of 6 are 0.833: not fully
    assertEquals(MaturityStage.INTERESTED, result.stage());
    Blocker only = result.asked().blockers().get(0);
    assertEquals("CEM-1-CUL-1", only.criterion().id().value());
    assertEquals(Blocker.Why.MEAN, only.why());
    assertEquals(Blocker.Step.FINISH, only.step());
    assertTrue(only.necessary());
  }

  @Test
  void what_does_not_apply_is_left_out() {
    CriterionAnswer none = CriterionAnswer.notApplicable("no suppliers");
    MaturityResult result = score(with(all(LARGELY), none, "CEM-5-CHA-1", "CEM-5-CHA-2"));
    MaturityCell cell = result.cell(MaturityStage.EMBEDDED, MaturityDimension.CHAIN);
    assertEquals(Attainment.Kind.NOT_APPLICABLE, cell.attainment().kind());
    assertEquals(OptionalDouble.empty(), cell.counted());
    assertEquals(2, cell.attainment().notApplicable());
    assertEquals(2.0 / 3, result.of(MaturityStage.EMBEDDED).counted().orElseThrow(), 1e-9);
    // four cells at 2/3: five times their mean
    assertEquals(4, result.of(MaturityDimension.CHAIN).stages());
    assertEquals(10.0 / 3, result.of(MaturityDimension.CHAIN).index().orElseThrow(), 1e-9);
    assertEquals(30, result.cells().stream().mapToInt(each -> each.attainment().criteria()).sum());
  }

  /** A key criterion a stage, about the focus; answered in order, NA for not applicable. */
  private static Assessment oneEach(String... answers) {
    MaturityModel.Builder model = MaturityModel.builder().id("m").version("1");
    for (MaturityStage stage : MaturityStage.five()) {
      model.addCriteria(
          Criterion.builder()
              .id("c" + stage.number())
              .stage(stage)
              .dimension(MaturityDimension.FOCUS)
              .statement("It is done.")
              .key(true)
              .notApplicableAllowed(true)
              .build());
    }
    Assessment.Builder assessment = Assessment.builder().about("Shop").model(model.build());
    for (int i = 0; i < answers.length; i++) {
      CriterionId id = CriterionId.of("c" + (i + 1));
      switch (answers[i]) {
        case "F" -> assessment.putAnswer(id, CriterionAnswer.of(FULLY));
        case "L" -> assessment.putAnswer(id, CriterionAnswer.of(LARGELY));
        case "N" -> assessment.putAnswer(id, CriterionAnswer.of(NOT));
        case "NA" -> assessment.putAnswer(id, CriterionAnswer.notApplicable("no projects"));
        default -> assertEquals("", answers[i]);
      }
    }
    return assessment.build();
  }

  private static String text(Assessment assessment) {
    return MaturityScorer.standard().score(assessment).text(Locale.ENGLISH);
  }

  // five times the mean of 1, 2/3, 0 and 0
  @Test
  void a_stage_in_which_nothing_applies_is_passed_over_by_name() {
    Assessment assessment = oneEach("F", "NA", "L", "", "");
    assertStages(3, 3, 3, 5 * (1 + 2.0 / 3) / 4, assessment);
    MaturityResult result = score(assessment);
    assertEquals(
        Attainment.Kind.NO_CRITERIA,
        result.cell(MaturityStage.INVESTED, MaturityDimension.CULTURE).attainment().kind());
    assertEquals(0, result.of(MaturityDimension.CULTURE).stages());
    assertEquals(OptionalDouble.empty(), result.of(MaturityDimension.CULTURE).index());
    assertEquals(4, result.of(MaturityDimension.FOCUS).stages());
    String text = text(assessment);
    assertTrue(text.contains("nothing in stage 2 (invested) applies, so it is passed over"), text);
    assertTrue(text.contains("focus 2.08 (over 4 stages)"), text);
    assertTrue(
        text.contains(
            "what each stage in which something applies adds to the index, 1.25 at most:"),
        text);
    assertTrue(text.contains("stage 2 (invested): nothing applies, left out"), text);
  }

  @Test
  void nobody_reaches_a_stage_in_which_nothing_applies() {
    Assessment assessment = oneEach("F", "NA", "N", "NA", "N");
    assertStages(1, 1, 1, 5.0 / 3, assessment);
    PolicyResult asked = score(assessment).asked();
    assertEquals(Optional.of(MaturityStage.COMMITTED), asked.next());
    assertEquals(Blocker.Step.START, asked.blockers().get(0).step());
    assertEquals(List.of("c3"), blockers(score(assessment), MaturityPolicy.PROGRESSIVE));
    // 1 of the 1 2/3 that it takes
    assertEquals(60, asked.percentToNext().orElseThrow(), 1e-9);
    assertTrue(text(assessment).contains("60 % of what stage 3 (committed) takes"));
  }

  @Test
  void the_top_is_the_last_stage_in_which_something_applies() {
    Assessment assessment = oneEach("F", "F", "F", "F", "NA");
    assertStages(4, 4, 4, 5, assessment);
    assertEquals(Optional.empty(), score(assessment).asked().next());
    assertEquals(OptionalDouble.empty(), score(assessment).asked().percentToNext());
    assertTrue(
        text(assessment).contains("an index of 5.0 out of 5, at the top of what applies."),
        text(assessment));
  }

  @Test
  void nothing_done_is_index_0_whatever_does_not_apply() {
    assertStages(0, 0, 0, 0, oneEach("N", "N", "NA", "N", "NA"));
    assertStages(0, 0, 0, 0, oneEach("", "", "", "", ""));
    assertTrue(
        text(oneEach("NA", "N", "N", "N", "N"))
            .contains("stage 2 (invested) asks that it is largely done"));
  }

  @Test
  void where_nothing_applies_there_is_no_stage_and_no_index() {
    String text = text(oneEach("NA", "NA", "NA", "NA", "NA"));
    assertTrue(
        text.startsWith(
            "None of the 5 criteria of m 1 applies to 'Shop': there is no stage to tell, and no"
                + " index."),
        text);
    assertTrue(text.contains("left out, because it does not apply: c5 (no projects)"), text);
    // of five stages one without an answer leaves something that applies, and is not done
    assertStages(0, 0, 0, 0, oneEach("NA", "NA", "", "NA", "NA"));
  }

  @Test
  void a_stand_in_does_not_make_a_criterion_apply() {
    Criterion partners =
        CemCatalogue.model().criterion(CriterionId.of("CEM-4-CHA-1")).orElseThrow();
    MaturityModel.Builder model = MaturityModel.builder().id("m").version("1");
    CemCatalogue.model()
        .criteria()
        .forEach(
            each ->
                model.addCriteria(
                    each.equals(partners)
                        ? each.withSatisfiedAlsoBy(CriterionId.of("CEM-5-CHA-2"))
                        : each));
    Assessment.Builder assessment = Assessment.builder().about("Shop").model(model.build());
    assessment.answer("CEM-5-CHA-2", FULLY);
    assessment.putAnswer(partners.id(), CriterionAnswer.notApplicable("no partners"));
    CriterionValue value = score(assessment.build()).criteria().get(23);
    assertEquals(partners.id(), value.criterion().id());
    assertEquals(OptionalDouble.empty(), value.value());
    assertEquals(Optional.empty(), value.standIn());
  }

  @Test
  void what_is_unanswered_is_listed_with_the_stages_that_it_leaves_open() {
    Assessment assessment = where(each -> each.stage().number() <= 2, 1);
    MaturityResult result = score(assessment);
    assertEquals(18, result.unanswered().size());
    assertEquals(MaturityStage.INVESTED, result.stage());
    assertEquals(MaturityStage.EMBEDDED, result.asked().highestStage());
    assertEquals(6, result.of(MaturityStage.COMMITTED).attainment().unanswered());
  }

  @Test
  void islands_are_what_is_practised_above_the_stage() {
    MaturityResult result =
        score(with(where(each -> each.stage().number() == 1, 1), LARGELY, "CEM-4-PEO-1"));
    assertEquals(MaturityStage.INTERESTED, result.stage());
    assertEquals(List.of("CEM-4-PEO-1"), ids(result.asked().islands()));
  }

  @Test
  void shares_that_ask_for_less_leave_a_choice_among_the_key_criteria() {
    SettableScorer<Assessment, MaturityResult> half =
        MaturityScorer.standard()
            .with(MaturityScorer.KEY_SHARE, 0.5)
            .with(MaturityScorer.ALL_SHARE, 0.1);
    MaturityResult result = half.score(where(each -> false, 0)).outcome().answer().orElseThrow();
    PolicyResult policy = result.by(MaturityPolicy.KEY_AND_SHARE);
    assertEquals(1, policy.blockers().size());
    assertEquals(Blocker.Why.KEY, policy.blockers().get(0).why());
    assertFalse(policy.blockers().get(0).necessary());
  }

  @Test
  void shares_outside_0_and_1_are_refused() {
    for (double wrong : new double[] {0, 90, Double.NaN}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> MaturityScorer.standard().with(MaturityScorer.ALL_SHARE, wrong));
    }
  }

  @Test
  void policies_are_written_in_lower_case_with_hyphens() {
    assertEquals(
        List.of("progressive", "all-met", "key-and-share"),
        List.of(MaturityPolicy.values()).stream().map(Object::toString).toList());
  }

  @Test
  void the_rows_of_the_policies_have_the_columns_of_the_table() {
    Figures row =
        score(with(all(FULLY), NOT, "CEM-1-FOC-1"))
            .policyRows()
            .get(2)
            .select(
                List.of("policy", "stage", "stage_number", "index", "percent_to_next", "blockers"));
    assertEquals(Optional.of("key-and-share"), row.text("policy"));
    assertEquals(Optional.of("not_yet_interested"), row.text("stage"));
    assertEquals(Optional.of(0L), row.get("stage_number"));
    assertEquals(Optional.of("CEM-1-FOC-1"), row.text("blockers"));
  }

  /**
   * Stage 1 is usually done, but for one key criterion that is always done; of stage 2 something.
   */
  private static Assessment onTheWay() {
    Assessment.Builder assessment =
        Assessment.builder().about("St Anna's").model(CemCatalogue.model());
    for (Criterion criterion : CemCatalogue.model().criteriaOf(MaturityStage.INTERESTED)) {
      assessment.answer(criterion.id().value(), LARGELY);
    }
    return with(
        with(assessment.build(), FULLY, "CEM-1-FOC-1", "CEM-2-PRO-1"),
        Achievement.PARTLY,
        "CEM-2-PEO-1",
        "CEM-2-FOC-1");
  }

  @Test
  void a_lower_stage_is_finished_before_the_next_is_started() {
    List<Blocker> blockers = score(onTheWay()).asked().blockers();
    // keys: 1-PRO-1 fully, 2-FOC-1 and 2-PEO-1 largely. Stage 1 is then at 4.67 of 6: two more, at
    // 1, make 5.33, which is more than 0.85. Stage 2 is at 2.33: one more makes 3.33, more than 0.5
    assertEquals(
        List.of(
            "FINISH CEM-1-PRO-1 KEY 1.0",
            "FINISH CEM-1-FOC-2 MEAN 1.0",
            "FINISH CEM-1-CUL-1 MEAN 1.0",
            "START CEM-2-FOC-1 KEY 0.667",
            "START CEM-2-PEO-1 KEY 0.667",
            "START CEM-2-FOC-2 MEAN 1.0"),
        Stream.of(Blocker.Step.values())
            .flatMap(step -> score(onTheWay()).asked().blockers(step).stream())
            .map(
                each ->
                    each.step()
                        + " "
                        + each.criterion().id()
                        + " "
                        + each.why()
                        + " "
                        + Math.round(each.to() * 1000) / 1000.0)
            .toList());
    assertEquals(6, blockers.size());
  }

  @Test
  void a_board_reads_what_to_finish_and_what_to_start() {
    String text = MaturityScorer.standard().score(onTheWay()).text(Locale.ENGLISH);
    assertTrue(
        text.startsWith(
            "'St Anna's' is at stage 1 (interested) by the policy 'progressive', with an index of"),
        text);
    assertTrue(
        text.contains(
            """
              - finish in stage 1 (interested): The present experience has been looked at from the \
            customer's side for at least one complete journey. Now: usually (0.67); asked: always \
            (1). [CEM-1-PRO-1, key criterion]
            """),
        text);
    assertTrue(text.contains("[CEM-2-PEO-1, key criterion, or in its place CEM-4-PRO-1]"), text);
    assertTrue(text.contains("[CEM-2-FOC-2, lifts the mean of the stage, one choice of"), text);
    assertTrue(text.contains("by the policy 'all-met': at stage 1 (interested); it has"), text);
    assertTrue(text.contains("island of practice above the stage: CEM-2-PRO-1"), text);
    assertTrue(text.contains("90 % of organisations are in the first two stages"), text);
  }

  @Test
  void a_board_reads_it_in_dutch() {
    String text = MaturityScorer.standard().score(onTheWay()).text(DUTCH);
    assertTrue(
        text.startsWith("'St Anna's' staat in fase 1 (geïnteresseerd) volgens de regel"), text);
    assertTrue(text.contains("maak af in fase 1 (geïnteresseerd): De huidige beleving is"), text);
    assertTrue(text.contains("begin in fase 2 (investerend): Een persoon of team is"), text);
    assertTrue(text.contains("gevraagd: meestal (0,67)"), text);
    assertFalse(text.contains(" stage "), text);
  }

  @Test
  void settings_are_written_as_provenance_shows_them() {
    Settings settings = MaturityScorer.standard().settings();
    assertEquals(List.of("policy", "key-share", "all-share"), settings.texts().keySet().asList());
    assertEquals(
        settings
            .with(MaturityScorer.POLICY, MaturityPolicy.KEY_AND_SHARE)
            .with(MaturityScorer.KEY_SHARE, 0.5),
        settings.with("policy", "key-and-share").with("key-share", "0.5"));
    assertEquals(
        List.of("policy", "key-share", "all-share", "confidence", "resamples", "seed"),
        MaturityPanelScorer.standard().settings().texts().keySet().asList());
    assertEquals(settings, MaturityPortfolioScorer.standard().settings());
    assertEquals(settings, MaturityProgressScorer.standard().settings());
  }

  @Test
  void provenance_names_the_model_after_the_settings() {
    assertEquals(
        Map.of(
            "policy", "all-met",
            "key-share", "0.9",
            "all-share", "0.8",
            "model", CemCatalogue.model().id() + " " + CemCatalogue.model().version()),
        MaturityScorer.standard()
            .with(MaturityScorer.POLICY, MaturityPolicy.ALL_MET)
            .score(all(FULLY))
            .provenance()
            .parameters());
  }
}
