package org.klantreis.journey.scoring.rated;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;

/**
 * The touchpoints of a journey with what each was rated, side by side on one scale.
 *
 * <p>The scale is the one on which customers rated most touchpoints; where nobody was asked at all,
 * the one that the map states most ratings on; the earliest of several. Scales that differ in their
 * step alone are one. What is rated on another scale is not converted: such a touchpoint is unrated
 * here, and {@link #onOtherScales()} tells of it.
 *
 * <p>Where customers answered 7 and 9 at the first touchpoint, nobody was asked at the second and
 * the map states an 8 on 1-10 and a 4 on 1-5 at the others, the scale is 1-10, with ratings of 8
 * and 8 and the second and fourth touchpoint unrated.
 *
 * @param touchpoints all touchpoints, in timeline order
 * @param scale the scale; empty when nothing is rated
 * @param rated what is rated on that scale, in timeline order
 * @param onOtherScales what is rated on another scale, in timeline order
 */
public record RatedTimeline(
    ImmutableList<Touchpoint> touchpoints,
    Optional<RatingScale> scale,
    ImmutableList<Rated> rated,
    ImmutableList<Rated> onOtherScales) {

  /** What each touchpoint of a journey was rated, by a rule. */
  public static RatedTimeline of(JourneyStudy study, RatingRule rule) {
    ImmutableList<Touchpoint> touchpoints = study.journey().touchpoints();
    ImmutableList<Rated> all =
        touchpoints.stream()
            .flatMap(each -> Rated.of(new TouchpointStudy(study, each), rule).stream())
            .collect(toImmutableList());
    Optional<RatingScale> scale = scale(all);
    Predicate<Rated> isOnScale = each -> scale.filter(each.scale()::isComparableTo).isPresent();
    return new RatedTimeline(
        touchpoints,
        scale,
        all.stream().filter(isOnScale).collect(toImmutableList()),
        all.stream().filter(isOnScale.negate()).collect(toImmutableList()));
  }

  private static Optional<RatingScale> scale(ImmutableList<Rated> all) {
    return mostFrequent(all.stream().filter(Rated::isMeasured))
        .or(() -> mostFrequent(all.stream()));
  }

  /** Scales that differ in their step alone count together; the first of them stands for them. */
  private static Optional<RatingScale> mostFrequent(Stream<Rated> rated) {
    Map<RatingScale, Integer> found = new LinkedHashMap<>();
    rated
        .map(Rated::scale)
        .forEach(
            scale -> {
              RatingScale first =
                  found.keySet().stream().filter(scale::isComparableTo).findFirst().orElse(scale);
              found.merge(first, 1, Integer::sum);
            });
    return found.entrySet().stream()
        .reduce((first, next) -> next.getValue() > first.getValue() ? next : first)
        .map(Map.Entry::getKey);
  }

  /** What a touchpoint was rated, where it was on this scale. */
  public Optional<Rated> of(Touchpoint touchpoint) {
    return rated.stream().filter(each -> isOf(each, touchpoint)).findFirst();
  }

  /** The touchpoints that are not rated on this scale, in timeline order. */
  public ImmutableList<Touchpoint> unrated() {
    return touchpoints.stream().filter(each -> of(each).isEmpty()).collect(toImmutableList());
  }

  /**
   * Where a rating stands on the timeline, from 0; unrated touchpoints are counted.
   *
   * @throws IllegalArgumentException for the rating of a touchpoint that is not on the timeline
   */
  public int position(Rated rating) {
    int position = Iterables.indexOf(touchpoints, each -> isOf(rating, each));
    checkArgument(
        position >= 0, "Touchpoint '%s' is not on the timeline.", rating.touchpoint().id());
    return position;
  }

  /** How many answers the ratings rest on. */
  public long n() {
    return rated.stream().mapToLong(Rated::n).sum();
  }

  /** How many equally weighted answers they are worth. */
  public double effectiveN() {
    return rated.stream().mapToDouble(Rated::effectiveN).sum();
  }

  private static boolean isOf(Rated rating, Touchpoint touchpoint) {
    return rating.touchpoint().id().equals(touchpoint.id());
  }
}
