package org.klantreis.journey.scoring.rated;

import org.klantreis.journey.model.Touchpoint;

/**
 * A touchpoint that is rated.
 *
 * @param touchpoint the touchpoint
 * @param position where it stands on the timeline, from 0, unrated touchpoints counted
 * @param rated what it is rated
 */
public record RatedTouchpoint(Touchpoint touchpoint, int position, RatedValue rated) {

  /** The rating, on the scale of the timeline. */
  public double value() {
    return rated.value();
  }
}
