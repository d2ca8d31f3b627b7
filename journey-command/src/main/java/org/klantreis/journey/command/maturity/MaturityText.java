package org.klantreis.journey.command.maturity;

import java.util.Locale;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.words.Words;

/** What the command itself says about maturity, in English and Dutch. */
enum MaturityText {
  WHOLE,
  HEAT_MAP,
  FOOTER,
  PORTFOLIO_FOOTER,
  STAGE,
  NAME,
  MEAN,
  NOT_APPLICABLE,
  FOCUS,
  CULTURE,
  PROCESS,
  PEOPLE,
  CHAIN;

  private static final Words WORDS = Words.of(MaturityText.class, "command").under("maturity");

  /** The name of a dimension. */
  static MaturityText of(MaturityDimension dimension) {
    return valueOf(dimension.name());
  }

  String text(Locale locale, Object... arguments) {
    return Message.of(WORDS, name(), arguments).text(locale);
  }
}
