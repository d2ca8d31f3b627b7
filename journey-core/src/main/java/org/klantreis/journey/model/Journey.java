package org.klantreis.journey.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableTable.toImmutableTable;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.problem.ProblemsException;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.style.JourneyStyle;

/**
 * A customer journey (<i>klantreis</i>): a persona walks a timeline of touchpoints, grouped in
 * phases, over channels.
 *
 * <p>The order of {@link #touchpoints()} is the timeline. A journey always hangs together: ids are
 * unique, every reference leads somewhere, and the touchpoints of a phase stand in the order of the
 * phases. What would break that is refused, with all problems at once, by a {@link
 * ProblemsException} whose places are paths such as {@code /touchpoints/3/phase}.
 */
@Value.Immutable
@JourneyStyle
public abstract sealed class Journey implements WithJourney permits ImmutableJourney {

  Journey() {}

  /** Identifies this map. */
  public abstract JourneyId id();

  /** As people call it, in one line. */
  public abstract String name();

  /** As-is unless it says otherwise. */
  @Value.Default
  public JourneyState state() {
    return JourneyState.AS_IS;
  }

  /** Anything else that is worth knowing. */
  public abstract Optional<String> description();

  /**
   * The scale on which its customers rate, unless a rating says otherwise: said once for the map,
   * so that it is known before anybody rated.
   */
  public abstract Optional<RatingScale> scale();

  /** The customer whose journey it is. */
  public abstract Optional<Persona> persona();

  /** The situation in which the persona makes it. */
  public abstract Optional<Scenario> scenario();

  /** The channels that touchpoints refer to. */
  public abstract ImmutableList<Channel> channels();

  /** The phases in order; a journey may have none. */
  public abstract ImmutableList<Phase> phases();

  /** The timeline. */
  public abstract ImmutableList<Touchpoint> touchpoints();

  /** What is known of the time between touchpoints; at most one for each pair and direction. */
  public abstract ImmutableList<Transition> transitions();

  /** The service concepts that are built into it, or should be. */
  public abstract ImmutableList<ServiceConcept> concepts();

  /** When each instrument was last used on it; one that is not there is not recorded. */
  public abstract ImmutableMap<Instrument, LocalDate> instruments();

  /** What the customer pays for. */
  public abstract Optional<Offering> offering();

  /** What it is worth to the customer and to the organisation. */
  public abstract Optional<CustomerValue> customerValue();

  @Value.Check
  Journey checked() {
    ImmutableList<Problem> problems = new JourneyRules(this).problems();
    if (!problems.isEmpty()) {
      throw new ProblemsException("Journey '" + id() + "'", problems);
    }
    String clean = Names.clean(name());
    return name().equals(clean) ? this : withName(clean);
  }

  @Value.Lazy
  ImmutableMap<TouchpointId, Integer> positions() {
    ImmutableMap.Builder<TouchpointId, Integer> positions = ImmutableMap.builder();
    for (int i = 0; i < touchpoints().size(); i++) {
      positions.put(touchpoints().get(i).id(), i);
    }
    return positions.buildOrThrow();
  }

  @Value.Lazy
  ImmutableMap<PhaseId, Phase> phasesById() {
    return Maps.uniqueIndex(phases(), Phase::id);
  }

  @Value.Lazy
  ImmutableMap<ChannelId, Channel> channelsById() {
    return Maps.uniqueIndex(channels(), Channel::id);
  }

  @Value.Lazy
  ImmutableTable<TouchpointId, TouchpointId, Transition> transitionsByEnds() {
    return transitions().stream()
        .collect(toImmutableTable(Transition::from, Transition::to, transition -> transition));
  }

  @Value.Lazy
  ImmutableListMultimap<PhaseId, Touchpoint> touchpointsByPhase() {
    ImmutableListMultimap.Builder<PhaseId, Touchpoint> byPhase = ImmutableListMultimap.builder();
    touchpoints().forEach(each -> each.phase().ifPresent(phase -> byPhase.put(phase, each)));
    return byPhase.build();
  }

  /** The ids of the touchpoints, in timeline order. */
  public final ImmutableList<TouchpointId> touchpointIds() {
    return positions().keySet().asList();
  }

