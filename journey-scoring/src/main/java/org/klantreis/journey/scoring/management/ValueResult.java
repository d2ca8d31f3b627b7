package org.klantreis.journey.scoring.management;

import org.klantreis.journey.scoring.verdict.Result;

/**
 * What a journey is worth to both sides.
 *
 * @param balance which side is ahead
 * @param forCustomer the value for the customer, 0 to 1
 * @param ofCustomer the value of the customer, 0 to 1
 * @param gap the value for the customer minus the value of the customer, -1 to 1
 * @param geometricMean both together, 0 to 1: the balance says nothing of the level, and this does
 */
public record ValueResult(
    Balance balance, double forCustomer, double ofCustomer, double gap, double geometricMean)
    implements Result {

  /** Which of the two sides is ahead. */
  public enum Balance {
    /** The customer gets more than the organisation does. */
    FOR_CUSTOMER_AHEAD,
    /** Neither is ahead by more than the tolerance. */
    BALANCED,
    /** The organisation gets more than the customer does. */
    OF_CUSTOMER_AHEAD
  }
}
