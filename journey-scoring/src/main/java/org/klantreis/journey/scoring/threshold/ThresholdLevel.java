package org.klantreis.journey.scoring.threshold;

/** What the 7+/9+ rule says of a whole journey; in rising order. */
public enum ThresholdLevel {
  /** Nothing is rated. */
  UNKNOWN,
  /** At least one rated touchpoint is below expectation. */
  BROKEN,
  /** Nothing is below expectation, and no moment of truth is hit, or none is named. */
  STEADY,
  /** Nothing is below expectation, and at least one moment of truth is hit. */
  PARTLY_MEMORABLE,
  /** Nothing is below expectation, and every moment of truth is hit. */
  MEMORABLE
}
