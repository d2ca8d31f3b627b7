package org.klantreis.journey.model;

import org.klantreis.journey.name.Names;
import org.klantreis.journey.style.Texts;

/**
 * Identifies a feature among those that are asked about; evidence refers to it.
 *
 * @param value not blank, in one line, as people see it
 */
public record FeatureId(String value) implements Comparable<FeatureId> {

  /**
   * The id with that value, as {@linkplain Names#clean people see it}.
   *
   * @throws IllegalArgumentException for an id in which there is nothing to see
   */
  public FeatureId {
    value = Texts.id("feature", value);
  }

  /** The id with that value. */
  public static FeatureId of(String value) {
    return new FeatureId(value);
  }

  /** By the value, character by character. */
  @Override
  public int compareTo(FeatureId other) {
    return value.compareTo(other.value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
