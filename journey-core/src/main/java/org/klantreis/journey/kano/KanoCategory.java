package org.klantreis.journey.kano;

import java.util.Locale;
import java.util.Optional;

/**
 * What a feature is to a customer (Kano et al. 1984), in the order in which ties are broken: what
 * hurts most when it is absent goes first (Berger et al. 1993).
 */
public enum KanoCategory {
  /** Taken for granted: its absence hurts, its presence does not please. */
  MUST_BE('M'),
  /** The more of it the better, the less the worse. */
  ONE_DIMENSIONAL('O'),
  /** Pleases when it is there, and is not missed when it is not. */
  ATTRACTIVE('A'),
  /** Makes no difference. */
  INDIFFERENT('I'),
  /** Is not wanted. */
  REVERSE('R'),
  /** The two answers contradict each other. */
  QUESTIONABLE('Q');

  /** How many categories there are. */
  public static final int COUNT = 6;

  private final char letter;

  KanoCategory(char letter) {
    this.letter = letter;
  }

  /** The letter of the English literature, for display; in French O is <i>obligatoire</i>. */
  public char letter() {
    return letter;
  }

  /** The name in lower case with underscores, as in tables and files: {@code one_dimensional}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is ranked by votes: all but the questionable, which are no opinion. */
  public boolean isRanked() {
    return this != QUESTIONABLE;
  }

  /**
   * The category that a letter or a word names, case ignored, with an underscore, a hyphen or a
   * blank between its parts; empty when it names none.
   */
  public static Optional<KanoCategory> parse(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (KanoCategory category : values()) {
      if (plain.equals(category.word())
          || plain.equals(Character.toString(Character.toLowerCase(category.letter)))) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
