package org.klantreis.journey.scoring.management;

import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.model.ServiceConceptId;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * The service concepts of a journey.
 *
 * @param weakestConcept the one with the least share of any attribute, the first of several; empty
 *     where nothing is known of any
 * @param concepts each judged for itself, in the order of the map
 */
public record ConceptResult(
    Optional<ServiceConceptId> weakestConcept, ImmutableList<ConceptJudgement> concepts)
    implements Result {

  static ConceptResult of(ImmutableList<ConceptJudgement> concepts) {
    return new ConceptResult(weakest(concepts).map(each -> each.concept().id()), concepts);
  }

  /** What is said of the weakest concept. */
  public Optional<ConceptJudgement> weakest() {
    return weakest(concepts);
  }

  private static Optional<ConceptJudgement> weakest(List<ConceptJudgement> concepts) {
    return concepts.stream()
        .filter(concept -> concept.least().isPresent())
        .min(comparingDouble(concept -> concept.least().orElseThrow()));
  }
}
