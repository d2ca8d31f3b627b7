package org.klantreis.journey.report.words;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.report.drawing.Markup;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Message;

/**
 * The words of this module in one language.
 *
 * @param locale the language that was asked for
 */
public record Words(Locale locale) {

  private static final org.klantreis.journey.words.Words WORDS =
      org.klantreis.journey.words.Words.of(Words.class, "report");

  private static final double SECONDS = 1;
  private static final double MINUTES = 60 * SECONDS;
  private static final double HOURS = 60 * MINUTES;
  private static final double DAYS = 24 * HOURS;
  private static final double YEARS = 365.25 * DAYS;

  /** Whether there is a bundle of words in that language. */
  public static boolean areThereIn(Locale locale) {
    return WORDS.speaks(locale);
  }

  /** The language of the words, for a document that holds them. */
  public String language() {
    return areThereIn(locale) ? locale.getLanguage() : Locale.ENGLISH.getLanguage();
  }

  /** The text of that key, in which arguments that are text stand on one line. */
  public String say(String key, Object... arguments) {
    Object[] said = new Object[arguments.length];
    for (int i = 0; i < said.length; i++) {
      said[i] = arguments[i] instanceof String text ? Markup.oneLine(text) : arguments[i];
    }
    return Message.of(WORDS, key, said).text(locale);
  }

  /** What a constant is called. */
  public String say(Enum<?> constant) {
    return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** With one decimal. */
  public String number(double value) {
    return say("number", value);
  }

  /** With one decimal and a sign. */
  public String signed(double value) {
    return say("number.signed", value);
  }

  /** Without decimals, where it has none. */
  public String plain(double value) {
    return say("number.plain", value);
  }

  /** With two decimals. */
  public String precise(double value) {
    return say("number.precise", value);
  }

  /** The value with its interval where it has one, with two decimals. */
  public String estimate(double value, Optional<Interval> interval) {
    return interval
        .map(ends -> say("estimate", value, ends.low(), ends.high()))
        .orElseGet(() -> precise(value));
  }

  /** From its low end to its high end, with one decimal. */
  public String interval(Interval interval) {
    return say("interval", interval.low(), interval.high());
  }

  /** In the largest unit of which there is more than one. */
  public String duration(Duration elapsed) {
    double seconds = elapsed.toSeconds();
    if (seconds >= 2 * YEARS) {
      return say("years", seconds / YEARS);
    }
    if (seconds >= 2 * DAYS) {
      return say("days", seconds / DAYS);
    }
    if (seconds >= 2 * HOURS) {
      return say("hours", seconds / HOURS);
    }
    return seconds >= MINUTES || seconds == 0
        ? say("minutes", seconds / MINUTES)
        : say("seconds", seconds);
  }
}
