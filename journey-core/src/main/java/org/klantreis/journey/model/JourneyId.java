package org.klantreis.journey.model;

import org.klantreis.journey.name.Names;
import org.klantreis.journey.style.Texts;

/**
 * Identifies a journey; as-is and to-be maps of one journey have ids of their own.
 *
 * @param value not blank, in one line, as people see it
 */
public record JourneyId(String value) implements Comparable<JourneyId> {

  /**
   * The id with that value, as {@linkplain Names#clean people see it}.
   *
   * @throws IllegalArgumentException for an id in which there is nothing to see
   */
  public JourneyId {
    value = Texts.id("journey", value);
  }

  /** The id with that value. */
  public static JourneyId of(String value) {
    return new JourneyId(value);
  }

  /** By the value, character by character. */
  @Override
  public int compareTo(JourneyId other) {
    return value.compareTo(other.value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
