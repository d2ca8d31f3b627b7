package org.klantreis.journey.scoring.verdict;

import org.klantreis.journey.words.Words;

/**
 * The vocabulary: each term and each phrase that recurs, said once a language and the same by all
 * who speak.
 *
 * <p>A constant of an enum stands under {@code Band.MET}. Whoever needs a word of it passes the
 * constant as an argument of a {@link Message}, or names it in a pattern.
 */
public final class Terms {

  /** The words themselves. */
  public static final Words WORDS = Words.of(Terms.class, "terms");

  private Terms() {}

  /** The word for a constant. */
  public static Message of(Enum<?> constant) {
    return Message.of(WORDS, key(constant));
  }

  /** A phrase that recurs, to be given its arguments. */
  public static Message phrase(String key) {
    return Message.of(WORDS, key);
  }

  /** Under what a constant stands: {@code Band.MET}. */
  static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }
}
