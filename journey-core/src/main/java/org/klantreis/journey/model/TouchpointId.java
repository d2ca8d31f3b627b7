package org.klantreis.journey.model;

import org.klantreis.journey.style.Texts;

/**
 * Identifies a touchpoint within its journey; evidence refers to it, so that a renamed touchpoint
 * keeps its history.
 *
 * @param value not blank, without blanks around it and without control characters
 */
public record TouchpointId(String value) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a blank id, blanks around it, and control characters
   */
  public TouchpointId {
    Texts.checkId("touchpoint", value);
  }

  /** The id with that value. */
  public static TouchpointId of(String value) {
    return new TouchpointId(value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
