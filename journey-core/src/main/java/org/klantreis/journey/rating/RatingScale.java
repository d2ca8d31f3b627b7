package org.klantreis.journey.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scale of whole numbers on which customers rate, higher is better.
 *
 * <p>Ratings on different scales are never converted into each other: a 4 of 5 is not an 8 of 10.
 *
 * @param name what the scale is called; the shipped ones are named after their ends
 * @param lowest the lowest answer
 * @param highest the highest answer, above the lowest; a scale has at most 1,001 answers
 */
public record RatingScale(String name, int lowest, int highest) {

  private static final int MOST_LEVELS = 1_001;
  private static final Pattern ENDS = Pattern.compile("(-?\\d{1,6})-(-?\\d{1,6})");

  /** The Dutch school grade (<i>rapportcijfer</i>), 1 to 10: the scale of the textbooks. */
  public static final RatingScale DUTCH_GRADE = of(1, 10);

  /** 0 to 10, on which the likelihood to recommend is asked (Reichheld 2003). */
  public static final RatingScale ZERO_TO_TEN = of(0, 10);

  /** 1 to 5. */
  public static final RatingScale ONE_TO_FIVE = of(1, 5);

  /** 1 to 7. */
  public static final RatingScale ONE_TO_SEVEN = of(1, 7);

  /** The scales that ship, the default one first. */
  public static final ImmutableList<RatingScale> SHIPPED =
      ImmutableList.of(DUTCH_GRADE, ZERO_TO_TEN, ONE_TO_FIVE, ONE_TO_SEVEN);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a nameless scale, ends that are out of order, more than
   *     1,001 answers, and a name like "1-5" for other ends
   */
  public RatingScale {
    checkArgument(
        !name.isBlank() && name.equals(name.strip()),
        "A rating scale needs a name without blanks around it, not '%s'.",
        name);
    checkArgument(
        lowest < highest,
        "Scale '%s' runs from %s to %s: its highest answer must be above its lowest.",
        name,
        lowest,
        highest);
    checkArgument(
        (long) highest - lowest < MOST_LEVELS,
        "Scale '%s' (%s to %s) has more than %s answers. Maybe the answers are not ratings.",
        name,
        lowest,
        highest,
        MOST_LEVELS);
    checkArgument(
        !ENDS.matcher(name).matches() || name.equals(lowest + "-" + highest),
        "A scale from %s to %s cannot be called '%s', which names other ends.",
        lowest,
        highest,
        name);
  }

  /** A scale named after its ends: {@code of(1, 10)} is called "1-10". */
  public static RatingScale of(int lowest, int highest) {
    return new RatingScale(lowest + "-" + highest, lowest, highest);
  }

  /**
   * The scale that a text like {@code 0-10} or {@code -5-5} names by its ends; empty when it names
   * none, or one that cannot be.
   */
  public static Optional<RatingScale> parse(String ends) {
    Matcher parts = ENDS.matcher(ends.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    int lowest = Integer.parseInt(parts.group(1));
    int highest = Integer.parseInt(parts.group(2));
    boolean possible = lowest < highest && highest - lowest < MOST_LEVELS;
    return possible ? Optional.of(of(lowest, highest)) : Optional.empty();
  }

  /** Whether the number is an answer on this scale. */
  public boolean contains(int value) {
    return lowest <= value && value <= highest;
  }

  /** How many different answers there are. */
  public int levels() {
    return highest - lowest + 1;
  }

  /** The neutral point halfway, which need not be an answer: 5.5 on 1-10. */
  public double middle() {
    return (lowest + highest) / 2.0;
  }

  /** The sentence with which a number off this scale is refused, the same everywhere. */
  public String offScale(long value) {
    return String.format(
        "Rating %d is off the scale '%s' (%d to %d). Maybe the answers use another scale; see RatingScale.",
        value, name, lowest, highest);
  }
}
