package org.klantreis.journey.report.words;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.report.drawing.Markup;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.OnScale;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/**
 * What reports say, in one language: sentences of their own, and the terms of all.
 *
 * @param locale the language that was asked for
 */
public record ReportWords(Locale locale) {

  private static final Words WORDS = Words.of(ReportWords.class, "report");

  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;
  private static final double DAY = 24 * HOUR;
  private static final double YEAR = 365.25 * DAY;

  /** Whether reports have words of their own in that language. */
  public static boolean areThereIn(Locale locale) {
    return WORDS.speaks(locale);
  }

  /** The language of the words, for a document that holds them. */
  public String language() {
    return areThereIn(locale) ? locale.getLanguage() : Locale.ENGLISH.getLanguage();
  }

  /** A sentence of reports, to be given its arguments. */
  public static Message sentence(String key) {
    return Message.of(WORDS, key);
  }

  /** The text of a sentence, in which arguments that are text stand on one line. */
  public String say(Message sentence) {
    return onOneLine(sentence).text(locale);
  }

  private static Message onOneLine(Message sentence) {
    ImmutableMap.Builder<String, Object> arguments = ImmutableMap.builder();
    for (Map.Entry<String, Object> each : sentence.arguments().entrySet()) {
      arguments.put(each.getKey(), onOneLine(each.getValue()));
    }
    return new Message(sentence.words(), sentence.key(), arguments.buildOrThrow());
  }

  private static Object onOneLine(Object argument) {
    if (argument instanceof Message sentence) {
      return onOneLine(sentence);
    }
    if (argument instanceof List<?> list) {
      return list.stream().map(ReportWords::onOneLine).collect(toImmutableList());
    }
    return argument instanceof String text ? Markup.oneLine(text) : argument;
  }

  /** The text of a sentence of reports without arguments. */
  public String say(String key) {
    return say(sentence(key));
  }

  /** What a constant is called. */
  public String say(Enum<?> constant) {
    return say(Terms.of(constant));
  }

  /** What begins a line, a cell or a label: the first letter is raised. */
  public String raised(Message sentence) {
    String text = say(sentence);
    int first = text.offsetByCodePoints(0, Math.min(1, text.length()));
    return text.substring(0, first).toUpperCase(Locale.forLanguageTag(language()))
        + text.substring(first);
  }

  /** What a constant is called at the beginning of a line, a cell or a label. */
  public String raised(Enum<?> constant) {
    return raised(Terms.of(constant));
  }

  /** With one decimal. */
  public String number(double value) {
    return say(sentence("number").with("value", value));
  }

  /** A rating with one decimal, or as many as it takes not to be taken for a cut. */
  public String number(OnScale rating) {
    return say(sentence("number").with("value", rating));
  }

  /** With one decimal and a sign. */
  public String signed(double value) {
    return say(sentence("number.signed").with("value", value));
  }

  /** Without decimals, where it has none. */
  public String plain(double value) {
    return say(sentence("number.plain").with("value", value));
  }

  /** With two decimals. */
  public String precise(double value) {
    return say(sentence("number.precise").with("value", value));
  }

  /** In percents, of a share of 0 to 1. */
  public String share(double share) {
    return say(sentence("share").with("share", share));
  }

  /** The value with its interval where it has one, with two decimals. */
  public String estimate(double value, Optional<Interval> interval) {
    return interval
        .map(ends -> sentence("estimate").with("low", ends.low()).with("high", ends.high()))
        .map(estimate -> say(estimate.with("value", value)))
        .orElseGet(() -> precise(value));
  }

  /** In the largest unit of which there is more than one. */
  public String duration(Duration elapsed) {
    double seconds = elapsed.toSeconds();
    if (seconds >= 2 * YEAR) {
      return duration("years", seconds / YEAR);
    }
    if (seconds >= 2 * DAY) {
      return duration("days", seconds / DAY);
    }
    if (seconds >= 2 * HOUR) {
      return duration("hours", seconds / HOUR);
    }
    return seconds >= MINUTE || seconds == 0
        ? duration("minutes", seconds / MINUTE)
        : duration("seconds", seconds);
  }

  /** Rounded as it is written, so that what is written as one is said as one. */
  private String duration(String unit, double number) {
    return say(Terms.phrase("phrase.duration." + unit).with(unit, Math.round(number * 10) / 10.0));
  }
}
