package org.klantreis.journey.scoring.scorer;

import org.klantreis.journey.words.Words;

/** The words of this package. */
final class ScorerWords {

  static final Words WORDS = Words.of(ScorerWords.class, "scoring").under("scorer");

  private ScorerWords() {}
}
