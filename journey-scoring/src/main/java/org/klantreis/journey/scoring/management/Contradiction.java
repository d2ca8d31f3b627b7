package org.klantreis.journey.scoring.management;

/** What does not fit together in an offering. */
public enum Contradiction {
  /** More than a commodity is charged for, and customers pay no more than for comparable offers. */
  NO_PREMIUM,
  /** A commodity is charged for, and customers pay more than others ask: it is more than that. */
  PREMIUM_ON_COMMODITY,
  /** Customers pay more, while the offering becomes like others: that price will not hold. */
  PREMIUM_WHILE_COMMODITISING
}
