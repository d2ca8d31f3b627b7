package org.klantreis.journey.rating;

/** What side of an experience a rating is about. */
public enum RatingAspect {
  /** The experience as a whole: what an answer is about unless it says otherwise. */
  OVERALL,
  /** Whether it did what it was for (<i>functionele beleving</i>). */
  FUNCTIONAL,
  /** How it felt (<i>emotionele beleving</i>). */
  EMOTIONAL
}
