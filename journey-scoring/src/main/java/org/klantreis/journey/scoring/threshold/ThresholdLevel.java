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
  MEMORABLE;

  /**
   * The level of a chain with its moments of truth.
   *
   * @param rated how many touchpoints are rated
   * @param broken whether one of them is below expectation
   * @param hits how many moments of truth are hit
   * @param moments how many are named
   */
  static ThresholdLevel of(int rated, boolean broken, int hits, int moments) {
    if (rated == 0) {
      return UNKNOWN;
    }
    if (broken) {
      return BROKEN;
    }
    if (hits == 0) {
      return STEADY;
    }
    return hits == moments ? MEMORABLE : PARTLY_MEMORABLE;
  }
}
