package org.klantreis.journey.model;

/** How pleasant a feeling is, in five grades. */
public enum Valence {
  /** Anger, frustration, panic. */
  VERY_NEGATIVE,
  /** Annoyance, worry, disappointment. */
  NEGATIVE,
  /** Neither pleasant nor unpleasant. */
  NEUTRAL,
  /** Content, at ease. */
  POSITIVE,
  /** Joy, pride, relief. */
  VERY_POSITIVE;

  /** From -2, very negative, to +2, very positive. */
  public int grade() {
    return ordinal() - NEUTRAL.ordinal();
  }
}
