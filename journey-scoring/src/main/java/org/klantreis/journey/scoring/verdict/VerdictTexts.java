package org.klantreis.journey.scoring.verdict;

import java.util.ResourceBundle;

/** The words of this package. */
final class VerdictTexts {

  static final Texts TEXTS =
      locale -> ResourceBundle.getBundle(VerdictTexts.class.getPackageName() + ".Messages", locale);

  private VerdictTexts() {}
}
