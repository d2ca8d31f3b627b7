package org.klantreis.journey.scoring.rated;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.scoring.statistics.Interval;

/**
 * How far an experience lies above a rating on the same scale, whatever its step, that it is held
 * against: what was expected, or promised.
 *
 * @param against what the experience is held against
 * @param difference experience minus that rating, in points of the scale
 * @param interval of the difference, as uncertain as the mean in it; absent where it has none
 * @param effectiveN how many equally weighted answers it rests on; none where nobody was asked
 */
public record RatingGap(
    Rating against, double difference, Optional<Interval> interval, double effectiveN) {

  private static final double ROUNDING = 1e-9;

  /** Subtracts; empty when the two are on different scales. */
  public static Optional<RatingGap> of(Rated rated, Rating against) {
    return rated.scale().isComparableTo(against.scale())
        ? Optional.of(
            new RatingGap(
                against,
                rated.value() - against.value(),
                rated.interval().map(ends -> ends.plus(-against.value())),
                rated.effectiveN()))
        : Optional.empty();
  }

  /**
   * Below, as or above what it is held against.
   *
   * @param tolerance a difference of at most this size is neutral; in points of the scale
   * @throws IllegalArgumentException for a negative tolerance
   */
  public Disconfirmation judge(double tolerance) {
    return judge(difference, tolerance);
  }

  /**
   * Whether both ends of the interval are judged as the difference is; not without one, and not by
   * fewer than five answers.
   */
  public boolean isSettled(double tolerance) {
    return BandJudgement.isEnoughToSettle(effectiveN)
        && interval
            .map(
                ends ->
                    judge(ends.low(), tolerance) == judge(tolerance)
                        && judge(ends.high(), tolerance) == judge(tolerance))
            .orElse(false);
  }

  private static Disconfirmation judge(double difference, double tolerance) {
    checkArgument(tolerance >= 0, "A tolerance is at least 0, not %s.", tolerance);
    if (Math.abs(difference) <= tolerance + ROUNDING) {
      return Disconfirmation.NEUTRAL;
    }
    return difference > 0 ? Disconfirmation.POSITIVE : Disconfirmation.NEGATIVE;
  }
}
