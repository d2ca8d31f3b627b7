package org.klantreis.journey.rating;

/**
 * A number that is known to lie on its scale: a rating of 11 on a 0-10 scale cannot exist.
 *
 * @param scale the scale of the answer
 * @param value the answer
 */
public record Rating(RatingScale scale, int value) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a value off the scale
   */
  public Rating {
    if (!scale.contains(value)) {
      throw new IllegalArgumentException(scale.offScale(value));
    }
  }

  /** A Dutch grade, 1 to 10. */
  public static Rating grade(int value) {
    return new Rating(RatingScale.DUTCH_GRADE, value);
  }

  /** {@code 7 (1-10)}. */
  @Override
  public String toString() {
    return value + " (" + scale.name() + ")";
  }
}
