package org.klantreis.journey.report.map;

import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;

/**
 * What a touchpoint was rated: a mark on a curve.
 *
 * @param touchpoint which one
 * @param experienced a mean, or a rating that the map states; absent where there is neither
 * @param measured how many ratings the mean rests on, and their mean; absent where none were given
 */
record Mark(Touchpoint touchpoint, Optional<Rated> experienced, Optional<MeanEstimate> measured) {

  static Mark of(TouchpointStudy study, Confidence confidence) {
    Optional<Rated> rated = Rated.of(study, RatingRule.of(RatingAspect.OVERALL, confidence));
    return new Mark(study.touchpoint(), rated, rated.flatMap(Rated::measured));
  }

  /** Whether the map states it and nobody was asked. */
  boolean isStated() {
    return experienced.isPresent() && measured.isEmpty();
  }

  /** The value on that scale; empty where it is unknown or on another. */
  OptionalDouble on(RatingScale scale) {
    return experienced
        .filter(each -> each.scale().equals(scale))
        .map(each -> OptionalDouble.of(each.value()))
        .orElse(OptionalDouble.empty());
  }

  Optional<Rating> expectation() {
    return touchpoint.experience().expectation(RatingAspect.OVERALL);
  }

  Optional<ExpectationGap> gap() {
    return ExpectationGap.of(touchpoint.experience(), RatingAspect.OVERALL, experienced, 0);
  }
}
