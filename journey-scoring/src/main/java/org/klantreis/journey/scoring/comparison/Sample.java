package org.klantreis.journey.scoring.comparison;

import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;

/**
 * How many ratings there are.
 *
 * @param n how many
 * @param effectiveN how many equally weighted ratings they are worth
 */
public record Sample(long n, double effectiveN) {

  static Sample of(RatingTally tally) {
    return new Sample(tally.n(), tally.effectiveN());
  }

  /** All ratings of the touchpoints of two journeys. */
  static Sample of(JourneyPair pair, RatingAspect aspect) {
    Sample before = of(pair.before(), aspect);
    Sample after = of(pair.after(), aspect);
    return new Sample(before.n() + after.n(), before.effectiveN() + after.effectiveN());
  }

  private static Sample of(JourneyStudy study, RatingAspect aspect) {
    long n = 0;
    double effectiveN = 0;
    for (Touchpoint each : study.journey().touchpoints()) {
      Sample rated =
          new TouchpointStudy(study, each)
              .ratings(aspect)
              .map(Sample::of)
              .orElseGet(() -> new Sample(0, 0));
      n += rated.n();
      effectiveN += rated.effectiveN();
    }
    return new Sample(n, effectiveN);
  }
}
