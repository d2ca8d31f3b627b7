package org.klantreis.journey.scoring.kano;

/**
 * One side of a touchpoint, as far as it is known.
 *
 * @param good whether it is as it should be
 * @param source from what that is known
 * @param shortfall points that are missing to be good; negative when there is room
 * @param settled whether the evidence leaves no doubt about it; never for what the map states
 */
public record Side(boolean good, Source source, double shortfall, boolean settled) {

  /** From what a side is known. */
  public enum Source {
    /** The functional ratings. */
    FUNCTIONAL_RATING,
    /** The overall ratings, where there are no functional ones. */
    OVERALL_RATING,
    /** The emotional ratings. */
    EMOTIONAL_RATING,
    /** Experience against expectation, on the need that is recorded. */
    DISCONFIRMATION
  }
}
