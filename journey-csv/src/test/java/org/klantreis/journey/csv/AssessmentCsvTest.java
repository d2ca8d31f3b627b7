package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.CemCatalogue;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.testkit.DocumentArbitraries;

class AssessmentCsvTest {

  private static final AssessmentFormat FORMAT =
      AssessmentFormat.of(CemCatalogue.model(), "Radiology");

  @Provide
  Arbitrary<AssessorPanel> panels() {
    return DocumentArbitraries.panels();
  }

  @Property
  void what_was_written_is_read_as_equal_answers(@ForAll("panels") AssessorPanel panel) {
    CsvReading<AssessorPanel> reading = read(AssessmentCsv.write(panel), FORMAT);
    assertTrue(reading.isSound(), () -> reading.problems().toString());
    assertEquals(answers(panel), answers(reading.found()));
    assertEquals(30L * panel.assessments().size(), reading.read());
  }

  @Test
  void the_template_is_read_as_nothing_answered() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      String template = AssessmentCsv.template(CemCatalogue.model(), locale);
      assertTrue(
          template.startsWith(
              "assessor,criterion,answer,reason,evidence,statement,evidence_hint\n,CEM-1-FOC-1,,,,"),
          template);
      CsvReading<AssessorPanel> reading = read(template, FORMAT);
      assertTrue(reading.isSound(), () -> reading.problems().toString());
      assertEquals(30, reading.missing());
      assertEquals(30, reading.found().merged().unanswered().size());
      assertEquals(
          List.of(AssessorPanel.NAMELESS), reading.found().assessments().keySet().asList());
    }
    assertTrue(
        AssessmentCsv.template(CemCatalogue.model(), Locale.forLanguageTag("nl"))
            .contains("strategienota"));
  }

  @Test
  void answers_are_shares_or_letters_in_any_case() {
    CsvReading<AssessorPanel> reading =
        read(
            FORMAT,
            "criterion,answer,reason",
            "CEM-1-FOC-1, l ,",
            "CEM-1-FOC-2,0.7,measured",
            "CEM-1-CUL-1,1,",
            "CEM-1-PRO-1,,",
            "CEM-5-CHA-1,na,no channels");
    assertTrue(reading.isSound(), () -> reading.problems().toString());
    Assessment only = reading.found().merged();
    assertEquals(Optional.of(2.0 / 3), share(only, "CEM-1-FOC-1"));
    assertEquals(Optional.of(0.7), share(only, "CEM-1-FOC-2"));
    assertEquals(Optional.of(1.0), share(only, "CEM-1-CUL-1"));
    assertEquals(Optional.empty(), only.answer(CriterionId.of("CEM-1-PRO-1")));
    assertEquals(
        Optional.of(CriterionAnswer.notApplicable("no channels")),
        only.answer(CriterionId.of("CEM-5-CHA-1")));
    assertEquals(List.of(5L, 4L, 1L, 0L), counts(reading));
  }

  @Test
  void everything_that_is_wrong_is_named_at_once() {
    CsvReading<AssessorPanel> reading =
        read(
            FORMAT,
            "assessor,criterion,answer,reason,evidence",
            "Ann,CEM-1-FCO-1,L,,",
            "Ann,CEM-1-FOC-1,1.2,,",
            "Ann,CEM-1-FOC-2,mostly,,",
            "Ann,CEM-1-CUL-1,\"0,7\",,",
            "Ann,CEM-1-PRO-1,70%,,",
            "Ann,CEM-1-PEO-1,70,,",
            "Ann,CEM-1-CHA-1,L,,",
            "Bob,CEM-1-CHA-1,L,,",
            "Ann,CEM-1-CHA-1,P,,",
            "Ann,CEM-5-CHA-1,NA,,",
            "Ann,CEM-2-FOC-1,NA,no budget,",
            ",CEM-2-FOC-2,L,,",
            "Ann,,F,,",
            "Ann,CEM-2-PEO-1,n.v.t.,,",
            "Ann,CEM-2-PRO-1,-0.5,,",
            "Ann,CEM-2-CUL-1,\"70,5 %\",,",
            "Ann,CEM-2-CHA-1,F",
            "Ann,CEM-3-CUL-1,,,",
            ",,,,");
    assertEquals(
        List.of(
            "2: 'CEM-1-FCO-1', no such criterion in 'cem-maturity', maybe 'CEM-1-FOC-1'",
            "3: '1.2', is no share, which is 0 to 1, write N (not done), P (now and then), L"
                + " (usually), F (always), NA, or a share from 0 to 1",
            "4: 'mostly', is no answer, write N (not done), P (now and then), L (usually), F"
                + " (always), NA, or a share from 0 to 1",
            "5: '0,7', has a decimal comma, and a point is wanted, maybe 0.7",
            "6: '70%', is a percentage, and a share is wanted, maybe 0.7",
            "7: '70', is no share, which is 0 to 1, maybe 0.7",
            "10: 'CEM-1-CHA-1', is answered a second time by 'Ann', after line 8, leave one of the"
                + " two rows",
            "11: 'NA', needs a reason, say why the criterion does not apply, under 'reason'",
            "12: 'CEM-2-FOC-1', cannot be answered with 'not applicable', answer how far it is met,"
                + " or leave it open",
            "14: 'F', answers no criterion, fill 'criterion'",
            "15: 'n.v.t.', is no answer, maybe 'NA'",
            "16: '-0.5', is no share, which is 0 to 1, write N (not done), P (now and then), L"
                + " (usually), F (always), NA, or a share from 0 to 1",
            "17: '70,5 %', is a percentage, and a share is wanted, maybe 0.705",
            "18: has 3 cells, the header has 5, maybe a quote or a delimiter is missing",
            "13: 'CEM-2-FOC-2', is answered by nobody, fill 'assessor', as in other rows"),
        problems(reading));
    assertFalse(reading.isSound());
    assertEquals(List.of(19L, 1L, 2L, 16L), counts(reading));
    assertEquals(List.of("Ann", "Bob"), reading.found().assessments().keySet().asList());
  }

  @Test
  void of_two_answers_to_one_criterion_neither_counts() {
    CsvReading<AssessorPanel> reading =
        read(
            FORMAT,
            "criterion,answer",
            "CEM-1-FOC-1,L",
            "CEM-1-FOC-1,L",
            "CEM-1-FOC-2,mostly",
            "CEM-1-FOC-2,F");
    assertEquals(
        List.of(
            "3: 'CEM-1-FOC-1', is answered a second time, after line 2, leave one of the two rows",
            "4: 'mostly', is no answer, write N (not done), P (now and then), L (usually), F"
                + " (always), NA, or a share from 0 to 1",
            "5: 'CEM-1-FOC-2', is answered a second time, after line 4, leave one of the two rows"),
        problems(reading));
    assertEquals(List.of(4L, 0L, 0L, 4L), counts(reading));
    assertEquals(30, reading.found().merged().unanswered().size());
  }

  @Test
  void columns_are_found_or_a_near_name_is_told() {
    assertEquals(
        List.of(
            "1: 'answer', no such column, maybe 'anser'",
            "1: 'Reason', is no column that is read, maybe 'reason'; else call it otherwise",
            "1: 'evidnce', is no column that is read, maybe 'evidence'; else call it otherwise"),
        problems(read(FORMAT, "criterion,anser,Reason,evidnce,remark", "CEM-1-FOC-1,L,,,")));
    List<String> wrong = problems(read(FORMAT, "criterion;answer", "CEM-1-FOC-1;L"));
    assertTrue(wrong.get(0).contains("maybe the delimiter is ';'"), wrong.toString());
    assertTrue(
        read(
                FORMAT.withCsv(CsvOptions.standard().withDelimiter(';')),
                "criterion;answer;remark",
                "CEM-1-FOC-1;L;x")
            .isSound());
  }

  @Test
  void numbers_that_no_share_can_be_are_refused() {
    for (String number :
        new String[] {
          "NaN", "Infinity", "1e999999999999", "0x1p-2", "0.5f", "1/2", "٠", ".", "+"
        }) {
      CsvReading<AssessorPanel> reading = read(FORMAT, "criterion,answer", "CEM-1-FOC-1," + number);
      assertEquals(1, reading.problemCount(), number);
      assertEquals(1, reading.refused(), number);
    }
    for (String number : new String[] {"1.0E-3", ".5", "1.", "+0.5", "0"}) {
      assertTrue(read(FORMAT, "criterion,answer", "CEM-1-FOC-1," + number).isSound(), number);
    }
  }

  private static Optional<Double> share(Assessment assessment, String criterion) {
    return assessment
        .answer(CriterionId.of(criterion))
        .map(answer -> ((CriterionAnswer.Achieved) answer).share());
  }

  private static List<Long> counts(CsvReading<AssessorPanel> reading) {
    return List.of(reading.read(), reading.used(), reading.missing(), reading.refused());
  }

  private static Map<String, ImmutableMap<CriterionId, CriterionAnswer>> answers(
      AssessorPanel panel) {
    return panel.assessments().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().answers()));
  }

  private static ImmutableList<String> problems(CsvReading<AssessorPanel> reading) {
    return reading.problems().stream()
        .map(Problem::toString)
        .collect(ImmutableList.toImmutableList());
  }

  private static CsvReading<AssessorPanel> read(AssessmentFormat format, String... lines) {
    return read(String.join("\n", lines) + "\n", format);
  }

  private static CsvReading<AssessorPanel> read(String text, AssessmentFormat format) {
    try {
      return AssessmentCsv.read(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
