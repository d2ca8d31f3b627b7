package org.klantreis.journey.scoring.management;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Touchpoint;

/**
 * The touchpoints that a concept is built into, by whether they are at least as expected; each list
 * in timeline order.
 *
 * @param met rated as expected, or above
 * @param below rated below expectation
 * @param unrated not rated, or on a scale without bands
 * @param open those of the rated ones of which more ratings could change that
 */
public record ConceptChain(
    ImmutableList<Touchpoint> met,
    ImmutableList<Touchpoint> below,
    ImmutableList<Touchpoint> unrated,
    ImmutableList<Touchpoint> open) {

  /** How many are rated, measured or stated in the map. */
  public int rated() {
    return met.size() + below.size();
  }

  /** The share of the rated ones that is at least met; empty when none is rated. */
  public OptionalDouble share() {
    return rated() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) met.size() / rated());
  }
}
