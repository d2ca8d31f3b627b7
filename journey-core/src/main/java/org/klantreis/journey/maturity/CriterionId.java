package org.klantreis.journey.maturity;

import org.klantreis.journey.style.Texts;

/**
 * Identifies a criterion within its model; answers refer to it.
 *
 * @param value not blank, without blanks around it and without control characters
 */
public record CriterionId(String value) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a blank id, blanks around it, and control characters
   */
  public CriterionId {
    Texts.checkId("criterion", value);
  }

  /** The id with that value. */
  public static CriterionId of(String value) {
    return new CriterionId(value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
