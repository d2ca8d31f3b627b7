package org.klantreis.journey.model;

/**
 * Who said that a moment is a moment of truth; the customer decides, the organisation may guess.
 */
public enum MomentSource {
  /** Customers said so, or their data did. */
  CUSTOMER_RESEARCH,
  /** The organisation assumes it. */
  ASSUMED
}
