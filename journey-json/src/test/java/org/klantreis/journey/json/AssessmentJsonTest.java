package org.klantreis.journey.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.maturity.Achievement;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.CemCatalogue;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.testkit.DocumentArbitraries;
import org.klantreis.journey.testkit.MaturityArbitraries;

class AssessmentJsonTest {

  @Provide
  Arbitrary<AssessorPanel> panels() {
    return Arbitraries.oneOf(DocumentArbitraries.panels(), MaturityArbitraries.panels());
  }

  @Property
  void what_was_written_is_read_as_an_equal_panel(@ForAll("panels") AssessorPanel panel) {
    assertEquals(
        Checked.sound(panel), AssessmentJson.read(AssessmentJson.write(panel), panel.model()));
  }

  @Test
  void one_assessor_needs_no_name() {
    AssessorPanel panel =
        read("""
                {"format": "klantreis-assessment/1", "about": "Radiology", "date": "2026-03-31",
                 "catalogue": "cem-maturity",
                 "answers": [
                   {"criterion": "CEM-1-FOC-1", "answer": "l", "reason": "asked", "evidence": "plan"},
                   {"criterion": "CEM-1-PRO-1", "answer": 0.7, "reason": " "},
                   {"criterion": "CEM-5-CHA-1", "answer": "NA", "reason": "no channels"}]}
                """)
            .orElseThrow("The assessment");
    assertEquals("Radiology", panel.about());
    assertEquals(List.of(AssessorPanel.NAMELESS), panel.assessments().keySet().asList());
    Assessment only = panel.merged();
    assertEquals(Optional.of(LocalDate.of(2026, 3, 31)), only.date());
    assertEquals(
        Optional.of(
            new CriterionAnswer.Achieved(
                Achievement.LARGELY.worth(), Optional.of("asked"), Optional.of("plan"))),
        only.answer(CriterionId.of("CEM-1-FOC-1")));
    assertEquals(Optional.of(CriterionAnswer.of(0.7)), only.answer(CriterionId.of("CEM-1-PRO-1")));
    assertEquals(
        Optional.of(CriterionAnswer.notApplicable("no channels")),
        only.answer(CriterionId.of("CEM-5-CHA-1")));
  }

  @Test
  void nothing_answered_is_an_assessment_too() {
    assertEquals(
        30,
        read("""
                {"format": "klantreis-assessment/1", "about": "A", "catalogue": "cem-maturity"}
                """)
            .orElseThrow("The assessment")
            .merged()
            .unanswered()
            .size());
  }

  @Test
  void everything_that_is_wrong_is_named_at_once() {
    assertEquals(
        List.of(
            "/assessors/1/nam: 'nam', is not a name that is known here, maybe 'name'",
            "/date: '31-03-2026', is not a date such as 2026-03-31",
            "/about: is missing",
            "/answers: stand beside assessors, so nobody gave them, put them with the assessor who"
                + " gave them",
            "/assessors/0/answers/0/criterion: 'CEM-1-FCO-1', no such criterion in 'cem-maturity',"
                + " maybe 'CEM-1-FOC-1'",
            "/assessors/0/answers/0/answer: '1.2', is no share, which is 0 to 1, write N (not done),"
                + " P (now and then), L (usually), F (always), NA, or a share from 0 to 1",
            "/assessors/0/answers/1/answer: 'mostly', is no answer, write N (not done), P (now and"
                + " then), L (usually), F (always), NA, or a share from 0 to 1",
            "/assessors/0/answers/2/answer: '0,7', has a decimal comma, and a point is wanted,"
                + " maybe 0.7",
            "/assessors/0/answers/3/answer: '70', is no share, which is 0 to 1, maybe 0.7",
            "/assessors/0/answers/4/criterion: 'CEM-2-FOC-2', is answered a second time, after"
                + " /assessors/0/answers/3, leave one of them",
            "/assessors/0/answers/5/answer: 'NA', needs a reason, say why the criterion does not"
                + " apply, under 'reason'",
            "/assessors/0/answers/6/answer: 'CEM-1-CUL-1', cannot be answered with 'not"
                + " applicable', answer how far it is met, or leave it open",
            "/assessors/0/answers/7/answer: '0.5', is a text, write the number without quotes",
            "/assessors/0/answers/8/answer: is missing",
            "/assessors/1/name: is missing",
            "/assessors/2/name: 'Ann', is the name of another assessor, /assessors/0, answers of one"
                + " assessor stand together"),
        problems(
            """
            {"format": "klantreis-assessment/1", "date": "31-03-2026", "catalogue": "cem-maturity",
             "answers": [{"criterion": "CEM-1-FOC-1", "answer": "L"}],
             "assessors": [
               {"name": "Ann", "answers": [
                 {"criterion": "CEM-1-FCO-1", "answer": 1.2},
                 {"criterion": "CEM-1-FOC-1", "answer": "mostly"},
                 {"criterion": "CEM-1-FOC-2", "answer": "0,7"},
                 {"criterion": "CEM-2-FOC-2", "answer": 70},
                 {"criterion": "CEM-2-FOC-2", "answer": "L"},
                 {"criterion": "CEM-5-CHA-1", "answer": "NA"},
                 {"criterion": "CEM-1-CUL-1", "answer": "NA", "reason": "no customers"},
                 {"criterion": "CEM-3-CUL-1", "answer": "0.5"},
                 {"criterion": "CEM-3-CUL-2"}]},
               {"nam": "Bob"},
               {"name": "Ann"}]}
            """));
  }

  @Test
  void answers_to_another_catalogue_are_not_scored_by_this_one() {
    assertEquals(
        List.of(
            "/catalogue: 'own', is not the catalogue in use, which is 'cem-maturity', read it with"
                + " the catalogue that it answers"),
        problems(
            """
            {"format": "klantreis-assessment/1", "about": "A", "catalogue": "own",
             "answers": [{"criterion": "x", "answer": "L"}]}
            """));
  }

  @Test
  void what_is_no_assessment_is_said_in_one_sentence() throws IOException {
    assertEquals(List.of("'null', is not an assessment"), problems("null"));
    assertEquals(1, problems("{\"about\": 1, \"about\": 2}").size());
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    List<Problem> problems = AssessmentJson.read(endless, CemCatalogue.model()).problems();
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).what().contains("larger than 16 MiB"), problems.toString());
  }

  private static Checked<AssessorPanel> read(String json) {
    return AssessmentJson.read(json, CemCatalogue.model());
  }

  private static List<String> problems(String json) {
    return read(json).problems().stream().map(Problem::toString).toList();
  }
}
