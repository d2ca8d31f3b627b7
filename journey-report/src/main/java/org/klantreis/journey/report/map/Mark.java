package org.klantreis.journey.report.map;

import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.threshold.Link;

/**
 * A touchpoint as a mark on a curve.
 *
 * @param link what it is to the chain; unknown where the chain is not judged
 * @param rated what it was rated; absent where nobody was asked and the map states nothing
 * @param expectation what was expected
 * @param gap what was rated beside what was expected, where both are known
 */
record Mark(
    Link link, Optional<Rated> rated, Optional<Rating> expectation, Optional<ExpectationGap> gap) {

  /**
   * Rated as the threshold scorer reads ratings.
   *
   * @param link of the chain; absent where that is not judged
   * @param settings of the threshold scorer
   */
  static Mark of(TouchpointStudy study, Optional<Link> link, Settings settings) {
    RatingRule rule = RatingRule.of(settings);
    Touchpoint touchpoint = study.touchpoint();
    Optional<Rated> rated = Rated.of(study, rule);
    return new Mark(
        link.orElseGet(() -> new Link(touchpoint, Optional.empty())),
        rated,
        touchpoint.experience().expectation(rule.aspect()),
        ExpectationGap.of(
            touchpoint.experience(), rule.aspect(), rated, settings.get(Parameter.TOLERANCE)));
  }

  Touchpoint touchpoint() {
    return link.touchpoint();
  }

  /** Whether the map states it and nobody was asked. */
  boolean isStated() {
    return rated.filter(each -> !each.isMeasured()).isPresent();
  }

  /** The value on that scale; empty where it is unknown or on another. */
  OptionalDouble on(RatingScale scale) {
    return rated
        .filter(each -> each.scale().isComparableTo(scale))
        .map(each -> OptionalDouble.of(each.value()))
        .orElse(OptionalDouble.empty());
  }
}
