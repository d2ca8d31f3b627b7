package org.klantreis.journey.rating;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scale on which customers rate, higher is better. Its answers are its levels, which lie equally
 * far apart: whole points unless the scale has a finer step.
 *
 * <p>Ratings on different scales are never converted into each other: a 4 of 5 is not an 8 of 10.
 * Scales that differ in their step alone are {@linkplain #isComparableTo comparable}: their numbers
 * mean the same.
 *
 * <pre>{@code
 * RatingScale stars = RatingScale.of(1, 5, 2); // half points: 1-5/0.5
 * stars.levels(); // 9
 * stars.value(7); // 4.5
 * stars.level(4.5); // 7
 * stars.contains(4.3); // false
 * }</pre>
 *
 * @param name what the scale is called; the shipped ones are named after their ends
 * @param lowest the lowest answer
 * @param highest the highest answer, above the lowest; a scale has at most 1,001 answers
 * @param perPoint how many steps lead up one point: 1; 2 for half points, 4, 5 or 10; {@value
 *     #OF_MEANS} for means, which are counted to the nearest hundredth
 */
public record RatingScale(String name, int lowest, int highest, int perPoint) {

  /** The steps to a point of a scale of means. */
  private static final int OF_MEANS = 100;

  private static final int MOST_LEVELS = 1_001;

  /** A number is often a quotient, so one this near to a level lies on it. */
  private static final double TOLERANCE = 1e-9;

  private static final Pattern ENDS = Pattern.compile("(-?\\d{1,6})-(-?\\d{1,6})(?:/(.*))?");

  /** What names write behind the ends; nothing for whole points. */
  private static final ImmutableBiMap<Integer, String> STEPS =
      ImmutableBiMap.of(1, "1", 2, "0.5", 4, "0.25", 5, "0.2", 10, "0.1", OF_MEANS, "mean");

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
   * A scale with these ends, which are answers too.
   *
   * @throws IllegalArgumentException for a blank name or one with blanks around it, ends that are
   *     out of order, another step than those above, more than 1,001 answers, and a name like "1-5"
   *     for another scale
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
        STEPS.containsKey(perPoint),
        "Scale '%s' cannot have %s steps to a point. Maybe one of %s.",
        name,
        perPoint,
        STEPS.keySet());
    checkArgument(
        isCountable(lowest, highest, perPoint),
        "Scale '%s' (%s to %s) has more than %s answers. Maybe the answers are not ratings.",
        name,
        lowest,
        highest,
        MOST_LEVELS);
    checkArgument(
        !ENDS.matcher(name).matches() || name.equals(name(lowest, highest, perPoint)),
        "A scale from %s to %s, of which the name is '%s', cannot be called '%s', too.",
        lowest,
        highest,
        name(lowest, highest, perPoint),
        name);
  }

  /** The same by whole points. */
  public RatingScale(String name, int lowest, int highest) {
    this(name, lowest, highest, 1);
  }

  /**
   * A scale of whole points that is named after its ends: {@code of(1, 10)} is called "1-10".
   *
   * @throws IllegalArgumentException for ends that are out of order, and more than 1,001 answers
   */
  public static RatingScale of(int lowest, int highest) {
    return of(lowest, highest, 1);
  }

  /**
   * A scale that is named after its ends and its step: {@code of(1, 5, 2)} is called "1-5/0.5", and
   * {@code of(1, 5, 100)} "1-5/mean".
   *
   * @param perPoint how many steps lead up one point: 1, 2, 4, 5, 10 or 100
   * @throws IllegalArgumentException for ends that are out of order, another step, and more than
   *     1,001 answers
   */
  public static RatingScale of(int lowest, int highest, int perPoint) {
    return new RatingScale(name(lowest, highest, perPoint), lowest, highest, perPoint);
  }

  /**
   * The scale that a text like {@code 0-10}, {@code -5-5}, {@code 1-5/0.5} or {@code 1-5/mean}
   * names by its ends and its step; empty when it names none, or one that cannot be.
   */
  public static Optional<RatingScale> parse(String text) {
    Matcher parts = ENDS.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    int lowest = Integer.parseInt(parts.group(1));
    int highest = Integer.parseInt(parts.group(2));
    return Optional.ofNullable(parts.group(3))
        .map(step -> Optional.ofNullable(STEPS.inverse().get(step.strip())))
        .orElse(Optional.of(1))
        .filter(perPoint -> lowest < highest && isCountable(lowest, highest, perPoint))
        .map(perPoint -> of(lowest, highest, perPoint));
  }

  private static String name(int lowest, int highest, int perPoint) {
    String ends = lowest + "-" + highest;
    return perPoint == 1 ? ends : ends + "/" + STEPS.get(perPoint);
  }

  private static boolean isCountable(int lowest, int highest, int perPoint) {
    return ((long) highest - lowest) * perPoint < MOST_LEVELS;
  }

  /** How many different answers there are: those of 1-5/0.5 are 9. */
  public int levels() {
    return (highest - lowest) * perPoint + 1;
  }

  /**
   * The answer at a level: on 1-5/0.5 level 0 is a 1, level 1 a 1.5.
   *
   * @param level counted from 0, the lowest answer
   * @throws IndexOutOfBoundsException for a level that the scale does not have
   */
  public double value(int level) {
    checkElementIndex(level, levels(), "level");
    // one division, so that 4.1 is what is written as 4.1
    return ((double) lowest * perPoint + level) / perPoint;
  }

  /** All answers, from the lowest to the highest: {@link #value} of each level. */
  public double[] values() {
    double[] values = new double[levels()];
    for (int level = 0; level < values.length; level++) {
      values[level] = value(level);
    }
    return values;
  }

  /**
   * The level at which a number lies, counted from 0; empty off the scale and between two answers.
   * On a scale of means no number lies between: it counts as the nearest hundredth, the higher of
   * two.
   */
  public OptionalInt level(double value) {
    double nearest = nearest(value);
    return isOn(value, nearest) ? OptionalInt.of((int) nearest) : OptionalInt.empty();
  }

  /**
   * The level at which an answer lies, as {@link #level} finds it.
   *
   * @throws IllegalArgumentException for a number that is no answer on this scale
   */
  public int levelOf(double answer) {
    // nearly every answer is a whole point, which needs no rounding
    int whole = (int) answer;
    if (whole == answer && whole >= lowest && whole <= highest) {
      return (whole - lowest) * perPoint;
    }
    double nearest = nearest(answer);
    if (!isOn(answer, nearest)) {
      throw new IllegalArgumentException(offScale(answer));
    }
    return (int) nearest;
  }

  private double nearest(double value) {
    return Math.floor((value - lowest) * perPoint + 0.5 + TOLERANCE);
  }

  private boolean isOn(double value, double nearest) {
    return value >= lowest - TOLERANCE
        && value <= highest + TOLERANCE
        && (isOfMeans() || Math.abs((value - lowest) * perPoint - nearest) <= TOLERANCE * perPoint);
  }

  /** Whether the number is an answer on this scale. */
  public boolean contains(double value) {
    return isOn(value, nearest(value));
  }

  /** Whether the answers are means, counted to the nearest hundredth, and not single answers. */
  public boolean isOfMeans() {
    return perPoint == OF_MEANS;
  }

  /** Whether all answers are whole points. */
  public boolean isOfWholePoints() {
    return perPoint == 1;
  }

  /**
   * Whether a number means the same on both scales: they are the same but for their step. A scale
   * with a name of its own is comparable to none that is called otherwise, whatever its ends: who
   * named it knows what its answers mean.
   */
  public boolean isComparableTo(RatingScale other) {
    return lowest == other.lowest && highest == other.highest && ownName().equals(other.ownName());
  }

  private Optional<String> ownName() {
    return ENDS.matcher(name).matches() ? Optional.empty() : Optional.of(name);
  }

  /** The neutral point halfway, which need not be an answer: 5.5 on 1-10. */
  public double middle() {
    return (lowest + highest) / 2.0;
  }

  /** The sentence with which a number that is no answer is refused, the same everywhere. */
  public String offScale(double value) {
    boolean isBetween = lowest <= value && value <= highest;
    return isBetween
        ? String.format(
            "Rating %s lies between two answers of scale '%s'.%s",
            written(value),
            name,
            finer(value).map(each -> " Maybe it is '" + each + "'.").orElse(""))
        : String.format(
            "Rating %s is off the scale '%s' (%d to %d). Maybe the answers use another scale; see RatingScale.",
            written(value), name, lowest, highest);
  }

  private Optional<String> finer(double value) {
    return STEPS.keySet().stream()
        .filter(step -> step > perPoint && isCountable(lowest, highest, step))
        .map(step -> of(lowest, highest, step))
        .filter(scale -> scale.contains(value))
        .map(RatingScale::name)
        .findFirst();
  }

  /** A number of a scale as people write it: whole ones without a decimal point. */
  public static String written(double value) {
    return value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
