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
 * The ratings of the touchpoints of a journey, counted: each touchpoint on a scale of its own.
 *
 * <p>Made by a {@link RatingCounter}. Nothing is converted from one scale to another. A touchpoint
 * may be known without having been rated: then its tallies are empty.
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

  /** Of touchpoints that are not known here. */
  private final RatingScale scale;

  private final ImmutableMap<TouchpointId, RatingScale> scales;
  private final ImmutableMap<TouchpointId, ImmutableMap<RatingAspect, RatingTally>> tallies;

  private Ratings(
      RatingScale scale,
      ImmutableMap<TouchpointId, RatingScale> scales,
      ImmutableMap<TouchpointId, ImmutableMap<RatingAspect, RatingTally>> tallies) {
    this.scale = scale;
    this.scales = scales;
    this.tallies = tallies;
  }

  /**
   * Nothing counted, no touchpoint known: the identity of merging.
   *
   * @param scale the usual one
   */
  public static Ratings empty(RatingScale scale) {
    return new Ratings(scale, ImmutableMap.of(), ImmutableMap.of());
  }

  /**
   * Overall ratings, a tally for each touchpoint, which is on the scale of its tally.
   *
   * @param scale the usual one, on which touchpoints are that are not among these
   */
  public static Ratings of(RatingScale scale, Map<TouchpointId, RatingTally> overall) {
    return ofAspects(
        scale, Maps.transformValues(overall, tally -> Map.of(RatingAspect.OVERALL, tally)));
  }

  /**
   * A tally for each touchpoint and aspect; a touchpoint is on the scale of its tallies.
   *
   * @param scale the usual one, on which touchpoints are that have no tallies, not even empty ones
   * @throws IllegalArgumentException for a touchpoint with tallies on different scales
   */
  public static Ratings ofAspects(
      RatingScale scale, Map<TouchpointId, ? extends Map<RatingAspect, RatingTally>> tallies) {
    return ofAspects(
        scale,
        ImmutableMap.copyOf(
            Maps.transformValues(
                tallies,
                byAspect ->
                    byAspect.values().stream().map(RatingTally::scale).findFirst().orElse(scale))),
        tallies);
  }

  static Ratings ofAspects(
      RatingScale scale,
      ImmutableMap<TouchpointId, RatingScale> scales,
      Map<TouchpointId, ? extends Map<RatingAspect, RatingTally>> tallies) {
    ImmutableMap.Builder<TouchpointId, ImmutableMap<RatingAspect, RatingTally>> all =
        ImmutableMap.builder();
    tallies.forEach(
        (id, byAspect) -> {
          RatingScale own = scales.getOrDefault(id, scale);
          EnumMap<RatingAspect, RatingTally> sorted = new EnumMap<>(RatingAspect.class);
          byAspect.forEach(
              (aspect, tally) -> {
                checkArgument(
                    tally.scale().equals(own),
                    "Touchpoint '%s' is rated on scale '%s', so it cannot be rated on '%s', too.",
                    id,
                    own.name(),
                    tally.scale().name());
                if (!tally.isEmpty()) {
                  sorted.put(aspect, tally);
                }
              });
          all.put(id, ImmutableMap.copyOf(sorted));
        });
    return new Ratings(scale, scales, all.buildOrThrow());
  }

  /** The usual scale, on which every touchpoint is that is not met with one of its own. */
  public RatingScale scale() {
    return scale;
  }

  /** The scale of a touchpoint; the usual one where it is not known here. */
  public RatingScale scale(TouchpointId touchpoint) {
    return scales.getOrDefault(touchpoint, scale);
  }

  /**
   * The scales of the touchpoints that are known here, in the order in which they were met; the
   * usual one alone where none is known.
   */
  public ImmutableSet<RatingScale> scales() {
    return scales.isEmpty() ? ImmutableSet.of(scale) : ImmutableSet.copyOf(scales.values());
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
    return of(touchpoint, aspect, scale(touchpoint));
  }

  private RatingTally of(TouchpointId touchpoint, RatingAspect aspect, RatingScale own) {
    @Nullable ImmutableMap<RatingAspect, RatingTally> byAspect = tallies.get(touchpoint);
    @Nullable RatingTally tally = byAspect == null ? null : byAspect.get(aspect);
    return tally == null ? RatingTally.empty(own) : tally;
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
    return ofAspects(scale, scales, corrected.buildOrThrow());
  }

  @Override
  public long n() {
    return tallies.values().stream()
        .flatMap(byAspect -> byAspect.values().stream())
        .mapToLong(RatingTally::n)
        .reduce(0, Math::addExact);
  }

  /**
   * The ratings of both; each touchpoint stays on its scale.
   *
   * @throws IllegalArgumentException for ratings with another usual scale, and for a touchpoint
   *     that is on different scales in the two
   */
  @Override
  public Ratings merge(Ratings other) {
    ImmutableMap<TouchpointId, RatingScale> both =
        Scales.merged(scale, scales, other.scale, other.scales);
    Map<TouchpointId, Map<RatingAspect, RatingTally>> merged = new LinkedHashMap<>();
    both.forEach(
        (id, own) -> {
          Map<RatingAspect, RatingTally> byAspect = new EnumMap<>(RatingAspect.class);
          for (RatingAspect aspect : RatingAspect.values()) {
            byAspect.put(aspect, of(id, aspect, own).merge(other.of(id, aspect, own)));
          }
          merged.put(id, byAspect);
        });
    return ofAspects(scale, both, merged);
  }

  /** The same scales and the same tallies of the same touchpoints, in whatever order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ratings that
        && scale.equals(that.scale)
        && scales.equals(that.scales)
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
