package org.klantreis.journey.scoring.management;

/** Whether rung, price and trend of an offering tell the same story. */
public enum Consistency {
  /** All three are known and fit together. */
  CONSISTENT,
  /** Something contradicts something else. */
  INCONSISTENT,
  /** Nothing contradicts, and not everything is known. */
  UNKNOWN
}
