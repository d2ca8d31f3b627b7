package org.klantreis.journey.rating;

/**
 * A number that is known to lie on its scale: a rating of 11 on a 0-10 scale cannot exist.
 *
 * @param scale the scale of the answer
 * @param value the answer; on a scale of means rounded to the nearest hundredth
 */
public record Rating(RatingScale scale, double value) {

  /**
   * That answer on that scale.
   *
   * @throws IllegalArgumentException for a value that is no answer on the scale
   */
  public Rating {
    value = scale.value(scale.levelOf(value));
  }

  /**
   * A Dutch grade.
   *
   * @throws IllegalArgumentException for a grade that is not 1 to 10
   */
  public static Rating grade(int value) {
    return new Rating(RatingScale.DUTCH_GRADE, value);
  }

  /** The value as people write it: {@code 7}, {@code 4.5}. */
  public String written() {
    return RatingScale.written(value);
  }

  /** {@code 7 (1-10)}. */
  @Override
  public String toString() {
    return written() + " (" + scale.name() + ")";
  }
}
