package org.klantreis.journey.scoring.transition;

import java.time.Duration;

/** How large a friction is, or what was found where there is none. */
public sealed interface Size {

  /**
   * Of lost information there is no more and no less.
   *
   * @param carriedOver whether what the customer told is known at the next touchpoint
   */
  record Information(boolean carriedOver) implements Size {}

  /**
   * The time between two touchpoints.
   *
   * @param elapsed how long it is
   * @param longest how long it may be
   */
  record Gap(Duration elapsed, Duration longest) implements Size {

    /** The time beyond what may be; zero when there is none. */
    public Duration excess() {
      return elapsed.compareTo(longest) > 0 ? elapsed.minus(longest) : Duration.ZERO;
    }
  }

  /**
   * What the customer goes on with.
   *
   * @param before the device, or the name of the channel, at the first touchpoint
   * @param after the one at the second
   */
  record Change(String before, String after) implements Size {}

  /**
   * The contacts in a phase.
   *
   * @param found how many touchpoints are known to lie in the phase
   * @param possible how many more may, because their phase is not recorded
   * @param fewest how many there should be
   */
  record Contacts(int found, int possible, int fewest) implements Size {

    /** How many are missing even if every touchpoint that may lie in the phase does. */
    public int shortfall() {
      return Math.max(0, fewest - found - possible);
    }
  }
}
