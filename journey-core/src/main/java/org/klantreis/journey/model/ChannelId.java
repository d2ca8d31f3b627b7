package org.klantreis.journey.model;

import org.klantreis.journey.style.Texts;

/**
 * Identifies a channel within its journey.
 *
 * @param value not blank, without blanks around it and without control characters
 */
public record ChannelId(String value) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a blank id, blanks around it, and control characters
   */
  public ChannelId {
    Texts.checkId("channel", value);
  }

  /** The id with that value. */
  public static ChannelId of(String value) {
    return new ChannelId(value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
