package org.klantreis.journey.scoring.rated;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
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
 */
public final class RatedTimeline {

  private final ImmutableMap<TouchpointId, Integer> positions;
  private final ImmutableList<Touchpoint> touchpoints;
  private final Optional<RatingScale> scale;
  private final ImmutableMap<TouchpointId, Rated> rated;
  private final ImmutableList<Rated> onOtherScales;

  private RatedTimeline(ImmutableList<Touchpoint> touchpoints, ImmutableList<Rated> all) {
    this.touchpoints = touchpoints;
    this.positions =
        IntStream.range(0, touchpoints.size())
            .boxed()
            .collect(toImmutableMap(i -> touchpoints.get(i).id(), i -> i));
    this.scale = scale(all);
    Predicate<Rated> isOnScale = each -> scale.filter(each.scale()::isComparableTo).isPresent();
    this.rated =
        all.stream()
            .filter(isOnScale)
            .collect(toImmutableMap(each -> each.touchpoint().id(), each -> each));
    this.onOtherScales = all.stream().filter(isOnScale.negate()).collect(toImmutableList());
  }

  /** What each touchpoint of a journey was rated, by a rule. */
  public static RatedTimeline of(JourneyStudy study, RatingRule rule) {
    ImmutableList<Touchpoint> touchpoints = study.journey().touchpoints();
    ImmutableList<Rated> all =
        touchpoints.stream()
            .flatMap(each -> Rated.of(new TouchpointStudy(study, each), rule).stream())
            .collect(toImmutableList());
    return new RatedTimeline(touchpoints, all);
  }

  /** All touchpoints, in timeline order. */
  public ImmutableList<Touchpoint> touchpoints() {
    return touchpoints;
  }

  /** The scale; empty when nothing is rated. */
  public Optional<RatingScale> scale() {
    return scale;
  }

  /** What is rated on that scale, in timeline order. */
  public ImmutableList<Rated> rated() {
    return rated.values().asList();
  }

  /** What is rated on another scale, in timeline order. */
  public ImmutableList<Rated> onOtherScales() {
    return onOtherScales;
  }

  private static Optional<RatingScale> scale(ImmutableList<Rated> all) {
    return mostFrequent(all.stream().filter(Rated::isMeasured).map(Rated::scale))
        .or(() -> mostFrequent(all.stream().map(Rated::scale)));
  }

  /**
   * The scale that comes most often, the earliest of several; empty for none. Scales that differ in
   * their step alone count together, and the first of them stands for them.
   */
  public static Optional<RatingScale> mostFrequent(Stream<RatingScale> scales) {
    Map<RatingScale, Integer> found = new LinkedHashMap<>();
    scales.forEach(
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
    return Optional.ofNullable(rated.get(touchpoint.id()));
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
    @Nullable Integer position = positions.get(rating.touchpoint().id());
    checkArgument(
        position != null, "Touchpoint '%s' is not on the timeline.", rating.touchpoint().id());
    return position;
  }

  /** How many answers the ratings rest on. */
  public long n() {
    return rated.values().stream().mapToLong(Rated::n).sum();
  }

  /** How many equally weighted answers they are worth. */
  public double effectiveN() {
    return rated.values().stream().mapToDouble(Rated::effectiveN).sum();
  }

  /** The same touchpoints with the same ratings. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RatedTimeline that
        && touchpoints.equals(that.touchpoints)
        && rated.equals(that.rated)
        && onOtherScales.equals(that.onOtherScales);
  }

  @Override
  public int hashCode() {
    return Objects.hash(touchpoints, rated, onOtherScales);
  }
}
