package org.klantreis.journey.scoring.scorer;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.statistics.Confidence;

/**
 * Something that the user of a scorer may set, by name and as text.
 *
 * @param name lower case with hyphens
 * @param meaning what it is and how it is written, for people
 * @param read turns the text into a value; refuses with a sentence what cannot be one
 * @param defaultText the value where nothing is set; empty for a parameter that must be set
 * @param <T> the value
 */
public record Parameter<T>(
    String name, String meaning, Function<String, T> read, Optional<String> defaultText) {

  /** The confidence of intervals. */
  public static final Parameter<Confidence> CONFIDENCE =
      of(
          "confidence",
          "confidence of the intervals, between 0 and 1",
          text -> new Confidence(number(text)),
          "0.95");

  /** One's own bands, for one scale; the standard bands of each scale where nothing is set. */
  public static final Parameter<Optional<Bands>> BANDS =
      of(
          "bands",
          "where met and exceeded begin, as in 1-10:7,9",
          text -> text.equals("standard") ? Optional.empty() : Optional.of(Bands.parse(text)),
          "standard");

  /** From what a band is read. */
  public static final Parameter<Basis> BASIS =
      of("basis", "mean, share:Q or lower-end", Basis::parse, "mean");

  /** Which aspect of an experience is judged. */
  public static final Parameter<RatingAspect> ASPECT =
      of("aspect", "overall, functional or emotional", choice(RatingAspect.class), "overall");

  /** How far from the expectation an experience still counts as meeting it. */
  public static final Parameter<Double> TOLERANCE =
      of("tolerance", "how far around the expectation is neutral", Parameter::notNegative, "0");

  /** A parameter with a default. */
  public static <T> Parameter<T> of(
      String name, String meaning, Function<String, T> read, String defaultText) {
    return new Parameter<>(name, meaning, read, Optional.of(defaultText));
  }

  /** A parameter that must be set. */
  public static <T> Parameter<T> required(String name, String meaning, Function<String, T> read) {
    return new Parameter<>(name, meaning, read, Optional.empty());
  }

  /** Reads the name of a constant, written in lower case and with hyphens. */
  public static <E extends Enum<E>> Function<String, E> choice(Class<E> type) {
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

  private static double notNegative(String text) {
    double value = number(text);
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("'" + text + "' is not a number of at least 0.");
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
}
