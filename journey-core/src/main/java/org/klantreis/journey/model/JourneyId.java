package org.klantreis.journey.model;

import org.klantreis.journey.style.Texts;

/**
 * Identifies a journey; as-is and to-be maps of one journey have ids of their own.
 *
 * @param value not blank, without blanks around it and without control characters
 */
public record JourneyId(String value) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a blank id, blanks around it, and control characters
   */
  public JourneyId {
    Texts.checkId("journey", value);
  }

  /** The id with that value. */
  public static JourneyId of(String value) {
    return new JourneyId(value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
