package org.klantreis.journey.scoring.loyalty;

import org.klantreis.journey.evidence.LoyaltyAxes;
import org.klantreis.journey.evidence.LoyaltyQuadrant;

/**
 * Where a customer, or the mean of a group, lies between behaviour and attitude (Dick and Basu
 * 1994).
 *
 * @param quadrant which loyalty that is
 * @param behaviourDistance how far above the cut, in units of the scale of behaviour; negative when
 *     below
 * @param attitudeDistance how far above the cut, in units of the scale of attitude; negative when
 *     below
 */
public record LoyaltyPosition(
    LoyaltyQuadrant quadrant, double behaviourDistance, double attitudeDistance) {

  /**
   * The position of these values.
   *
   * @throws IllegalArgumentException for a value that is off its scale
   */
  public static LoyaltyPosition of(LoyaltyAxes axes, double behaviour, double attitude) {
    return new LoyaltyPosition(
        axes.quadrant(behaviour, attitude),
        axes.behaviour().distance(behaviour),
        axes.attitude().distance(attitude));
  }
}
