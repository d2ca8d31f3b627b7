package org.klantreis.journey.scoring.drivers;

/** How a touchpoint goes with the overall rating, in the categories of Kano (1984). */
public enum DriverCategory {
  /**
   * Below expectation goes with a lower overall rating, above it with no higher one: penalty only.
   */
  MUST_BE,
  /**
   * Above expectation goes with a higher overall rating, below it with no lower one: reward only.
   */
  ATTRACTIVE,
  /** Both: the better, the better. */
  ONE_DIMENSIONAL,
  /** Neither. */
  INDIFFERENT,
  /**
   * No class: a significant coefficient has the wrong sign, a penalty above 0 or a reward below.
   */
  UNCLASSIFIED
}
