package org.klantreis.journey.style;

import static com.google.common.base.Preconditions.checkArgument;

/** What every share of the model must be. */
public final class Shares {

  private Shares() {}

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for what is not a share from 0 to 1
   */
  public static void check(String owner, String attribute, double share) {
    checkArgument(
        share >= 0 && share <= 1,
        "%s has %s %s: give a share from 0, nothing of it, to 1, all of it. Maybe a percentage was"
            + " meant: 0.8, not 80.",
        owner,
        attribute,
        share);
  }
}
