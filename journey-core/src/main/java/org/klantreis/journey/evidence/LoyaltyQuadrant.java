package org.klantreis.journey.evidence;

/** Which loyalty a customer has (Dick and Basu 1994). */
public enum LoyaltyQuadrant {
  /** Stays, and wants to. */
  TRUE,
  /** Wants to, and does not stay: something is in the way. */
  LATENT,
  /** Stays without wanting to: out of habit, or for lack of a choice. */
  SPURIOUS,
  /** Neither stays nor wants to. */
  NONE;

  /** The quadrant of high or low behaviour and attitude. */
  public static LoyaltyQuadrant of(boolean behaviourIsHigh, boolean attitudeIsHigh) {
    if (attitudeIsHigh) {
      return behaviourIsHigh ? TRUE : LATENT;
    }
    return behaviourIsHigh ? SPURIOUS : NONE;
  }
}
