package org.klantreis.journey.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.problem.ProblemsException;

class MaturityModelTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static Criterion criterion(String id, int stage, String... standIns) {
    return Criterion.builder()
        .id(id)
        .stage(MaturityStage.of(stage))
        .dimension(MaturityDimension.PROCESS)
        .statement(id + " is done")
        .satisfiedAlsoBy(List.of(standIns).stream().map(CriterionId::of).toList())
        .build();
  }

  private static MaturityModel model(Criterion... criteria) {
    return MaturityModel.builder().id("m").version("1").addCriteria(criteria).build();
  }

  private static List<String> problemsOf(Criterion... criteria) {
    return assertThrows(ProblemsException.class, () -> model(criteria)).problems().stream()
        .map(Problem::toString)
        .collect(toImmutableList());
  }

  @Test
  void the_shipped_model_has_thirty_criteria_for_the_five_stages() {
    MaturityModel model = CemCatalogue.model();
    assertEquals(30, model.criteria().size());
    for (MaturityStage stage : MaturityStage.five()) {
      assertEquals(6, model.criteriaOf(stage).size(), stage.toString());
    }
    assertEquals(16, model.criteria().stream().filter(Criterion::key).count());
    assertEquals(
        List.of("CEM-2-PEO-1", "CEM-4-PRO-1"),
        model.criterion(CriterionId.of("CEM-1-PEO-1")).orElseThrow().satisfiedAlsoBy().stream()
            .map(CriterionId::value)
            .toList());
  }

  @Test
  void the_shipped_model_speaks_english_and_dutch() {
    for (Criterion criterion : CemCatalogue.model().criteria()) {
      String id = criterion.id().value();
      assertEquals(criterion.statement().text(), criterion.statement().in(Locale.ENGLISH));
      assertNotEquals(criterion.statement().text(), criterion.statement().in(DUTCH), id);
      assertEquals(criterion.statement().text(), criterion.statement().in(Locale.FRENCH));
      assertTrue(criterion.evidence().isPresent(), id);
    }
  }

  @Test
  void everything_that_is_wrong_with_a_model_is_said_at_once() {
    assertEquals(
        List.of(
            "/criteria/1/id: 'a', the id of another criterion too, /criteria/0,"
                + " give each criterion an id of its own",
            "/criteria: 'engaged', has no criterion, so nobody could reach it,"
                + " each of the five stages needs one",
            "/criteria/2/satisfiedAlsoBy/0: 'ab', no such criterion in the model, maybe 'a'",
            "/criteria/3/satisfiedAlsoBy/0: 'a', belongs to an earlier stage, 'interested', than"
                + " 'c', which is of 'committed',"
                + " only a practice of the same stage or a later one can stand for another"),
        problemsOf(
            criterion("a", 1),
            criterion("a", 1),
            criterion("b", 2, "ab"),
            criterion("c", 3, "a"),
            criterion("e", 5)));
  }

  @Test
  void stand_ins_that_lead_round_in_a_circle_are_named_once() {
    assertEquals(
        List.of(
            "/criteria/1/satisfiedAlsoBy: leads round in a circle: 'b', 'c', 'b',"
                + " leave one of the references out",
            "/criteria/4/satisfiedAlsoBy: leads round in a circle: 'e', 'e',"
                + " leave one of the references out"),
        problemsOf(
            criterion("a", 1, "b"),
            criterion("b", 2, "c"),
            criterion("c", 2, "b"),
            criterion("d", 3),
            criterion("e", 4, "e"),
            criterion("f", 5)));
  }

  @Test
  void a_share_is_banded_as_in_iso_33020() {
    // ISO/IEC 33020:2015, 5.3: N 0 to 15 %, P over 15 to 50 %, L over 50 to 85 %, F over 85 %
    assertEquals(Achievement.NOT, Achievement.of(0.15));
    assertEquals(Achievement.PARTLY, Achievement.of(0.151));
    assertEquals(Achievement.PARTLY, Achievement.of(0.5));
    assertEquals(Achievement.LARGELY, Achievement.of(0.85));
    assertEquals(Achievement.FULLY, Achievement.of(0.851));
    for (Achievement step : Achievement.values()) {
      assertEquals(step, Achievement.of(step.worth()));
    }
  }

  @Test
  void an_answer_that_fits_no_criterion_is_refused_with_the_nearest_one() {
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () ->
                Assessment.builder()
                    .about("Hospital")
                    .model(CemCatalogue.model())
                    .answer("CEM-1-FCO-1", 1)
                    .putAnswer(
                        CriterionId.of("CEM-1-FOC-2"),
                        CriterionAnswer.notApplicable("we are small"))
                    .build());
    assertEquals(
        List.of(
            "answers: 'CEM-1-FCO-1', no such criterion in the model 'cem-maturity',"
                + " maybe 'CEM-1-FOC-1'",
            "answers: 'CEM-1-FOC-2', cannot be answered with 'not applicable',"
                + " answer how far it is met, or leave it open"),
        refused.problems().stream().map(Problem::toString).toList());
  }

  @Test
  void not_applicable_without_a_reason_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> CriterionAnswer.notApplicable(" "));
    assertThrows(IllegalArgumentException.class, () -> CriterionAnswer.of(1.2));
    assertThrows(IllegalArgumentException.class, () -> CriterionAnswer.of(Double.NaN));
  }

  @Test
  void a_panel_speaks_with_the_lower_median_of_those_who_answered() {
    String id = "CEM-4-CHA-1";
    CriterionAnswer absent = CriterionAnswer.notApplicable("no partners");
    AssessorPanel panel =
        new AssessorPanel(
            ImmutableMap.of(
                "Ann", assessment(id, CriterionAnswer.of(0.9)).withDate(LocalDate.of(2026, 1, 2)),
                "Bob", assessment(id, CriterionAnswer.of(0.2)).withDate(LocalDate.of(2026, 1, 9)),
                "Cem", assessment(id, absent),
                "Dee", assessment("CEM-1-FOC-1", CriterionAnswer.of(0.4))));
    Assessment merged = panel.merged();
    assertEquals(Optional.of(CriterionAnswer.of(0.2)), merged.answer(CriterionId.of(id)));
    assertEquals(
        Optional.of(CriterionAnswer.of(0.4)), merged.answer(CriterionId.of("CEM-1-FOC-1")));
    assertEquals(28, merged.unanswered().size());
    assertEquals(Optional.of(LocalDate.of(2026, 1, 9)), merged.date());
    assertEquals(
        Optional.of(absent),
        AssessorPanel.of("Cem", assessment(id, absent)).merged().answer(CriterionId.of(id)));
  }

  @Test
  void a_panel_is_about_one_organisation() {
    Assessment one = assessment("CEM-1-FOC-1", CriterionAnswer.of(1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new AssessorPanel(ImmutableMap.of("Ann", one, "Bob", one.withAbout("Other"))));
    assertThrows(IllegalArgumentException.class, () -> new AssessorPanel(ImmutableMap.of()));
  }

  private static Assessment assessment(String criterion, CriterionAnswer answer) {
    return Assessment.builder()
        .about("Hospital")
        .model(CemCatalogue.model())
        .putAnswer(CriterionId.of(criterion), answer)
        .build();
  }
}
