package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

/**
 * The ratings of the touchpoints of a journey, counted, on one scale.
 *
 * <p>Made by a {@link RatingCounter}. A touchpoint may be known without having been rated: then its
 * tallies are empty.
 *
 * <pre>{@code
 * RatingCounter counter = new RatingCounter(RatingScale.DUTCH_GRADE);
 * int booking = counter.index(TouchpointId.of("booking"));
 * counter.add(booking, 8);
 * counter.add(booking, RatingAspect.EMOTIONAL, 6, 3); // three times a 6
 * Ratings ratings = counter.toRatings();
 * ratings.of(TouchpointId.of("booking")).count(8); // 1
 * ratings.of(TouchpointId.of("booking"), RatingAspect.EMOTIONAL).n(); // 3
 * ratings.n(); // 4
 * }</pre>
 */
public final class Ratings implements Tally<Ratings> {

  private final RatingScale scale;
  private final ImmutableMap<TouchpointId, ImmutableMap<RatingAspect, RatingTally>> tallies;

  private Ratings(
      RatingScale scale,
      ImmutableMap<TouchpointId, ImmutableMap<RatingAspect, RatingTally>> tallies) {
    this.scale = scale;
    this.tallies = tallies;
  }

  /** Nothing counted, no touchpoint known: the identity of merging. */
  public static Ratings empty(RatingScale scale) {
    return new Ratings(scale, ImmutableMap.of());
  }

  /**
   * Overall ratings, a tally for each touchpoint.
   *
   * @throws IllegalArgumentException for a tally on another scale than {@code scale}
   */
  public static Ratings of(RatingScale scale, Map<TouchpointId, RatingTally> overall) {
    ImmutableMap.Builder<TouchpointId, Map<RatingAspect, RatingTally>> tallies =
        ImmutableMap.builder();
    overall.forEach((id, tally) -> tallies.put(id, Map.of(RatingAspect.OVERALL, tally)));
    return ofAspects(scale, tallies.buildOrThrow());
  }

  /**
   * A tally for each touchpoint and aspect.
   *
   * @throws IllegalArgumentException for a tally on another scale than {@code scale}
   */
  public static Ratings ofAspects(
      RatingScale scale, Map<TouchpointId, ? extends Map<RatingAspect, RatingTally>> tallies) {
    ImmutableMap.Builder<TouchpointId, ImmutableMap<RatingAspect, RatingTally>> all =
        ImmutableMap.builder();
    tallies.forEach(
        (id, byAspect) -> {
          EnumMap<RatingAspect, RatingTally> sorted = new EnumMap<>(RatingAspect.class);
          byAspect.forEach(
              (aspect, tally) -> {
                checkArgument(
                    tally.scale().equals(scale),
                    "The ratings of touchpoint '%s' are on scale '%s', the others on '%s'.",
                    id,
                    tally.scale().name(),
                    scale.name());
                if (!tally.isEmpty()) {
                  sorted.put(aspect, tally);
                }
              });
          all.put(id, ImmutableMap.copyOf(sorted));
        });
    return new Ratings(scale, all.buildOrThrow());
  }

  /** The scale of all the ratings. */
  public RatingScale scale() {
    return scale;
  }

  /** The touchpoints that are known here, rated or not, in the order in which they were met. */
  public ImmutableSet<TouchpointId> touchpoints() {
    return tallies.keySet();
  }

  /** The aspects that any touchpoint was rated on, overall first. */
  public ImmutableSet<RatingAspect> aspects() {
    return Sets.immutableEnumSet(
        tallies.values().stream()
            .flatMap(byAspect -> byAspect.keySet().stream())
            .collect(toImmutableList()));
  }

  /** The overall ratings of a touchpoint; empty where there are none. */
  public RatingTally of(TouchpointId touchpoint) {
    return of(touchpoint, RatingAspect.OVERALL);
  }

  /** The ratings of one aspect of a touchpoint; empty where there are none. */
  public RatingTally of(TouchpointId touchpoint, RatingAspect aspect) {
    @Nullable ImmutableMap<RatingAspect, RatingTally> byAspect = tallies.get(touchpoint);
    @Nullable RatingTally tally = byAspect == null ? null : byAspect.get(aspect);
    return tally == null ? RatingTally.empty(scale) : tally;
  }

  /**
   * The same ratings as those of a part of a population, by {@link RatingTally#outOf} each.
   *
   * @throws IllegalArgumentException where more people rated a touchpoint than there are
   */
  public Ratings outOf(long population) {
    ImmutableMap.Builder<TouchpointId, Map<RatingAspect, RatingTally>> corrected =
        ImmutableMap.builder();
    tallies.forEach(
        (id, byAspect) ->
            corrected.put(id, Maps.transformValues(byAspect, each -> each.outOf(population))));
    return ofAspects(scale, corrected.buildOrThrow());
  }

  @Override
  public long n() {
    return tallies.values().stream()
        .flatMap(byAspect -> byAspect.values().stream())
        .mapToLong(RatingTally::n)
        .reduce(0, Math::addExact);
  }

  @Override
  public Ratings merge(Ratings other) {
    checkArgument(
        scale.equals(other.scale),
        "Ratings on scale '%s' cannot be merged with ratings on scale '%s'.",
        scale.name(),
        other.scale.name());
    Map<TouchpointId, Map<RatingAspect, RatingTally>> merged = new LinkedHashMap<>();
    for (TouchpointId id : Sets.union(tallies.keySet(), other.tallies.keySet())) {
      Map<RatingAspect, RatingTally> byAspect = new EnumMap<>(RatingAspect.class);
      for (RatingAspect aspect : RatingAspect.values()) {
        byAspect.put(aspect, of(id, aspect).merge(other.of(id, aspect)));
      }
      merged.put(id, byAspect);
    }
    return ofAspects(scale, merged);
  }

  /** The same scale and the same tallies of the same touchpoints, in whatever order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ratings that
        && scale.equals(that.scale)
        && tallies.equals(that.tallies);
  }

  @Override
  public int hashCode() {
    return 31 * scale.hashCode() + tallies.hashCode();
  }

  @Override
  public String toString() {
    return "Ratings(" + scale.name() + ", " + tallies + ")";
  }
}
