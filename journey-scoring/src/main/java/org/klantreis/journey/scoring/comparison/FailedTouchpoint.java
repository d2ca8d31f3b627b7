package org.klantreis.journey.scoring.comparison;

import org.klantreis.journey.model.Touchpoint;

/**
 * A touchpoint that was planned and happened, and did not deliver.
 *
 * @param touchpoint as it happened
 * @param reason what tells
 */
public record FailedTouchpoint(Touchpoint touchpoint, Reason reason) {

  /** What tells that a touchpoint failed; the first that is known decides. */
  public enum Reason {
    /** It is rated below expectation. */
    RATED_BELOW,
    /** Not rated; the customer said that it fell short of the expectation. */
    FELL_SHORT,
    /** Neither; a negative feeling is recorded. */
    NEGATIVE_FEELING
  }
}
