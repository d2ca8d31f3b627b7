package org.klantreis.journey.scoring.comparison;

import org.klantreis.journey.model.Touchpoint;

/**
 * What becomes of a break of the chain: of a touchpoint that is rated below expectation in one of
 * the journeys.
 *
 * @param touchpoint as it is where it is a break; in the first journey if it is one in both
 * @param fate what becomes of it
 */
public record BreakChange(Touchpoint touchpoint, Fate fate) {

  /** What becomes of a break. */
  public enum Fate {
    /** A break before, and rated as expected or better after. */
    CLOSED,
    /** A break before, and no longer there: closed by removal. */
    REMOVED,
    /** A break before and after. */
    LEFT,
    /** Rated as expected or better before, and a break after. */
    OPENED,
    /** Not there before, and a break after: opened by addition. */
    ADDED,
    /** A break on one side; on the other it is not rated, so nobody can tell. */
    UNKNOWN;

    /** Whether the redesign does away with the break. */
    public boolean closes() {
      return this == CLOSED || this == REMOVED;
    }

    /** Whether the redesign brings the break about. */
    public boolean opens() {
      return this == OPENED || this == ADDED;
    }
  }
}
