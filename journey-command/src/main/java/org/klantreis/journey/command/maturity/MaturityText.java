package org.klantreis.journey.command.maturity;

import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.words.Words;

/** What the command itself says about maturity. */
final class MaturityText {

  private static final Words WORDS = Words.of(MaturityText.class, "command").under("maturity");

  private MaturityText() {}

  static Message say(String key) {
    return Message.of(WORDS, key);
  }

  /** A sentence that names the catalogue. */
  static Message say(String key, MaturityModel model) {
    return say(key).with("catalogue", model.id()).with("version", model.version());
  }
}
