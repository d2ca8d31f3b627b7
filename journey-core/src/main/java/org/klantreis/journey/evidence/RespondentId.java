package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Identifies somebody who answered, within a survey. Personal data: only evidence that says so in
 * its type holds it.
 *
 * @param value not blank
 */
public record RespondentId(String value) implements Comparable<RespondentId> {

  /**
   * The id with that value, which is taken as it is written.
   *
   * @throws IllegalArgumentException for a blank id
   */
  public RespondentId {
    checkArgument(!value.isBlank(), "A respondent id must not be blank.");
  }

  /** The id with that value. */
  public static RespondentId of(String value) {
    return new RespondentId(value);
  }

  /** By the value, character by character. */
  @Override
  public int compareTo(RespondentId other) {
    return value.compareTo(other.value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
