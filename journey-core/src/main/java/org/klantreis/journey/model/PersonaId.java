package org.klantreis.journey.model;

import org.klantreis.journey.name.Names;
import org.klantreis.journey.style.Texts;

/**
 * Identifies a persona.
 *
 * @param value not blank, in one line, as people see it
 */
public record PersonaId(String value) implements Comparable<PersonaId> {

  /**
   * The id with that value, as {@linkplain Names#clean people see it}.
   *
   * @throws IllegalArgumentException for an id in which there is nothing to see
   */
  public PersonaId {
    value = Texts.id("persona", value);
  }

  /** The id with that value. */
  public static PersonaId of(String value) {
    return new PersonaId(value);
  }

  /** By the value, character by character. */
  @Override
  public int compareTo(PersonaId other) {
    return value.compareTo(other.value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
