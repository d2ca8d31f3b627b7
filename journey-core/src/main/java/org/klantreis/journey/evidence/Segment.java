package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A part of the respondents or of the answers: a persona, a channel, a month, whatever a column
 * says.
 *
 * @param name not blank
 */
public record Segment(String name) {

  /** Those of whom it is not known to which segment they belong. */
  public static final Segment NONE = new Segment("(none)");

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a blank name; what belongs nowhere is in {@link #NONE}
   */
  public Segment {
    checkArgument(!name.isBlank(), "A segment needs a name. Maybe you mean Segment.NONE.");
  }

  /** The segment of that name; {@link #NONE} for a blank one. */
  public static Segment of(String name) {
    return name.isBlank() ? NONE : new Segment(name.strip());
  }

  /** The name alone. */
  @Override
  public String toString() {
    return name;
  }
}
