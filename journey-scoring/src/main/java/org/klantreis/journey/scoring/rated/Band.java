package org.klantreis.journey.scoring.rated;

/** Where a rating lies, seen from what the customer expects; in rising order. */
public enum Band {
  /** Less than expected: below 7 on the Dutch scale. */
  BELOW,
  /** As expected and no more (<i>7+</i>): binds nobody. */
  MET,
  /** More than expected (<i>9+</i>): is remembered. */
  EXCEEDED
}
