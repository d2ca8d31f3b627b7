package org.klantreis.journey.model;

/**
 * Where a phase lies around the purchase (Lemon and Verhoef 2016; <i>voor, tijdens, na de
 * aankoop</i>).
 */
public enum PurchaseStage {
  /** Before the customer decided. */
  BEFORE,
  /** While the customer buys. */
  DURING,
  /** After the customer bought. */
  AFTER
}
