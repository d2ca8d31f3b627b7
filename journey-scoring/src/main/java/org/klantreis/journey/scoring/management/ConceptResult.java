package org.klantreis.journey.scoring.management;

import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * The service concepts of a journey.
 *
 * @param concepts each judged for itself, in the order of the map
 */
public record ConceptResult(ImmutableList<ConceptJudgement> concepts) implements Result {

  /** The one with the least share of any attribute, the first of several; empty without any. */
  public Optional<ConceptJudgement> weakest() {
    return concepts.stream()
        .filter(concept -> concept.least().isPresent())
        .min(comparingDouble(concept -> concept.least().orElseThrow()));
  }

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("weakest_concept", weakest().map(each -> each.concept().id().value()))
        .putRows("concepts", concepts.stream().map(ConceptJudgement::figures).toList())
        .build();
  }
}
