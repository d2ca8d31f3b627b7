package org.klantreis.journey.maturity;

import org.klantreis.journey.name.Names;
import org.klantreis.journey.style.Texts;

/**
 * Identifies a criterion within its model; answers refer to it.
 *
 * @param value not blank, in one line, as people see it
 */
public record CriterionId(String value) implements Comparable<CriterionId> {

  /**
   * The id with that value, as {@linkplain Names#clean people see it}.
   *
   * @throws IllegalArgumentException for an id in which there is nothing to see
   */
  public CriterionId {
    value = Texts.id("criterion", value);
  }

  /** The id with that value. */
  public static CriterionId of(String value) {
    return new CriterionId(value);
  }

  /** By the value, character by character. */
  @Override
  public int compareTo(CriterionId other) {
    return value.compareTo(other.value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
