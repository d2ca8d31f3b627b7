package org.klantreis.journey.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.json.strict.WordOrNumber;
import org.klantreis.journey.maturity.AnswerNotation;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;

/** Turns the answers of assessors into the shape that they have in JSON. */
final class AssessmentToDocument {

  private AssessmentToDocument() {}

  static AssessmentDocument document(AssessorPanel panel) {
    boolean nameless = panel.assessments().keySet().equals(ImmutableSet.of(AssessorPanel.NAMELESS));
    Optional<LocalDate> common = commonDate(panel);
    return new AssessmentDocument(
        AssessmentDocument.FORMAT,
        panel.about(),
        common.orElse(null),
        panel.model().id(),
        nameless ? answers(panel.assessments().values().asList().get(0)) : null,
        nameless ? null : assessors(panel, common));
  }

  /** The day on which all assessed; empty when they differ or do not say. */
  private static Optional<LocalDate> commonDate(AssessorPanel panel) {
    List<Optional<LocalDate>> dates =
        panel.assessments().values().stream()
            .map(Assessment::date)
            .distinct()
            .collect(Collectors.toList());
    return dates.size() == 1 ? dates.get(0) : Optional.empty();
  }

  private static List<AssessmentDocument.Assessor> assessors(
      AssessorPanel panel, Optional<LocalDate> common) {
    ImmutableList.Builder<AssessmentDocument.Assessor> assessors = ImmutableList.builder();
    panel
        .assessments()
        .forEach(
            (name, assessment) ->
                assessors.add(
                    new AssessmentDocument.Assessor(
                        name,
                        common.isPresent() ? null : assessment.date().orElse(null),
                        answers(assessment))));
    return assessors.build();
  }

  private static List<AssessmentDocument.Answer> answers(Assessment assessment) {
    return assessment.model().criterionIds().stream()
        .flatMap(id -> assessment.answer(id).map(given -> answer(id, given)).stream())
        .toList();
  }

  private static AssessmentDocument.Answer answer(CriterionId id, CriterionAnswer given) {
    String written = AnswerNotation.write(given);
    boolean isNumber = Character.isDigit(written.charAt(written.length() - 1));
    return new AssessmentDocument.Answer(
        id.value(),
        new WordOrNumber(written, isNumber),
        reason(given),
        given.evidence().orElse(null));
  }

  private static @Nullable String reason(CriterionAnswer given) {
    return given instanceof CriterionAnswer.NotApplicable absent
        ? absent.reason()
        : ((CriterionAnswer.Achieved) given).reason().orElse(null);
  }
}
