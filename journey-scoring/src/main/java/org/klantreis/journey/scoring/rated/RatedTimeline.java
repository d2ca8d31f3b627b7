package org.klantreis.journey.scoring.rated;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.util.Optional;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;

/**
 * The touchpoints of a journey with their ratings of one aspect, all on one scale: the mean of what
 * customers answered, or what the map states where nobody was asked.
 *
 * <p>The scale is that of the answers; where nobody was asked at all, the one that the map states
 * most ratings on, the earliest of several. What the map states on another scale is not converted:
 * such a touchpoint is unrated, and says so.
 *
 * @param scale the scale; empty when nothing is rated
 * @param rated the rated touchpoints, in timeline order
 * @param unrated the others, in timeline order
 */
public record RatedTimeline(
    Optional<RatingScale> scale,
    ImmutableList<RatedTouchpoint> rated,
    ImmutableList<UnratedTouchpoint> unrated) {

  /** The ratings of one aspect, with intervals of that confidence. */
  public static RatedTimeline of(JourneyStudy study, RatingAspect aspect, Confidence confidence) {
    Optional<RatingScale> scale = scale(study, aspect);
    ImmutableList.Builder<RatedTouchpoint> rated = ImmutableList.builder();
    ImmutableList.Builder<UnratedTouchpoint> unrated = ImmutableList.builder();
    int position = 0;
    for (Touchpoint touchpoint : study.journey().touchpoints()) {
      TouchpointStudy subject = new TouchpointStudy(study, touchpoint);
      Optional<Rating> stated = subject.stated(aspect);
      Optional<RatedValue> value =
          subject
              .ratings(aspect)
              .flatMap(tally -> MeanEstimate.of(tally, confidence))
              .map(RatedValue::measured)
              .or(
                  () ->
                      stated
                          .filter(rating -> scale.equals(Optional.of(rating.scale())))
                          .map(rating -> RatedValue.stated(rating.value())));
      if (value.isPresent()) {
        rated.add(new RatedTouchpoint(touchpoint, position, value.get()));
      } else {
        unrated.add(new UnratedTouchpoint(touchpoint, stated));
      }
      position++;
    }
    return new RatedTimeline(scale, rated.build(), unrated.build());
  }

  /** The rating of a touchpoint, where it has one. */
  public Optional<RatedValue> of(Touchpoint touchpoint) {
    return rated.stream()
        .filter(each -> each.touchpoint().id().equals(touchpoint.id()))
        .map(RatedTouchpoint::rated)
        .findFirst();
  }

  /** How many answers the ratings rest on. */
  public long n() {
    return rated.stream().mapToLong(each -> each.rated().n()).sum();
  }

  /** How many equally weighted answers they are worth. */
  public double effectiveN() {
    return rated.stream().mapToDouble(each -> each.rated().effectiveN()).sum();
  }

  private static Optional<RatingScale> scale(JourneyStudy study, RatingAspect aspect) {
    Optional<RatingScale> answered =
        study.journey().touchpoints().stream()
            .flatMap(each -> new TouchpointStudy(study, each).ratings(aspect).stream())
            .map(RatingTally::scale)
            .findFirst();
    return answered.or(() -> mostStated(study, aspect));
  }

  private static Optional<RatingScale> mostStated(JourneyStudy study, RatingAspect aspect) {
    ImmutableMultiset<RatingScale> stated =
        study.journey().touchpoints().stream()
            .flatMap(each -> each.experience().rating(aspect).stream())
            .map(Rating::scale)
            .collect(ImmutableMultiset.toImmutableMultiset());
    return Multisets.copyHighestCountFirst(stated).elementSet().stream().findFirst();
  }
}
