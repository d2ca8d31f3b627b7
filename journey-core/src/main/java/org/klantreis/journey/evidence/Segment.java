package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Pattern;
import org.klantreis.journey.name.Names;

/**
 * A part of the respondents or of the answers: a persona, a channel, a month, whatever a column
 * says.
 *
 * <p>Two names are taken: {@code (all)} for all segments together and {@code (none)} for those who
 * belong to none. A cell that holds one of them is a segment like any other and is said in quotes,
 * {@code '(none)'}; a cell that holds such quotes gets another pair, so that different cells never
 * have the same name.
 *
 * @param name as it is said, not blank
 */
public record Segment(String name) implements Comparable<Segment> {

  /** Those of whom it is not known to which segment they belong. */
  public static final Segment NONE = new Segment("(none)");

  private static final String ALL = "(all)";
  private static final Pattern TAKEN = Pattern.compile("'*\\((all|none)\\)'*");

  /**
   * A segment of that name, as it is said: {@code (none)} is {@link #NONE}.
   *
   * @throws IllegalArgumentException for a blank name; what belongs nowhere is in {@link #NONE}
   */
  public Segment {
    checkArgument(!name.isBlank(), "A segment needs a name. Maybe you mean Segment.NONE.");
  }

  /**
   * The segment of those whose cell holds that, as {@linkplain Names#clean people see it}; {@link
   * #NONE} where there is nothing to see. A cell {@code (all)} or {@code (none)} is the segment
   * {@code '(all)'} or {@code '(none)'}.
   */
  public static Segment of(String cell) {
    String name = Names.clean(cell);
    if (name.isEmpty()) {
      return NONE;
    }
    return new Segment(TAKEN.matcher(name).matches() ? "'" + name + "'" : name);
  }

  /** How a segment is said where all together, which is no segment, has a row of its own. */
  public static String name(Optional<Segment> segment) {
    return segment.map(Segment::name).orElse(ALL);
  }

  /** By the name, character by character. */
  @Override
  public int compareTo(Segment other) {
    return name.compareTo(other.name);
  }

  /** The name alone. */
  @Override
  public String toString() {
    return name;
  }
}
