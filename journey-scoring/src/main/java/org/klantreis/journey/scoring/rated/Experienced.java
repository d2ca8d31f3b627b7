package org.klantreis.journey.scoring.rated;

import java.util.Optional;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;

/**
 * What an experience was rated.
 *
 * @param scale the scale of the rating
 * @param value a measured mean, or a rating that the map states
 * @param interval of the mean; absent where it has none
 */
public record Experienced(RatingScale scale, double value, Optional<Interval> interval) {

  /**
   * What customers rated on average, or what the map states where nobody was asked; empty when
   * neither is known.
   */
  public static Optional<Experienced> of(
      TouchpointStudy subject, RatingAspect aspect, Confidence confidence) {
    return subject
        .ratings(aspect)
        .flatMap(
            tally -> MeanEstimate.of(tally, confidence).map(mean -> measured(tally.scale(), mean)))
        .or(() -> subject.stated(aspect).map(Experienced::stated));
  }

  /** A measured mean. */
  public static Experienced measured(RatingScale scale, MeanEstimate mean) {
    return new Experienced(scale, mean.mean(), mean.interval());
  }

  /** A rating that the map states: a guess without an interval. */
  public static Experienced stated(Rating rating) {
    return new Experienced(rating.scale(), rating.value(), Optional.empty());
  }
}
