package org.klantreis.journey.scoring.transition;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many touchpoints can be had over a channel, or over channels of a kind.
 *
 * @param reached how many can
 * @param known of how many touchpoints the channels are known; above 0
 */
public record Reach(int reached, int known) {

  /** Refuses a reach among no touchpoints, and one beyond them. */
  public Reach {
    checkArgument(
        known > 0 && reached >= 0 && reached <= known,
        "%s of %s touchpoints cannot be reached.",
        reached,
        known);
  }

  /** From 0, none of them, to 1, all of them. */
  public double share() {
    return (double) reached / known;
  }
}
