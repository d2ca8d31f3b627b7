package org.klantreis.journey.maturity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What of a criterion decides whether a model hangs together: for those who read criteria and want
 * to say everything that is wrong with them, also while some are not yet what they should be.
 *
 * @param id empty where it is not known
 * @param stage empty where it is not known
 * @param satisfiedAlsoBy what may stand for it, in the order in which it was written
 * @see MaturityModel#problemsOf
 */
public record CriterionOutline(
    Optional<CriterionId> id,
    Optional<MaturityStage> stage,
    ImmutableList<CriterionId> satisfiedAlsoBy) {

  static CriterionOutline of(Criterion criterion) {
    return new CriterionOutline(
        Optional.of(criterion.id()),
        Optional.of(criterion.stage()),
        criterion.satisfiedAlsoBy().asList());
  }
}
