package org.klantreis.journey.model;

import org.klantreis.journey.style.Texts;

/**
 * Identifies a service concept within its journey.
 *
 * @param value not blank, without blanks around it and without control characters
 */
public record ServiceConceptId(String value) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a blank id, blanks around it, and control characters
   */
  public ServiceConceptId {
    Texts.checkId("service concept", value);
  }

  /** The id with that value. */
  public static ServiceConceptId of(String value) {
    return new ServiceConceptId(value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
