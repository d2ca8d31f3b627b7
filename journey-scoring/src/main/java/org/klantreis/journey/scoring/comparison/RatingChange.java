package org.klantreis.journey.scoring.comparison;

import java.util.Optional;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveChange;
import org.klantreis.journey.scoring.rated.Rated;

/**
 * How the rating of a touchpoint changes: after minus before, in points of one scale.
 *
 * @param source whether customers gave the ratings, or the maps state them
 * @param scale of both
 * @param before a mean, or a stated rating
 * @param after a mean, or a stated rating
 * @param measured the difference with its uncertainty, and how it was tested; only where both sides
 *     were measured
 */
public record RatingChange(
    Source source, RatingScale scale, double before, double after, Optional<WaveChange> measured) {

  /** What lies within rounding of 0 is no difference. */
  static final double ROUNDING = 1e-9;

  /** Where the two ratings come from. */
  public enum Source {
    /** Customers rated both. */
    MEASURED,
    /** Customers rated the second; of the first the map states a rating. */
    STATED_BEFORE,
    /** Customers rated the first; of the second the map states a rating, such as a target. */
    STATED_AFTER,
    /** Both maps state a rating: a guess against a guess. */
    STATED;

    private static Source of(Rated before, Rated after) {
      if (before.isMeasured()) {
        return after.isMeasured() ? MEASURED : STATED_AFTER;
      }
      return after.isMeasured() ? STATED_BEFORE : STATED;
    }
  }

  /**
   * From one rating to another; empty when they are on different scales.
   *
   * @param measured how the mean changed, where both sides were measured
   */
  static Optional<RatingChange> between(Rated before, Rated after, Optional<WaveChange> measured) {
    return Optional.of(after)
        .filter(later -> later.scale().isComparableTo(before.scale()))
        .map(
            later ->
                new RatingChange(
                    Source.of(before, later),
                    before.scale(),
                    before.value(),
                    later.value(),
                    measured));
  }

  /** After minus before. */
  public double difference() {
    return after - before;
  }

  /** Whether the second rating stands in the map only, as a target does. */
  public boolean isStatedAfter() {
    return switch (source) {
      case STATED_AFTER, STATED -> true;
      case MEASURED, STATED_BEFORE -> false;
    };
  }

  /** Whether the two ratings are not the same. */
  public boolean isDifferent() {
    return Math.abs(difference()) > ROUNDING;
  }
}
