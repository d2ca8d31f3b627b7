package org.klantreis.journey.model;

import org.klantreis.journey.name.Names;
import org.klantreis.journey.style.Texts;

/**
 * Identifies a service concept within its journey.
 *
 * @param value not blank, in one line, as people see it
 */
public record ServiceConceptId(String value) implements Comparable<ServiceConceptId> {

  /**
   * The id with that value, as {@linkplain Names#clean people see it}.
   *
   * @throws IllegalArgumentException for an id in which there is nothing to see
   */
  public ServiceConceptId {
    value = Texts.id("service concept", value);
  }

  /** The id with that value. */
  public static ServiceConceptId of(String value) {
    return new ServiceConceptId(value);
  }

  /** By the value, character by character. */
  @Override
  public int compareTo(ServiceConceptId other) {
    return value.compareTo(other.value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