  /** The touchpoint with that id. */
  public final Optional<Touchpoint> touchpoint(TouchpointId id) {
    return Optional.ofNullable(positions().get(id)).map(touchpoints()::get);
  }

  /** The touchpoint that follows on the timeline; empty after the last one. */
  public final Optional<Touchpoint> next(TouchpointId id) {
    int position = position(id);
    return position + 1 < touchpoints().size()
        ? Optional.of(touchpoints().get(position + 1))
        : Optional.empty();
  }

  /** The touchpoint before it on the timeline; empty before the first one. */
  public final Optional<Touchpoint> previous(TouchpointId id) {
    int position = position(id);
    return position > 0 ? Optional.of(touchpoints().get(position - 1)) : Optional.empty();
  }

  /**
   * Where a touchpoint stands on the timeline, from 0.
   *
   * @throws IllegalArgumentException for an id that is not in the journey
   */
  public final int position(TouchpointId id) {
    return Optional.ofNullable(positions().get(id)).orElseThrow(() -> unknown(id));
  }

  /** The phase with that id. */
  public final Optional<Phase> phase(PhaseId id) {
    return Optional.ofNullable(phasesById().get(id));
  }

  /** The channel with that id. */
  public final Optional<Channel> channel(ChannelId id) {
    return Optional.ofNullable(channelsById().get(id));
  }

  /** The touchpoints of a phase, in timeline order. */
  public final ImmutableList<Touchpoint> touchpointsOf(PhaseId id) {
    return touchpointsByPhase().get(id);
  }

  /** The scales of the ratings, expectations and promises of the map, in timeline order. */
  public final ImmutableSet<RatingScale> scales() {
    return touchpoints().stream()
        .map(Touchpoint::experience)
        .flatMap(
            experience ->
                Stream.of(experience.expectations(), experience.ratings(), experience.promises())
                    .flatMap(byAspect -> byAspect.values().stream()))
        .map(Rating::scale)
        .collect(toImmutableSet());
  }

  /**
   * The scale to read ratings on where nobody says another: that of the map, else the one on which
   * all its numbers are; empty where it has neither.
   */
  public final Optional<RatingScale> usualScale() {
    return scale()
        .or(() -> scales().size() == 1 ? scales().stream().findFirst() : Optional.empty());
  }

  /** What is known of the way from one touchpoint to another. */
  public final Optional<Transition> transition(TouchpointId from, TouchpointId to) {
    return Optional.ofNullable(transitionsByEnds().get(from, to));
  }

  /** Whether the channel changes on the way; empty when the channel of an end is not known. */
  public final Optional<Boolean> changesChannel(Transition transition) {
    return changes(transition, Touchpoint::channel);
  }

  /** Whether the device changes on the way; empty when the device of an end is not known. */
  public final Optional<Boolean> changesDevice(Transition transition) {
    return changes(transition, Touchpoint::device);
  }

  /**
   * The journey with this touchpoint in the place of the one with its id, or at the end of the
   * timeline when there is none.
   */
  public final Journey withTouchpoint(Touchpoint touchpoint) {
    return withTouchpoints(replacedOrAdded(touchpoints(), touchpoint, Touchpoint::id));
  }

  /**
   * The journey with a new touchpoint at that position of the timeline.
   *
   * @param position from 0, the front, to the number of touchpoints, the end
   */
  public final Journey withTouchpointAt(int position, Touchpoint touchpoint) {
    checkArgument(
        position >= 0 && position <= touchpoints().size(),
        "Position %s is off the timeline of journey '%s', which has %s touchpoints.",
        position,
        id(),
        touchpoints().size());
    List<Touchpoint> edited = new ArrayList<>(touchpoints());
    edited.add(position, touchpoint);
    return withTouchpoints(edited);
  }

