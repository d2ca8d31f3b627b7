package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.klantreis.journey.evidence.YesByRating;

/**
 * By how much the step of a share up to a rating exceeds the steps beside it.
 *
 * <p>A share that rises by the same amount at every rating has no turning point, however steep it
 * is. At rating r it turns by (p(r) - p(r-1)) - ((p(r-1) - p(r-2)) + (p(r+1) - p(r))) / 2, and at
 * the highest rating of the scale, above which there is no step, by (p(r) - p(r-1)) - (p(r-1) -
 * p(r-2)). The shares are (yes + 1) / (n + 2), which keep the Wald interval of such a contrast near
 * its level where n is small (Agresti and Caffo 2000, for a difference).
 *
 * <p>Of 100 customers each at 6, 7, 8 and 9, of whom 10, 20, 60 and 70 are loyal, the share steps
 * up by 40 points at 8 and by 10 on either side: it turns by 30 points, 29.4 by these shares.
 */
public final class TurningPoint {

  /** Fewer customers who gave one of the ratings tell nothing. */
  public static final int FEWEST_CUSTOMERS = 5;

  private TurningPoint() {}

  /**
   * The turn at a rating with its Wald interval, in shares; empty when fewer than {@value
   * #FEWEST_CUSTOMERS} customers gave one of the ratings that it compares.
   *
   * @throws IllegalArgumentException for a rating that is off the scale, for the two lowest, below
   *     which there is no step, and for a scale that has steps between whole points
   */
  public static Optional<Uncertain> at(int rating, YesByRating tally, Confidence confidence) {
    checkArgument(
        tally.scale().isOfWholePoints()
            && rating - 2 >= tally.scale().lowest()
            && rating <= tally.scale().highest(),
        "No step leads up to the one at %s on scale '%s'.",
        rating,
        tally.scale().name());
    double[] contrast =
        rating == tally.scale().highest()
            ? new double[] {1, -2, 1}
            : new double[] {0.5, -1.5, 1.5, -0.5};
    double turn = 0;
    double variance = 0;
    for (int i = 0; i < contrast.length; i++) {
      long customers = tally.customers(rating - 2 + i);
      if (customers < FEWEST_CUSTOMERS) {
        return Optional.empty();
      }
      double share = (tally.saidYes(rating - 2 + i) + 1.0) / (customers + 2.0);
      turn += contrast[i] * share;
      variance += contrast[i] * contrast[i] * share * (1 - share) / (customers + 2.0);
    }
    return Optional.of(
        new Uncertain(
            turn, Optional.of(Interval.around(turn, confidence.z() * Math.sqrt(variance)))));
  }
}
