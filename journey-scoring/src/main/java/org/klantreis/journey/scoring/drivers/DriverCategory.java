package org.klantreis.journey.scoring.drivers;

/** What a touchpoint does to the overall rating, in the categories of Kano (1984). */
public enum DriverCategory {
  /** Below expectation costs, above it gains nothing: penalty only. */
  MUST_BE,
  /** Above expectation gains, below it costs nothing: reward only. */
  ATTRACTIVE,
  /** Both: the better, the better. */
  ONE_DIMENSIONAL,
  /** Neither. */
  INDIFFERENT,
  /**
   * No class: a significant coefficient has the wrong sign, a penalty that gains or a reward that
   * costs.
   */
  UNCLASSIFIED
}
