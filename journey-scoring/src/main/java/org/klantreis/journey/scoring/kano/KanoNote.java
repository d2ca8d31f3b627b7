package org.klantreis.journey.scoring.kano;

/** What a reader of a feature's figures should know: why one is undefined, or is to be doubted. */
public enum KanoNote {
  /** Nobody answered about it: there is no figure. */
  NO_ANSWERS,
  /** All answers contradict themselves: no two categories can be compared. */
  ALL_QUESTIONABLE,
  /**
   * No answer is attractive, one-dimensional, must-be or indifferent: better and worse have none.
   */
  NO_BASE,
  /** The answers are weighted: the exact test and Fong's, which count answers, do not apply. */
  WEIGHTED,
  /** One answer, or weights worth no more than one: the means have no standard error. */
  SINGLE_ANSWER,
  /** Fewer answers than a category can be trusted with (Chapman and Callegaro 2022). */
  SMALL_SAMPLE
}
