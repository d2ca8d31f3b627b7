package org.klantreis.journey.model;

import org.klantreis.journey.style.Texts;

/**
 * Identifies a feature among those that are asked about; evidence refers to it.
 *
 * @param value not blank, without blanks around it and without control characters
 */
public record FeatureId(String value) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a blank id, blanks around it, and control characters
   */
  public FeatureId {
    Texts.checkId("feature", value);
  }

  /** The id with that value. */
  public static FeatureId of(String value) {
    return new FeatureId(value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
