package org.klantreis.journey.model;

import org.klantreis.journey.name.Names;
import org.klantreis.journey.style.Texts;

/**
 * Identifies a phase within its journey.
 *
 * @param value not blank, in one line, as people see it
 */
public record PhaseId(String value) implements Comparable<PhaseId> {

  /**
   * The id with that value, as {@linkplain Names#clean people see it}.
   *
   * @throws IllegalArgumentException for an id in which there is nothing to see
   */
  public PhaseId {
    value = Texts.id("phase", value);
  }

  /** The id with that value. */
  public static PhaseId of(String value) {
    return new PhaseId(value);
  }

  /** By the value, character by character. */
  @Override
  public int compareTo(PhaseId other) {
    return value.compareTo(other.value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
