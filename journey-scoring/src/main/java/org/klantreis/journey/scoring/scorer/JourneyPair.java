package org.klantreis.journey.scoring.scorer;

/**
 * Two journeys with their evidence, to be compared; their touchpoints are matched by id.
 *
 * @param before the earlier one, or the one as it is
 * @param after the later one, or the one as it is to be
 */
public record JourneyPair(JourneyStudy before, JourneyStudy after) {

  /** The two the other way round. */
  public JourneyPair swapped() {
    return new JourneyPair(after, before);
  }
}
