package org.klantreis.journey.scoring.statistics;

/** How a share may depend on a rating x. */
public enum ShareModel {
  /** a + bx, between 0 and 1 at every rating that was given. */
  LINEAR,
  /** a + bx + cx², between 0 and 1 at every rating that was given. */
  QUADRATIC,
  /** e to the power a + bx, at most 1 at every rating that was given. */
  EXPONENTIAL,
  /** 1 / (1 + e to the power -(a + bx)) (Berkson 1944). */
  LOGISTIC,
  /** Any share for each rating, as long as none is below that of a lower rating. */
  ISOTONIC;

  /** How many coefficients it has, a, b and c; an isotonic one has none. */
  int coefficients() {
    return switch (this) {
      case LINEAR, EXPONENTIAL, LOGISTIC -> 2;
      case QUADRATIC -> 3;
      case ISOTONIC -> 0;
    };
  }
}
