package org.klantreis.journey.model;

import org.klantreis.journey.name.Names;
import org.klantreis.journey.style.Texts;

/**
 * Identifies a channel within its journey.
 *
 * @param value not blank, in one line, as people see it
 */
public record ChannelId(String value) implements Comparable<ChannelId> {

  /**
   * The id with that value, as {@linkplain Names#clean people see it}.
   *
   * @throws IllegalArgumentException for an id in which there is nothing to see
   */
  public ChannelId {
    value = Texts.id("channel", value);
  }

  /** The id with that value. */
  public static ChannelId of(String value) {
    return new ChannelId(value);
  }

  /** By the value, character by character. */
  @Override
  public int compareTo(ChannelId other) {
    return value.compareTo(other.value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
