package org.klantreis.journey.model;

import org.klantreis.journey.style.Texts;

/**
 * Identifies a persona.
 *
 * @param value not blank, without blanks around it and without control characters
 */
public record PersonaId(String value) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a blank id, blanks around it, and control characters
   */
  public PersonaId {
    Texts.checkId("persona", value);
  }

  /** The id with that value. */
  public static PersonaId of(String value) {
    return new PersonaId(value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
