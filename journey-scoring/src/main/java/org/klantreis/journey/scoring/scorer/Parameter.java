package org.klantreis.journey.scoring.scorer;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.statistics.Confidence;

/**
 * Something that can be set of a scorer, said once: its name, its default, what it means, which
 * values it refuses, and how it is read and written as text. Made once, as a constant; two are the
 * same only if they are one.
 *
 * @param <T> the value
 */
public final class Parameter<T> {

  /** The confidence of intervals: between 0 and 1, 0.95 unless set. */
  public static final Parameter<Confidence> CONFIDENCE =
      of(
          "confidence",
          "confidence of the intervals, between 0 and 1",
          Confidence.STANDARD,
          text -> new Confidence(number(text)),
          confidence -> Double.toString(confidence.level()));

  /** Which aspect of an experience is judged; overall unless set. */
  public static final Parameter<RatingAspect> ASPECT =
      choice("aspect", "overall, functional or emotional", RatingAspect.OVERALL);

  /** How far from the expectation an experience still counts as meeting it; 0 unless set. */
  public static final Parameter<Double> TOLERANCE =
      notNegative("tolerance", "how far around the expectation is neutral", 0);

  private final String name;
  private final String meaning;
  private final Optional<T> standard;
  private final Function<String, T> read;
  private final Function<T, String> write;

  private Parameter(
      String name,
      String meaning,
      Optional<T> standard,
      Function<String, T> read,
      Function<T, String> write) {
    this.name = name;
    this.meaning = meaning;
    this.standard = standard;
    this.read = read;
    this.write = write;
  }

  /**
   * A parameter of any type.
   *
   * @param name lower case with hyphens
   * @param meaning what it is and how it is written, for people
   * @param standard the value where nothing is set
   * @param read turns text into a value; refuses with a sentence what cannot be one
   * @param write the text that is read as the value; of a value that is impossible, a text that is
   *     refused
   */
  public static <T> Parameter<T> of(
      String name,
      String meaning,
      T standard,
      Function<String, T> read,
      Function<T, String> write) {
    return new Parameter<>(name, meaning, Optional.of(standard), read, write);
  }

  /** A parameter that must be set: no value of it would suit everybody. */
  public static <T> Parameter<T> required(
      String name, String meaning, Function<String, T> read, Function<T, String> write) {
    return new Parameter<>(name, meaning, Optional.empty(), read, write);
  }

  /** One of the constants of an enum, written in lower case with hyphens. */
  public static <E extends Enum<E>> Parameter<E> choice(String name, String meaning, E standard) {
    return of(name, meaning, standard, choice(standard.getDeclaringClass()), Parameter::spelled);
  }

  /** A number of at least 0. */
  public static Parameter<Double> notNegative(String name, String meaning, double standard) {
    return number(
        name, meaning, standard, value -> value >= 0 && Double.isFinite(value), "of at least 0");
  }

  /** A share, from 0 to 1. */
  public static Parameter<Double> share(String name, String meaning, double standard) {
    return number(name, meaning, standard, value -> value >= 0 && value <= 1, "from 0 to 1");
  }

  private static Parameter<Double> number(
      String name, String meaning, double standard, Predicate<Double> allowed, String range) {
    return of(
        name,
        meaning,
        standard,
        text -> {
          double value = number(text);
          refuseUnless(allowed.test(value), text, "number " + range);
          return value;
        },
        value -> Double.toString(value));
  }

  /** A whole number of at least some number. */
  public static Parameter<Long> whole(String name, String meaning, long standard, long least) {
    return of(
        name,
        meaning,
        standard,
        text -> {
          long value = whole(text);
          refuseUnless(value >= least, text, "whole number of at least " + least);
          return value;
        },
        value -> Long.toString(value));
  }

  /** The name: lower case with hyphens. */
  public String name() {
    return name;
  }

  /** What it is and how it is written, for people. */
  public String meaning() {
    return meaning;
  }

  /** The value where nothing is set; empty for a parameter that must be set. */
  public Optional<T> standard() {
    return standard;
  }

  /** The default as text; empty for a parameter that must be set. */
  public Optional<String> standardText() {
    return standard.map(write);
  }

  /**
   * The value that a text stands for.
   *
   * @throws IllegalArgumentException for a text that stands for none; says which parameter, and why
   */
  public T read(String text) {
    try {
      return read.apply(text);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(
          "Parameter '" + name + "': " + refused.getMessage(), refused);
    }
  }

  /** The text that is read as that value. */
  public String write(T value) {
    return write.apply(value);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }

  private static <E extends Enum<E>> Function<String, E> choice(Class<E> type) {
    return text -> {
      ImmutableList<E> all = ImmutableList.copyOf(type.getEnumConstants());
      return all.stream()
          .filter(each -> text.equals(spelled(each)))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "'"
                          + text
                          + "' is none of "
                          + String.join(", ", all.stream().map(Parameter::spelled).toList())
                          + "."));
    };
  }

  private static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void refuseUnless(boolean allowed, String text, String what) {
    if (!allowed) {
      throw new IllegalArgumentException("'" + text + "' is not a " + what + ".");
    }
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a number. Decimals follow a point: 0.95.", notANumber);
    }
  }

  private static long whole(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException("'" + text + "' is not a whole number.", notANumber);
    }
  }
}
