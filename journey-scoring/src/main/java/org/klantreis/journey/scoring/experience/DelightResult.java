package org.klantreis.journey.scoring.experience;

import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * Whether a touchpoint delights, and how much.
 *
 * @param delight whether
 * @param rating what it was rated, on the scale
 * @param measured whether the rating was measured; otherwise the map states it
 * @param exceeded whether it lies in the band above expectation
 * @param expected what was expected, where it is recorded on the scale of the rating
 * @param aboveExpectation whether the rating is above that, or customers said so
 * @param need what kind of need it answers, where that is recorded
 * @param strength how much of the room above the expectation is used, 0 to 1, times the surprise,
 *     and as uncertain as the mean rating in it; absent where customers judged themselves and their
 *     expectation is not recorded
 * @param surprise 0 to 1, where it was measured; otherwise the strength counts it as 1
 * @param surpriseMeasured whether it was
 */
public record DelightResult(
    Delight delight,
    Uncertain rating,
    boolean measured,
    boolean exceeded,
    Optional<Rating> expected,
    boolean aboveExpectation,
    Optional<NeedKind> need,
    Optional<Uncertain> strength,
    OptionalDouble surprise,
    boolean surpriseMeasured)
    implements Result {

  /** Whether a touchpoint delights. */
  public enum Delight {
    /** It is exceeded, above the expectation, and answers an emotional need. */
    DELIGHTED,
    /** One of these is known not to be so. */
    NOT_DELIGHTED,
    /** It is exceeded and above the expectation, but the need is not recorded. */
    UNKNOWN
  }
}
