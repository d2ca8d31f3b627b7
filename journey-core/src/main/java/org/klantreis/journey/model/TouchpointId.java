package org.klantreis.journey.model;

import org.klantreis.journey.name.Names;
import org.klantreis.journey.style.Texts;

/**
 * Identifies a touchpoint within its journey; evidence refers to it, so that a renamed touchpoint
 * keeps its history.
 *
 * @param value not blank, in one line, as people see it
 */
public record TouchpointId(String value) implements Comparable<TouchpointId> {

  /**
   * The id with that value, as {@linkplain Names#clean people see it}.
   *
   * @throws IllegalArgumentException for an id in which there is nothing to see
   */
  public TouchpointId {
    value = Texts.id("touchpoint", value);
  }

  /** The id with that value. */
  public static TouchpointId of(String value) {
    return new TouchpointId(value);
  }

  /** By the value, character by character. */
  @Override
  public int compareTo(TouchpointId other) {
    return value.compareTo(other.value);
  }

  /** The value alone. */
  @Override
  public String toString() {
    return value;
  }
}
