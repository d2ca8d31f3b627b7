package org.klantreis.journey.scoring.maturity;

import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * What a criterion counts for.
 *
 * @param criterion the criterion
 * @param answer its own answer; empty when it is unanswered
 * @param value the better of its own share and of those that may stand for it, 0 to 1; 0 when
 *     nothing is answered; empty when it does not apply
 * @param standIn the criterion whose share counts in its place, because it is the better one
 */
public record CriterionValue(
    Criterion criterion,
    Optional<CriterionAnswer> answer,
    OptionalDouble value,
    Optional<CriterionId> standIn) {

  /** Whether it has an answer of its own. */
  public boolean isAnswered() {
    return answer.isPresent();
  }

  Figures figures() {
    return Figures.builder()
        .put("criterion", criterion.id().value())
        .put("answered", isAnswered())
        .put("applicable", value.isPresent())
        .put("value", value)
        .put("stand_in", standIn.map(CriterionId::value))
        .build();
  }
}
