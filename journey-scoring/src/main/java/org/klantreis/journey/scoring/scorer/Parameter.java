package org.klantreis.journey.scoring.scorer;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanInterval;

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

  /** By which method a mean gets its interval; bounded unless set. */
  public static final Parameter<MeanInterval> MEAN_INTERVAL =
      choice("mean-interval", "bounded or student", MeanInterval.BOUNDED);

  /** Which aspect of an experience is judged; overall unless set. */
  public static final Parameter<RatingAspect> ASPECT =
      choice("aspect", "overall, functional or emotional", RatingAspect.OVERALL);

  /** How far from the expectation an experience still counts as meeting it; 0 unless set. */
  public static final Parameter<Double> TOLERANCE =
      notNegative("tolerance", "how far around the expectation is neutral", 0);

  /** How many resamples what is drawn rests on; 1,000 unless set, and with 0 nothing is drawn. */
  public static final Parameter<Long> RESAMPLES =
      whole("resamples", "how many resamples, 0 for none", 1_000, 0);

  /** From what resamples are drawn; 1 unless set. */
  public static final Parameter<Long> SEED =
      whole("seed", "a whole number, for the resamples", 1, Long.MIN_VALUE);

  private final String name;
  private final String meaning;
  private final Optional<T> standard;
  private final Function<String, T> read;
  private final Function<T, String> write;
  private final UnaryOperator<T> possible;

  private Parameter(
      String name,
      String meaning,
      Optional<T> standard,
      Function<String, T> read,
      Function<T, String> write,
      UnaryOperator<T> possible) {
    this.name = name;
    this.meaning = meaning;
    this.standard = standard;
    this.read = read;
    this.write = write;
    this.possible = possible;
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
    return new Parameter<>(
        name, meaning, Optional.of(standard), read, write, value -> read.apply(write.apply(value)));
  }

  /**
   * The same parameter, of a type that cannot hold nonsense: any value of it is possible, whether
   * or not there is a text that would be read as it.
   */
  public Parameter<T> ofAnyValue() {
    return new Parameter<>(name, meaning, standard, read, write, UnaryOperator.identity());
  }

  /** A parameter that must be set: no value of it would suit everybody. */
  public static <T> Parameter<T> required(
      String name, String meaning, Function<String, T> read, Function<T, String> write) {
    return new Parameter<>(name, meaning, Optional.empty(), read, write, UnaryOperator.identity());
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
    return number(
        name,
        meaning,
        standard,
        value -> value >= 0 && value <= 1,
        "from 0 to 1: 0.1 for ten in a hundred");
  }

  /** A share above 0, up to 1. */
  public static Parameter<Double> shareAboveZero(String name, String meaning, double standard) {
    return number(name, meaning, standard, value -> value > 0 && value <= 1, "above 0, up to 1");
  }

  private static Parameter<Double> number(
      String name, String meaning, double standard, Predicate<Double> allowed, String range) {
    return new Parameter<>(
        name,
        meaning,
        Optional.of(standard),
        Parameter::number,
        value -> Double.toString(value),
        value -> refuseUnless(allowed.test(value), value, "number " + range));
  }

  /** A whole number of at least some number. */
  public static Parameter<Long> whole(String name, String meaning, long standard, long least) {
    return new Parameter<>(
        name,
        meaning,
        Optional.of(standard),
        Parameter::whole,
        value -> Long.toString(value),
        value -> refuseUnless(value >= least, value, "whole number of at least " + least));
  }

  /**
   * A length of time that is not negative, written as ISO 8601 does: {@code P14D}, {@code PT36H}.
   */
  public static Parameter<Duration> duration(String name, String meaning, Duration standard) {
    return of(name, meaning, standard, Parameter::duration, Duration::toString);
  }

  private static Duration duration(String text) {
    try {
      Duration time = Duration.parse(text);
      if (!time.isNegative()) {
        return time;
      }
    } catch (DateTimeException unreadable) {
      // said below, together with what is less than nothing
    }
    throw new IllegalArgumentException(
        "'" + text + "' is no length of time: write days as P14D, hours as PT36H.");
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
    return named(() -> possible.apply(read.apply(text)));
  }

  /**
   * The value, if it is possible.
   *
   * @throws IllegalArgumentException for a value that is not possible
   */
  T check(T value) {
    return named(() -> possible.apply(value));
  }

  private T named(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException | DateTimeException refused) {
      throw new IllegalArgumentException(
          "Parameter '" + name + "': " + refused.getMessage(), refused);
    }
  }

  /** The text that provenance shows for that value. */
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

  private static <T> T refuseUnless(boolean allowed, T value, String what) {
    if (!allowed) {
      throw new IllegalArgumentException("'" + value + "' is not a " + what + ".");
    }
    return value;
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
