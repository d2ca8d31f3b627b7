package org.klantreis.journey.command.maturity;

import java.util.Locale;
import java.util.ResourceBundle;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Texts;

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

  private static final Texts TEXTS =
      locale -> ResourceBundle.getBundle(MaturityText.class.getName(), locale);

  /** The name of a dimension. */
  static MaturityText of(MaturityDimension dimension) {
    return valueOf(dimension.name());
  }

  String text(Locale locale, Object... arguments) {
    return Message.of(TEXTS, name(), arguments).text(locale);
  }
}
