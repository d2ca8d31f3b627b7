package org.klantreis.journey.evidence;

/**
 * The two sides of loyalty, each on a scale of its own (Dick and Basu 1994). They are never added
 * or multiplied: much of the one does not make up for little of the other.
 *
 * @param behaviour what customers do: repeat patronage
 * @param attitude how customers think of the organisation, compared with others
 */
public record LoyaltyAxes(LoyaltyAxis behaviour, LoyaltyAxis attitude) {

  /**
   * The quadrant of a customer, or of the mean of a group.
   *
   * @throws IllegalArgumentException for values that are off their scales
   */
  public LoyaltyQuadrant quadrant(double behaviour, double attitude) {
    behaviour().check("Behaviour", behaviour);
    attitude().check("Attitude", attitude);
    return LoyaltyQuadrant.of(behaviour().isHigh(behaviour), attitude().isHigh(attitude));
  }
}
