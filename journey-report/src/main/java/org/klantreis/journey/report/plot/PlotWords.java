package org.klantreis.journey.report.plot;

import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.report.drawing.Markup;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.words.Words;

/**
 * The words of this package in one language.
 *
 * @param locale the language that was asked for
 */
record PlotWords(Locale locale) {

  private static final Words WORDS = Words.of(PlotWords.class, "plot");

  String say(String key, Object... arguments) {
    Object[] said = new Object[arguments.length];
    for (int i = 0; i < said.length; i++) {
      said[i] = arguments[i] instanceof String text ? Markup.oneLine(text) : arguments[i];
    }
    return Message.of(WORDS, key, said).text(locale);
  }

  String say(Enum<?> constant) {
    return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** With two decimals. */
  String number(double value) {
    return say("number", value);
  }

  /** The value with its interval where it has one. */
  String estimate(double value, Optional<Interval> interval) {
    return interval
        .map(ends -> say("estimate", value, ends.low(), ends.high()))
        .orElseGet(() -> number(value));
  }

  /** A tick of an axis, with as many decimals as it needs. */
  String tick(double value) {
    return say("tick", value);
  }

  /** The language of the words. */
  String language() {
    return WORDS.speaks(locale) ? locale.getLanguage() : Locale.ENGLISH.getLanguage();
  }
}
