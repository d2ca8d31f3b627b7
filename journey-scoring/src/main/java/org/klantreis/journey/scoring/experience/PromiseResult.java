package org.klantreis.journey.scoring.experience;

import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * How what a touchpoint delivers compares with what is promised.
 *
 * @param promise broken, kept or exceeded
 * @param measured whether the delivery was measured; otherwise the map states it
 * @param promised the rating that the promise would earn
 * @param delivered the mean rating, or the one that the map states
 * @param gap promise minus delivery, in points of the scale: positive when less is delivered; as
 *     uncertain as the mean in it
 * @param settled whether the interval of the gap leaves no other judgement open; never without one
 */
public record PromiseResult(
    Keeping promise,
    boolean measured,
    double promised,
    double delivered,
    Uncertain gap,
    boolean settled)
    implements Result {

  /** What becomes of a promise; in rising order. */
  public enum Keeping {
    /** Less is delivered than promised. */
    BROKEN,
    /** As much is delivered as promised. */
    KEPT,
    /** More is delivered than promised. */
    EXCEEDED;

    static Keeping of(Disconfirmation delivered) {
      return switch (delivered) {
        case NEGATIVE -> BROKEN;
        case NEUTRAL -> KEPT;
        case POSITIVE -> EXCEEDED;
      };
    }
  }
}
