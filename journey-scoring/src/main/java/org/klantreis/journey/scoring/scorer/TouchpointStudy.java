package org.klantreis.journey.scoring.scorer;

import java.util.Optional;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;

/**
 * One touchpoint with the evidence about it: what scorers judge that know nothing of a timeline.
 *
 * @param study the journey that it is part of, with all evidence
 * @param touchpoint a touchpoint of that journey
 */
public record TouchpointStudy(JourneyStudy study, Touchpoint touchpoint) {

  /** Its measured ratings of one aspect; empty when there are none. */
  public Optional<RatingTally> ratings(RatingAspect aspect) {
    return study
        .ratings()
        .map(ratings -> ratings.of(touchpoint.id(), aspect))
        .filter(tally -> !tally.isEmpty());
  }

  /** The rating of one aspect that the map states: a guess, to use where nothing was measured. */
  public Optional<Rating> stated(RatingAspect aspect) {
    return touchpoint.experience().rating(aspect);
  }
}
