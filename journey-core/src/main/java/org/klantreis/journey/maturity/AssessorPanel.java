package org.klantreis.journey.maturity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several assessors of the same organisation, by the same model.
 *
 * @param assessments by the name of the assessor; at least one, all about the same and by the same
 *     model
 */
public record AssessorPanel(ImmutableMap<String, Assessment> assessments) {

  /** What an assessor is called who gives no name. */
  public static final String NAMELESS = "(nameless)";

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for an empty panel, and assessments of different organisations
   *     or models
   */
  public AssessorPanel {
    checkArgument(!assessments.isEmpty(), "A panel has no assessor: give at least one.");
    Assessment first = assessments.values().iterator().next();
    assessments.forEach(
        (assessor, each) -> {
          checkArgument(!assessor.isBlank(), "An assessor's name is blank.");
          checkArgument(
              each.model().equals(first.model()),
              "Assessor '%s' answers to the model '%s' and others to '%s': use one model.",
              assessor,
              each.model().id(),
              first.model().id());
          checkArgument(
              each.about().equals(first.about()),
              "Assessor '%s' assesses '%s' and others '%s': a panel is about one organisation.",
              assessor,
              each.about(),
              first.about());
        });
  }

  /** One assessor alone. */
  public static AssessorPanel of(String assessor, Assessment assessment) {
    return new AssessorPanel(ImmutableMap.of(assessor, assessment));
  }

  /** One assessor alone, who gives no name. */
  public static AssessorPanel of(Assessment assessment) {
    return of(NAMELESS, assessment);
  }

  /** The model that all answer to. */
  public MaturityModel model() {
    return assessments.values().iterator().next().model();
  }

  /** The organisation that is assessed. */
  public String about() {
    return assessments.values().iterator().next().about();
  }

  /**
   * The answers that assessors gave to a criterion, by assessor; those without one are left out.
   */
  public ImmutableMap<String, CriterionAnswer> answers(CriterionId criterion) {
    ImmutableMap.Builder<String, CriterionAnswer> answers = ImmutableMap.builder();
    assessments.forEach(
        (assessor, each) ->
            each.answer(criterion).ifPresent(answer -> answers.put(assessor, answer)));
    return answers.buildOrThrow();
  }

  /**
   * One assessment that speaks for the panel: for each criterion the lower median of the shares
   * that were given. Who did not answer is left aside. Not applicable only where everybody who
   * answered says so; else those who say so are left aside too.
   */
  public Assessment merged() {
    Assessment.Builder merged =
        Assessment.builder().about(about()).model(model()).date(latestDate());
    for (CriterionId criterion : model().criterionIds()) {
      merge(answers(criterion).values().asList())
          .ifPresent(answer -> merged.putAnswer(criterion, answer));
    }
    return merged.build();
  }

  /** The day of the latest assessment; empty when none has one. */
  private Optional<LocalDate> latestDate() {
    return assessments.values().stream().flatMap(each -> each.date().stream()).max(naturalOrder());
  }

  private static Optional<CriterionAnswer> merge(ImmutableList<CriterionAnswer> answers) {
    List<CriterionAnswer.Achieved> achieved =
        answers.stream()
            .filter(CriterionAnswer.Achieved.class::isInstance)
            .map(CriterionAnswer.Achieved.class::cast)
            .toList();
    double[] shares =
        achieved.stream().mapToDouble(CriterionAnswer.Achieved::share).sorted().toArray();
    if (shares.length > 0) {
      return Optional.of(
          new CriterionAnswer.Achieved(
              shares[(shares.length - 1) / 2],
              joined(achieved.stream().flatMap(answer -> answer.reason().stream()).toList()),
              joined(answers.stream().flatMap(answer -> answer.evidence().stream()).toList())));
    }
    List<String> reasons = new ArrayList<>();
    answers.forEach(answer -> reasons.add(((CriterionAnswer.NotApplicable) answer).reason()));
    return joined(reasons)
        .map(
            reason ->
                new CriterionAnswer.NotApplicable(
                    reason,
                    joined(
                        answers.stream().flatMap(answer -> answer.evidence().stream()).toList())));
  }

  private static Optional<String> joined(List<String> texts) {
    String[] distinct = texts.stream().distinct().toArray(String[]::new);
    return distinct.length == 0 ? Optional.empty() : Optional.of(String.join("; ", distinct));
  }
}