  /** The journey with that touchpoint moved to another position of the timeline, from 0. */
  public final Journey withTouchpointMoved(TouchpointId id, int position) {
    Touchpoint moved = touchpoints().get(position(id));
    checkArgument(
        position >= 0 && position < touchpoints().size(),
        "Position %s is off the timeline of journey '%s', which has %s touchpoints.",
        position,
        id(),
        touchpoints().size());
    List<Touchpoint> edited = new ArrayList<>(touchpoints());
    edited.remove(moved);
    edited.add(position, moved);
    return withTouchpoints(edited);
  }

  /**
   * The journey without that touchpoint, without the transitions that lead from or to it, and
   * without the service concepts that are built into it alone.
   */
  public final Journey withoutTouchpoint(TouchpointId id) {
    Touchpoint removed = touchpoints().get(position(id));
    List<Touchpoint> edited = new ArrayList<>(touchpoints());
    edited.remove(removed);
    return withTransitions(
            transitions().stream()
                .filter(way -> !way.from().equals(id) && !way.to().equals(id))
                .collect(toImmutableList()))
        .withConcepts(
            concepts().stream()
                .filter(concept -> !concept.touchpoints().equals(ImmutableSet.of(id)))
                .map(concept -> concept.withTouchpoints(without(concept.touchpoints(), id)))
                .collect(toImmutableList()))
        .withTouchpoints(edited);
  }

  private static <T> ImmutableSet<T> without(ImmutableSet<T> all, T one) {
    return all.stream().filter(each -> !each.equals(one)).collect(toImmutableSet());
  }

  /** The journey with this phase in the place of the one with its id, or as the last phase. */
  public final Journey withPhase(Phase phase) {
    return withPhases(replacedOrAdded(phases(), phase, Phase::id));
  }

  /** The journey with this channel in the place of the one with its id, or as a new one. */
  public final Journey withChannel(Channel channel) {
    return withChannels(replacedOrAdded(channels(), channel, Channel::id));
  }

  /** The journey with this transition in the place of the one between the same touchpoints. */
  public final Journey withTransition(Transition transition) {
    return withTransitions(
        replacedOrAdded(transitions(), transition, way -> List.of(way.from(), way.to())));
  }

  /** The journey with this service concept in the place of the one with its id, or as a new one. */
  public final Journey withConcept(ServiceConcept concept) {
    return withConcepts(replacedOrAdded(concepts(), concept, ServiceConcept::id));
  }

  /** The touchpoints that a service concept is built into, in timeline order. */
  public final ImmutableList<Touchpoint> touchpointsOf(ServiceConcept concept) {
    if (concept.touchpoints().isEmpty()) {
      return touchpoints();
    }
    return concept.touchpoints().stream()
        .flatMap(id -> touchpoint(id).stream())
        .sorted(comparingInt(touchpoint -> position(touchpoint.id())))
        .collect(toImmutableList());
  }

  private Optional<Boolean> changes(
      Transition transition, Function<Touchpoint, Optional<?>> attribute) {
    Optional<?> before = attribute.apply(touchpoints().get(position(transition.from())));
    Optional<?> after = attribute.apply(touchpoints().get(position(transition.to())));
    return before.isPresent() && after.isPresent()
        ? Optional.of(!before.equals(after))
        : Optional.empty();
  }

  private ProblemsException unknown(TouchpointId id) {
    return new ProblemsException(
        "Journey '" + id() + "'",
        ImmutableList.of(
            Problem.at("/touchpoints", id.value(), "no such touchpoint in the journey")
                .withNearest(Iterables.transform(touchpointIds(), TouchpointId::value))));
  }

  private static <T> ImmutableList<T> replacedOrAdded(
      ImmutableList<T> all, T one, Function<T, Object> key) {
    Object wanted = key.apply(one);
    if (all.stream().noneMatch(each -> Objects.equals(key.apply(each), wanted))) {
      return ImmutableList.<T>builder().addAll(all).add(one).build();
    }
    return all.stream()
        .map(each -> Objects.equals(key.apply(each), wanted) ? one : each)
        .collect(toImmutableList());
  }

  /** Starts one; id and name are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a journey. */
  public static final class Builder extends ImmutableJourney.Builder {
    Builder() {}

    /** The id with that value. */
    @CanIgnoreReturnValue
    public Builder id(String value) {
      return id(JourneyId.of(value));
    }
  }
}
