package org.klantreis.journey.scoring.drivers;

/** Where high begins in the importance-performance matrix, by name. */
public enum Crosshairs {
  /** At the means of the touchpoints. */
  MEANS,
  /**
   * Performance at the middle of the scale; importance at the mean of the touchpoints, because a
   * correlation has no middle that would mean anything.
   */
  MIDDLE
}
