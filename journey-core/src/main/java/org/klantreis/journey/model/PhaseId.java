package org.klantreis.journey.model;

import org.klantreis.journey.style.Texts;

/**
 * Identifies a phase within its journey.
 *
 * @param value not blank, without blanks around it and without control characters
 */
public record PhaseId(String value) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a blank id, blanks around it, and control characters
   */
  public PhaseId {
    Texts.checkId("phase", value);
  }

  /** The id with that value. */
  public static PhaseId of(String value) {
    return new PhaseId(value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
