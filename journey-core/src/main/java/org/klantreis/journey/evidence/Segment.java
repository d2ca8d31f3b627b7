package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import org.klantreis.journey.name.Names;

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
   * A segment of that name, as it is written.
   *
   * @throws IllegalArgumentException for a blank name; what belongs nowhere is in {@link #NONE}
   */
  public Segment {
    checkArgument(!name.isBlank(), "A segment needs a name. Maybe you mean Segment.NONE.");
  }

  /**
   * The segment of that name as {@linkplain Names#clean people see it}; {@link #NONE} where there is
   * nothing to see.
   */
  public static Segment of(String name) {
    String clean = Names.clean(name);
    return clean.isEmpty() ? NONE : new Segment(clean);
  }

  /** The name alone. */
  @Override
  public String toString() {
    return name;
  }
}
