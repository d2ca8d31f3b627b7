package org.klantreis.journey.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.problem.ProblemsException;
import org.klantreis.journey.style.JourneyStyle;
import org.klantreis.journey.style.Texts;

/**
 * What an organisation, or a part of it, does of a {@link MaturityModel}: one answer to each
 * criterion that was answered.
 *
 * <p>A criterion without an answer is unknown, which is not the same as not done. An answer to a
 * criterion that the model does not have is refused, and so is "not applicable" where the criterion
 * does not allow it: with all problems at once, by a {@link ProblemsException}.
 *
 * <pre>{@code
 * Assessment bakery =
 *     Assessment.builder()
 *         .about("Bakery")
 *         .model(CemCatalogue.model())
 *         .answer("CEM-1-FOC-1", Achievement.LARGELY)
 *         .answer("CEM-1-FOC-2", 0.9)
 *         .build();
 * bakery.answer(CriterionId.of("CEM-1-FOC-2")); // achieved to 0.9: fully
 * bakery.unanswered().size(); // 28 of the 30
 * }</pre>
 */
@Value.Immutable
@JourneyStyle
public abstract sealed class Assessment implements WithAssessment permits ImmutableAssessment {

  Assessment() {}

  /** The organisation or the part of it, by name. */
  public abstract String about();

  /** By which criteria it is assessed. */
  public abstract MaturityModel model();

  /** When it was assessed. */
  public abstract Optional<LocalDate> date();

  /** The answers, in any order. */
  public abstract ImmutableMap<CriterionId, CriterionAnswer> answers();

  @Value.Check
  void check() {
    Texts.checkName("An assessment", about());
    List<Problem> problems = new ArrayList<>();
    answers().forEach((id, answer) -> problems.addAll(problemsOf(model(), id, answer)));
    if (!problems.isEmpty()) {
      throw new ProblemsException("The assessment of '" + about() + "'", problems);
    }
  }

  /** What does not fit in an answer to a criterion of a model: nothing, or a problem. */
  public static ImmutableList<Problem> problemsOf(
      MaturityModel model, CriterionId id, CriterionAnswer answer) {
    Optional<Criterion> criterion = model.criterion(id);
    if (criterion.isEmpty()) {
      return ImmutableList.of(
          Problem.at("answers", id.value(), "no such criterion in the model '" + model.id() + "'")
              .withNearest(model.criterionIds().stream().map(CriterionId::value).toList()));
    }
    if (answer instanceof CriterionAnswer.NotApplicable
        && !criterion.get().notApplicableAllowed()) {
      return ImmutableList.of(
          Problem.at("answers", id.value(), "cannot be answered with 'not applicable'")
              .withHint("answer how far it is met, or leave it open"));
    }
    return ImmutableList.of();
  }

  /** The answer to a criterion; empty where there is none. */
  public final Optional<CriterionAnswer> answer(CriterionId id) {
    return Optional.ofNullable(answers().get(id));
  }

  /** The criteria without an answer, in the order of the model. */
  public final ImmutableList<CriterionId> unanswered() {
    return model().criterionIds().stream()
        .filter(id -> !answers().containsKey(id))
        .collect(toImmutableList());
  }

  /** Starts one; about and model are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an assessment. */
  public static final class Builder extends ImmutableAssessment.Builder {
    Builder() {}

    /** Answers a criterion in the words of an assessor. */
    @CanIgnoreReturnValue
    public Builder answer(String criterion, Achievement achievement) {
      return putAnswer(CriterionId.of(criterion), CriterionAnswer.of(achievement));
    }

    /**
     * Answers a criterion with a share, 0 to 1.
     *
     * @throws IllegalArgumentException for a share outside 0 to 1
     */
    @CanIgnoreReturnValue
    public Builder answer(String criterion, double share) {
      return putAnswer(CriterionId.of(criterion), CriterionAnswer.of(share));
    }
  }
}
