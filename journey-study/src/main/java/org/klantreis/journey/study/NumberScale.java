package org.klantreis.journey.study;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.rating.RatingScale;

/**
 * On which scale numbers are.
 *
 * @param scale the scale that fits best
 * @param outside the numbers that are off it, as they are written: codes, if the scale is right
 * @param doubt why it may be another one; empty when the numbers hold both ends of the scale and
 *     nothing outside
 */
record NumberScale(RatingScale scale, ImmutableSet<String> outside, Optional<String> doubt) {

  /** What surveys write for no answer, and no scale holds between. */
  private static final Set<Double> CODES =
      Set.of(-1.0, -8.0, -9.0, -98.0, -99.0, -999.0, 77.0, 88.0, 97.0, 98.0, 99.0, 998.0, 999.0);

  private static final int MOST_OUTSIDE = 3;
  private static final double MOST_AROUND_ENDS = 2;

  /** From the narrowest, so that what fits in several is on the narrowest. */
  private static final List<RatingScale> NARROWEST_FIRST =
      List.of(
          RatingScale.ONE_TO_FIVE,
          RatingScale.ONE_TO_SEVEN,
          RatingScale.DUTCH_GRADE,
          RatingScale.ZERO_TO_TEN);

  /**
   * The scale of these numbers, as they are written with how often each is there; empty when they
   * are no ratings on a shipped scale, whole or in halves.
   */
  static Optional<NumberScale> of(Map<String, Long> written) {
    SortedMap<Double, String> numbers = new TreeMap<>();
    Map<Double, Long> counts = new TreeMap<>();
    written.forEach(
        (text, count) -> {
          double number = Double.parseDouble(text.replace(',', '.'));
          numbers.putIfAbsent(number, text);
          counts.merge(number, count, Long::sum);
        });
    Optional<NumberScale> held = withBothEnds(numbers, counts);
    return held.isPresent() ? held : within(numbers);
  }

  /** Of the scales of which both ends were answered, the one that holds the most answers. */
  private static Optional<NumberScale> withBothEnds(
      SortedMap<Double, String> numbers, Map<Double, Long> counts) {
    @Nullable RatingScale best = null;
    long most = 0;
    for (RatingScale scale : NARROWEST_FIRST) {
      boolean isHeld =
          numbers.containsKey((double) scale.lowest())
              && numbers.containsKey((double) scale.highest());
      long inside =
          counts.entrySet().stream()
              .filter(entry -> isWithin(entry.getKey(), scale))
              .mapToLong(Map.Entry::getValue)
              .sum();
      if (isHeld && inside > most) {
        best = scale;
        most = inside;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    RatingScale scale = best;
    ImmutableMap<Double, String> outside = outside(numbers, scale);
    boolean areCodes =
        outside.size() <= MOST_OUTSIDE
            && outside.keySet().stream().allMatch(number -> isCode(number, scale));
    if (!areCodes) {
      return Optional.empty();
    }
    return stepped(numbers, scale)
        .map(
            stepped ->
                new NumberScale(
                    stepped,
                    ImmutableSet.copyOf(outside.values()),
                    outside.isEmpty()
                        ? doubtOfStep(stepped)
                        : Optional.of(
                            outsideOf(outside, scale)
                                + ": not experienced, or no answer, or is the scale another one?")));
  }

  private static Optional<String> doubtOfStep(RatingScale scale) {
    return scale.name().endsWith("/mean")
        ? Optional.of("holds fractions: means of several answers, on " + scale.name() + "?")
        : Optional.empty();
  }

  private static String outsideOf(Map<Double, String> outside, RatingScale scale) {
    return "'"
        + String.join("', '", outside.values())
        + (outside.size() == 1 ? "' is" : "' are")
        + " off scale "
        + scale.name();
  }

  /** The narrowest scale that holds them all but for codes, whose ends were not both answered. */
  private static Optional<NumberScale> within(SortedMap<Double, String> numbers) {
    SortedMap<Double, String> answers = new TreeMap<>(numbers);
    answers.keySet().removeIf(CODES::contains);
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    return NARROWEST_FIRST.stream()
        .filter(scale -> isWithin(answers.firstKey(), scale) && isWithin(answers.lastKey(), scale))
        .findFirst()
        .flatMap(scale -> stepped(answers, scale))
        .map(
            scale ->
                new NumberScale(
                    scale,
                    ImmutableSet.copyOf(outside(numbers, scale).values()),
                    Optional.of(
                        "answers "
                            + answers.get(answers.firstKey())
                            + (answers.size() == 1 ? "" : " to " + answers.get(answers.lastKey()))
                            + ": on "
                            + scale.name()
                            + ", or on another scale?")));
  }

  /** The scale with the steps that the answers take; empty where it cannot have them. */
  private static Optional<RatingScale> stepped(
      SortedMap<Double, String> numbers, RatingScale scale) {
    Set<Double> inside = new LinkedHashSet<>(numbers.keySet());
    inside.removeIf(number -> !isWithin(number, scale));
    if (inside.stream().allMatch(number -> number == Math.rint(number))) {
      return Optional.of(scale);
    }
    boolean areHalves = inside.stream().allMatch(number -> 2 * number == Math.rint(2 * number));
    return RatingScale.parse(scale.name() + (areHalves ? "/0.5" : "/mean"));
  }

  private static ImmutableMap<Double, String> outside(
      SortedMap<Double, String> numbers, RatingScale scale) {
    ImmutableMap.Builder<Double, String> outside = ImmutableMap.builder();
    numbers.forEach(
        (number, text) -> {
          if (!isWithin(number, scale)) {
            outside.put(number, text);
          }
        });
    return outside.buildOrThrow();
  }

  private static boolean isWithin(double number, RatingScale scale) {
    return scale.lowest() <= number && number <= scale.highest();
  }

  /** A well-known code, or a whole number just beyond the scale. */
  private static boolean isCode(double number, RatingScale scale) {
    boolean isNear =
        number == Math.rint(number)
            && scale.lowest() - number <= 1
            && number - scale.highest() <= MOST_AROUND_ENDS;
    return CODES.contains(number) || isNear || number == 9 || number == 8;
  }
}
