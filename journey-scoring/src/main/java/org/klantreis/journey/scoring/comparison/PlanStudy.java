package org.klantreis.journey.scoring.comparison;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;

/**
 * A planned journey with those that really happened; touchpoints are matched by id.
 *
 * @param planned as the organisation designed it
 * @param actual as customers, or groups of them, really had it
 */
public record PlanStudy(JourneyStudy planned, ImmutableList<JourneyStudy> actual) {

  /** A plan and journeys that happened. */
  public static PlanStudy of(JourneyStudy planned, JourneyStudy... actual) {
    return new PlanStudy(planned, ImmutableList.copyOf(actual));
  }

  /** A pair of which the first is planned and the second actual. */
  public static PlanStudy of(JourneyPair pair) {
    return of(pair.before(), pair.after());
  }
}
