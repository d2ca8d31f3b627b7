package org.klantreis.journey.scoring.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.klantreis.journey.maturity.Achievement.FULLY;
import static org.klantreis.journey.maturity.Achievement.LARGELY;
import static org.klantreis.journey.maturity.Achievement.NOT;
import static org.klantreis.journey.maturity.Achievement.PARTLY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.maturity.Achievement;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessmentPair;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.CemCatalogue;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.maturity.MaturityPortfolio;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.maturity.AssessorAgreement.CriterionSpread;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.verdict.Verdict;

/** Panels, portfolios and progress. */
class SeveralAssessmentsTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static Assessment upTo(int stage, String about) {
    Assessment.Builder assessment = Assessment.builder().about(about).model(CemCatalogue.model());
    for (Criterion criterion : CemCatalogue.model().criteria()) {
      assessment.answer(criterion.id().value(), criterion.stage().number() <= stage ? FULLY : NOT);
    }
    return assessment.build();
  }

  private static Assessment with(Assessment assessment, String id, CriterionAnswer answer) {
    ImmutableMap.Builder<CriterionId, CriterionAnswer> answers = ImmutableMap.builder();
    answers.putAll(assessment.answers()).put(CriterionId.of(id), answer);
    return assessment.withAnswers(answers.buildKeepingLast());
  }

  private static Assessment with(Assessment assessment, String id, Achievement answer) {
    return with(assessment, id, CriterionAnswer.of(answer));
  }

  private static Assessment without(Assessment assessment, String id) {
    ImmutableMap.Builder<CriterionId, CriterionAnswer> answers = ImmutableMap.builder();
    assessment
        .answers()
        .forEach(
            (each, answer) -> {
              if (!each.value().equals(id)) {
                answers.put(each, answer);
              }
            });
    return assessment.withAnswers(answers.buildOrThrow());
  }

  @Test
  void assessors_are_merged_and_their_differences_are_shown() {
    Assessment base = upTo(2, "Hospital");
    CriterionAnswer none = CriterionAnswer.notApplicable("no partners");
    AssessorPanel panel =
        new AssessorPanel(
            ImmutableMap.of(
                "Ann", with(base, "CEM-4-CHA-1", none),
                "Bob", with(base, "CEM-1-FOC-1", PARTLY),
                "Cem", without(with(base, "CEM-1-FOC-1", LARGELY), "CEM-5-PEO-1")));
    Verdict<MaturityPanelResult> verdict = MaturityPanelScorer.standard().score(panel);
    MaturityPanelResult result = verdict.outcome().answer().orElseThrow();
    // the lower median of 1, 1/3 and 2/3 is 2/3: a key criterion of stage 1 that is not fully done
    assertEquals(MaturityStage.INTERESTED, result.merged().stage());
    assertEquals(
        List.of("CEM-1-FOC-1", "CEM-4-CHA-1"),
        result.agreement().disputed().stream().map(each -> each.criterion().id().value()).toList());
    CriterionSpread spread = result.agreement().spreads().get(0);
    assertEquals(1.0 / 3, spread.lowest().orElseThrow());
    assertEquals(1, spread.highest().orElseThrow());
    assertEquals(ImmutableMap.of(NOT, 0, PARTLY, 1, LARGELY, 1, FULLY, 1), spread.distribution());
    CriterionSpread last = result.agreement().spreads().get(29);
    assertEquals(1, last.unanswered());
    assertEquals(30, result.agreement().alpha().units());
    // 90 answers less one that does not apply and one that is not there
    assertEquals(88, result.agreement().alpha().values());
    assertEquals(89, verdict.provenance().n());
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(
        text.contains(
            "the assessors differ on 2 criteria, the most on the first:"
                + " CEM-1-FOC-1 (0.33 to 1: 1 now and then, 1 usually, 1 always), CEM-4-CHA-1"),
        text);
    assertTrue(text.contains("Krippendorff's alpha (ordinal) is 0.9"), text);
    assertTrue(verdict.text(DUTCH).contains("3 beoordelaars."), verdict.text(DUTCH));
  }

  /** Ann and Bob answer the thirty criteria, Bob the same but for the given ones. */
  private static String agreement(Locale locale, double confidence, Achievement... bob) {
    Achievement[] steps = Achievement.values();
    Assessment.Builder first = Assessment.builder().about("Shop").model(CemCatalogue.model());
    Assessment.Builder second = Assessment.builder().about("Shop").model(CemCatalogue.model());
    int place = 0;
    for (CriterionId id : CemCatalogue.model().criterionIds()) {
      Achievement ann = steps[place % steps.length];
      first.putAnswer(id, CriterionAnswer.of(ann));
      second.putAnswer(id, CriterionAnswer.of(place < bob.length ? bob[place] : ann));
      place++;
    }
    String text =
        MaturityPanelScorer.standard()
            .with(Parameter.CONFIDENCE, new Confidence(confidence))
            .score(new AssessorPanel(ImmutableMap.of("Ann", first.build(), "Bob", second.build())))
            .text(locale);
    return text.lines().filter(line -> line.contains("Krippendorff")).findFirst().orElseThrow();
  }

  private static void says(String expected, double confidence, Achievement... bob) {
    String said = agreement(Locale.ENGLISH, confidence, bob);
    assertTrue(said.contains(expected), said);
  }

  // alpha and its ends by pairs of values and 3,000 draws of the criteria, in Python 3
  @Test
  void what_the_interval_leaves_open_is_said() {
    says(
        "alpha (ordinal) is 1.00 without an interval, so how sure that is remains open; from 0.80 on"
            + " one can rely on it, from 0.667 on tentatively (Krippendorff 2019); of the pairs of"
            + " answers to a criterion 100 % are the same (30 criteria, 60 answers)",
        0.95);
    // 0.985, 0.936 to 1
    says("is 0.99 (95 %: 0.9", 0.95, PARTLY);
    says("), so one can rely on it, as from 0.80 on", 0.95, PARTLY);
    // 0.882, 0.628 to 1
    says("is 0.88 (95 %: 0.6", 0.95, FULLY);
    says("so it may be below 0.80, from where on one can rely on it", 0.95, FULLY);
    String dutch = agreement(DUTCH, 0.95, FULLY);
    assertTrue(dutch.contains("dus misschien onder 0,80, vanaf waar men erop kan bouwen"), dutch);
    // 0.764, 0.422 to 1
    Achievement[] two = {FULLY, PARTLY, LARGELY, NOT};
    says("is 0.76 (95 %: 0.4", 0.95, two);
    says("so it may be below 0.667, from where on", 0.95, two);
    says("so one can rely on it tentatively, as from 0.667 on", 0.3, two);
    // 0.475, 0.05 to 0.84
    Achievement[] four = {FULLY, LARGELY, PARTLY, NOT, FULLY, LARGELY, PARTLY, NOT};
    says("so it may reach 0.667, but not surely, from where on", 0.95, four);
    says("so it is below 0.667, from where on", 0.3, four);
  }

  @Test
  void a_panel_of_one_has_no_agreement() {
    AssessorPanel panel = AssessorPanel.of("Ann", upTo(2, "Hospital"));
    String text = MaturityPanelScorer.standard().score(panel).text(Locale.ENGLISH);
    assertTrue(text.contains("unknown, because no criterion was answered by two of them"), text);
    assertTrue(text.contains("One assessor."), text);
  }

  @Test
  void a_portfolio_shows_its_units_side_by_side_and_averages_no_stage() {
    MaturityPortfolio portfolio =
        new MaturityPortfolio(
            "Group", ImmutableList.of(upTo(3, "North"), upTo(1, "South"), upTo(5, "West")));
    Verdict<MaturityPortfolioResult> verdict = MaturityPortfolioScorer.standard().score(portfolio);
    MaturityPortfolioResult result = verdict.outcome().answer().orElseThrow();
    assertEquals(MaturityStage.INTERESTED, result.lowestStage());
    assertEquals(MaturityStage.EMBEDDED, result.highestStage());
    assertEquals("South", result.lowest().get(0).unit());
    assertEquals(2, result.lowestAt(MaturityStage.ENGAGED).size());
    assertFalse(result.figures().names().contains("stage"));
    assertEquals(3 * 25, ((List<?>) result.figures().get("heat_map").orElseThrow()).size());
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(
        text.startsWith(
            "In 'Group' the 3 units run from stage 1 (interested) to stage 5 (embedded) by the"
                + " policy 'progressive'; the lowest: 'South'."),
        text);
    assertTrue(text.contains("stage 4 (engaged): 'North' 0.00, 'South' 0.00, 'West' 1.00"), text);
  }

  /** A criterion a stage, done to that share in those stages; in the others it does not apply. */
  private static Assessment only(String about, double share, int... stages) {
    MaturityModel.Builder model = MaturityModel.builder().id("own").version("1");
    for (MaturityStage stage : MaturityStage.five()) {
      model.addCriteria(
          Criterion.builder()
              .id("c" + stage.number())
              .stage(stage)
              .dimension(MaturityDimension.FOCUS)
              .statement("It is done.")
              .notApplicableAllowed(true)
              .build());
    }
    Assessment.Builder assessment = Assessment.builder().about(about).model(model.build());
    for (MaturityStage stage : MaturityStage.five()) {
      boolean applies = Ints.contains(stages, stage.number());
      assessment.putAnswer(
          CriterionId.of("c" + stage.number()),
          applies ? CriterionAnswer.of(share) : CriterionAnswer.notApplicable("not ours"));
    }
    return assessment.build();
  }

  @Test
  void a_unit_to_which_nothing_applies_is_named_and_not_compared() {
    Assessment nothing = only("North", 1);
    MaturityPortfolio portfolio =
        new MaturityPortfolio(
            "Group", ImmutableList.of(nothing, only("South", 1, 1, 2), only("West", 0, 1, 5)));
    Verdict<MaturityPortfolioResult> verdict = MaturityPortfolioScorer.standard().score(portfolio);
    MaturityPortfolioResult result = verdict.outcome().answer().orElseThrow();
    assertEquals(ImmutableList.of("North"), result.notApplicable());
    assertEquals(2, result.units().size());
    assertEquals("West", result.lowest().get(0).unit());
    // of stage 2 only the South can say anything, of stage 3 nobody
    assertEquals("South", result.lowestAt(MaturityStage.INVESTED).get(0).unit());
    assertEquals(ImmutableList.of(), result.lowestAt(MaturityStage.COMMITTED));
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(text.contains("left out, because nothing applies there: 'North'"), text);
    assertTrue(text.contains("stage 2 (invested): 'South' 1.00, 'West' nothing applies"), text);
    assertTrue(
        MaturityPortfolioScorer.standard()
            .score(new MaturityPortfolio("Group", ImmutableList.of(nothing)))
            .text(Locale.ENGLISH)
            .startsWith("No criterion applies to any of 'North': there is no stage to tell."));
  }

  @Test
  void progress_from_or_to_nothing_that_applies_is_not_told() {
    Assessment nothing = only("Shop", 1);
    Assessment some = only("Shop", 1, 2);
    assertTrue(progress(nothing, some).contains("in the earlier assessment no criterion applies."));
    assertTrue(progress(some, nothing).contains("no criterion applies any more."));
    assertTrue(progress(nothing, nothing).contains("no criterion applies in either assessment."));
  }

  // five times the mean of 1 is 5, before and after; each of two stages adds half of it
  @Test
  void progress_says_that_the_index_rests_on_other_stages() {
    String text = progress(only("Shop", 1, 1), only("Shop", 1, 1, 3));
    assertTrue(text.contains("its index went from 5.0 to 5.0."), text);
    assertTrue(
        text.contains(
            "the index is the mean of the stages in which something applies: 1 of them before, 2"
                + " after"),
        text);
    assertTrue(text.contains("stage 1 (interested): from 5.00 to 2.50"), text);
    assertTrue(text.contains("stage 3 (committed): from not applicable to 2.50"), text);
  }

  private static String progress(Assessment before, Assessment after) {
    return MaturityProgressScorer.standard()
        .score(new AssessmentPair(before, after))
        .text(Locale.ENGLISH);
  }

  @Test
  void a_panel_of_whom_all_say_that_nothing_applies_has_no_stage() {
    Assessment nothing = only("Shop", 1);
    String text =
        MaturityPanelScorer.standard()
            .score(new AssessorPanel(ImmutableMap.of("Ann", nothing, "Bob", nothing)))
            .text(Locale.ENGLISH);
    assertTrue(text.startsWith("None of the 5 criteria of own 1 applies to 'Shop'"), text);
    // one who thinks otherwise about one stage is enough
    Assessment some = only("Shop", 0, 4);
    MaturityPanelResult result =
        MaturityPanelScorer.standard()
            .score(new AssessorPanel(ImmutableMap.of("Ann", nothing, "Bob", some)))
            .outcome()
            .answer()
            .orElseThrow();
    assertEquals(0, result.merged().index());
    assertEquals(Optional.of(MaturityStage.ENGAGED), result.merged().asked().next());
  }

  @Test
  void progress_says_what_moved_what_slipped_and_what_is_unknown() {
    Assessment before =
        without(upTo(2, "Hospital"), "CEM-5-PEO-1").withDate(LocalDate.of(2025, 1, 31));
    Assessment after =
        without(
                with(
                    with(with(upTo(2, "Hospital"), "CEM-4-PRO-1", FULLY), "CEM-2-PEO-1", NOT),
                    "CEM-1-FOC-1",
                    PARTLY),
                "CEM-3-FOC-1")
            .withDate(LocalDate.of(2026, 1, 31));
    Verdict<MaturityProgress> verdict =
        MaturityProgressScorer.standard().score(new AssessmentPair(before, after));
    MaturityProgress progress = verdict.outcome().answer().orElseThrow();
    assertEquals(-2, progress.stages());
    // a key criterion of stage 1 slips by 2/3 of a sixth, and one of stage 4 comes
    assertEquals(1.0 / 6 - 4.0 / 36, progress.index(), 1e-9);
    assertEquals(1.0 / 6, progress.of(MaturityStage.ENGAGED), 1e-9);
    // stage 1 has two criteria of that dimension
    assertEquals(-1.0 / 3, progress.of(MaturityDimension.FOCUS).orElseThrow(), 1e-9);
    assertEquals(
        List.of("CEM-1-FOC-1", "CEM-2-PEO-1"),
        progress.changes(CriterionChange.Kind.SLIPPED).stream()
            .map(each -> each.criterion().id().value())
            .toList());
    assertTrue(progress.changes(CriterionChange.Kind.SLIPPED).get(1).isStoodFor());
    assertEquals(1, progress.changes(CriterionChange.Kind.RISEN).size());
    assertEquals(1, progress.changes(CriterionChange.Kind.NEWLY_ANSWERED).size());
    assertEquals(1, progress.changes(CriterionChange.Kind.NO_LONGER_ANSWERED).size());
    String text = verdict.text(Locale.ENGLISH);
    assertTrue(
        text.startsWith(
            "'Hospital' was at stage 2 (invested) (2025-01-31) and is below the first stage"
                + " (2026-01-31) by the policy 'progressive'; its index went from 2.0 to 2.06."),
        text);
    assertTrue(
        text.contains("From 1 to 0, and it counts no less, because CEM-4-PRO-1 stands for it."),
        text);
  }
}
