package org.klantreis.journey.scoring.scorer;

import java.util.ResourceBundle;
import org.klantreis.journey.scoring.verdict.Texts;

/** The words of this package. */
final class ScorerTexts {

  static final Texts TEXTS =
      locale -> ResourceBundle.getBundle(ScorerTexts.class.getPackageName() + ".Messages", locale);

  private ScorerTexts() {}
}
