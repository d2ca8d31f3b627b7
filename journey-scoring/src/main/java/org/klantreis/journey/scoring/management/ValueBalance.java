package org.klantreis.journey.scoring.management;

/** Which of the two sides is ahead. */
public enum ValueBalance {
  /** The customer gets more than the organisation does. */
  FOR_CUSTOMER_AHEAD,
  /** Neither is ahead by more than the tolerance. */
  BALANCED,
  /** The organisation gets more than the customer does. */
  OF_CUSTOMER_AHEAD
}
