package org.klantreis.journey.json;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.json.strict.DocumentParts;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.CustomerValue;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Offering;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.model.PersonaId;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.PhaseId;
import org.klantreis.journey.model.Scenario;
import org.klantreis.journey.model.ServiceConcept;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Problem;

/** Turns what was read into a journey, and notes everything that keeps it from being one. */
final class DocumentToJourney {

  private final JourneyDocument document;
  private final DocumentParts parts;

  /** Adds to the problems that reading has found already. */
  DocumentToJourney(JourneyDocument document, List<Problem> problems) {
    this.document = document;
    this.parts = new DocumentParts(problems);
  }

  /** The journey; empty when there are problems. */
  Optional<Journey> journey() {
    Optional<String> format = parts.require("", "format", document.format());
    if (format.isPresent() && !format.get().equals(JourneyDocument.FORMAT)) {
      parts.add(
          Problem.at("/format", format.get(), "is not a format that this version reads")
              .withHint("it reads " + JourneyDocument.FORMAT));
    }
    DocumentScales scales = new DocumentScales(document, parts);
    DocumentToTouchpoint toTouchpoint = new DocumentToTouchpoint(parts, scales);
    DocumentToFacts facts = new DocumentToFacts(parts);
    Optional<Persona> persona = parts.optional("/persona", document.persona(), this::persona);
    Optional<Scenario> scenario = parts.optional("/scenario", document.scenario(), this::scenario);
    List<Channel> channels = parts.each("/channels", document.channels(), this::channel);
    List<Phase> phases = parts.each("/phases", document.phases(), this::phase);
    List<Touchpoint> touchpoints =
        parts.each("/touchpoints", document.touchpoints(), toTouchpoint::touchpoint);
    scales.noteUnused();
    List<Transition> transitions =
        parts.each("/transitions", document.transitions(), this::transition);
    List<ServiceConcept> concepts = parts.each("/concepts", document.concepts(), facts::concept);
    Optional<Offering> offering = parts.optional("/offering", document.offering(), facts::offering);
    Optional<CustomerValue> customerValue =
        parts.optional("/customerValue", document.customerValue(), facts::customerValue);
    Optional<String> id = parts.require("", "id", document.id());
    Optional<String> name = parts.require("", "name", document.name());
    boolean complete =
        channels.size() == size(document.channels())
            && phases.size() == size(document.phases())
            && touchpoints.size() == size(document.touchpoints())
            && transitions.size() == size(document.transitions())
            && concepts.size() == size(document.concepts());
    if (id.isEmpty() || name.isEmpty() || !complete) {
      addDanglingReferences();
      return Optional.empty();
    }
    return parts.build(
        "",
        () -> {
          Journey.Builder journey =
              Journey.builder()
                  .id(id.get())
                  .name(name.get())
                  .description(Optional.ofNullable(document.description()))
                  .scale(scales.ofMap())
                  .persona(persona)
                  .scenario(scenario)
                  .channels(channels)
                  .phases(phases)
                  .touchpoints(touchpoints)
                  .transitions(transitions)
                  .concepts(concepts)
                  .instruments(DocumentToFacts.instruments(document.instruments()))
                  .offering(offering)
                  .customerValue(customerValue);
          if (document.state() != null) {
            journey.state(document.state());
          }
          return journey.build();
        });
  }

  private Optional<Persona> persona(String path, JourneyDocument.Persona persona) {
    Optional<String> id = parts.require(path, "id", persona.id());
    Optional<String> name = parts.require(path, "name", persona.name());
    List<String> goals = parts.each(path + "/goals", persona.goals());
    List<String> needs = parts.each(path + "/needs", persona.needs());
    List<String> frustrations = parts.each(path + "/frustrations", persona.frustrations());
    return id.isEmpty() || name.isEmpty()
        ? Optional.empty()
        : parts.build(
            path,
            () ->
                Persona.builder()
                    .id(PersonaId.of(id.get()))
                    .name(name.get())
                    .description(Optional.ofNullable(persona.description()))
                    .quote(Optional.ofNullable(persona.quote()))
                    .goals(goals)
                    .needs(needs)
                    .frustrations(frustrations)
                    .build());
  }

  private Optional<Scenario> scenario(String path, JourneyDocument.Scenario scenario) {
    Optional<String> name = parts.require(path, "name", scenario.name());
    return name.isEmpty()
        ? Optional.empty()
        : parts.build(
            path,
            () ->
                Scenario.builder()
                    .name(name.get())
                    .description(Optional.ofNullable(scenario.description()))
                    .trigger(Optional.ofNullable(scenario.trigger()))
                    .goal(Optional.ofNullable(scenario.goal()))
                    .build());
  }

  private Optional<Channel> channel(String path, JourneyDocument.Channel channel) {
    Optional<String> id = parts.require(path, "id", channel.id());
    Optional<String> name = parts.require(path, "name", channel.name());
    var kind = parts.require(path, "kind", channel.kind());
    return id.isEmpty() || name.isEmpty() || kind.isEmpty()
        ? Optional.empty()
        : parts.build(
            path,
            () ->
                Channel.builder()
                    .id(ChannelId.of(id.get()))
                    .name(name.get())
                    .kind(kind.get())
                    .description(Optional.ofNullable(channel.description()))
                    .build());
  }

  private Optional<Phase> phase(String path, JourneyDocument.Phase phase) {
    Optional<String> id = parts.require(path, "id", phase.id());
    Optional<String> name = parts.require(path, "name", phase.name());
    return id.isEmpty() || name.isEmpty()
        ? Optional.empty()
        : parts.build(
            path,
            () ->
                Phase.builder()
                    .id(PhaseId.of(id.get()))
                    .name(name.get())
                    .purchaseStage(Optional.ofNullable(phase.purchaseStage()))
                    .description(Optional.ofNullable(phase.description()))
                    .build());
  }

  private Optional<Transition> transition(String path, JourneyDocument.Transition transition) {
    Optional<String> from = parts.require(path, "from", transition.from());
    Optional<String> to = parts.require(path, "to", transition.to());
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : parts.build(
            path,
            () ->
                Transition.builder()
                    .from(TouchpointId.of(from.get()))
                    .to(TouchpointId.of(to.get()))
                    .elapsed(Optional.ofNullable(transition.elapsed()))
                    .informationCarriedOver(
                        Optional.ofNullable(transition.informationCarriedOver()))
                    .build());
  }

  /**
   * What does not hang together, told by the ids alone, where other problems keep the elements from
   * being made. Whoever mends the one should not have to come back for the other.
   */
  private void addDanglingReferences() {
    ImmutableSet<String> phases = ids(document.phases(), JourneyDocument.Phase::id);
    ImmutableSet<String> channels = ids(document.channels(), JourneyDocument.Channel::id);
    ImmutableSet<String> touchpoints = ids(document.touchpoints(), JourneyDocument.Touchpoint::id);
    eachThere(
        document.touchpoints(),
        (i, each) -> {
          refer("/touchpoints/" + i + "/phase", "phase", each.phase(), phases);
          refer("/touchpoints/" + i + "/channel", "channel", each.channel(), channels);
        });
    eachThere(
        document.transitions(),
        (i, each) -> {
          refer("/transitions/" + i + "/from", "touchpoint", each.from(), touchpoints);
          refer("/transitions/" + i + "/to", "touchpoint", each.to(), touchpoints);
        });
    eachThere(
        document.concepts(),
        (i, concept) ->
            eachThere(
                concept.touchpoints(),
                (j, id) ->
                    refer("/concepts/" + i + "/touchpoints", "touchpoint", id, touchpoints)));
  }

  private void refer(String place, String kind, @Nullable String id, ImmutableSet<String> known) {
    if (id != null && !known.contains(Names.clean(id)) && parts.isNew(place)) {
      Problem problem =
          Problem.at(place, id, "no such " + kind + " in the journey")
              .withHint("add it to the " + kind + "s, or leave the reference out");
      parts.add(parts.count() < Problem.MOST_HINTED ? problem.withNearest(known) : problem);
    }
  }

  private static <D> ImmutableSet<String> ids(
      @Nullable List<D> elements, Function<D, @Nullable String> idOf) {
    ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    eachThere(
        elements,
        (i, each) -> Optional.ofNullable(idOf.apply(each)).map(Names::clean).ifPresent(ids::add));
    return ids.build();
  }

  private static <D> void eachThere(@Nullable List<D> elements, BiConsumer<Integer, D> action) {
    for (int i = 0; i < size(elements); i++) {
      @Nullable D element = elements == null ? null : elements.get(i);
      if (element != null) {
        action.accept(i, element);
      }
    }
  }

  private static int size(@Nullable List<?> elements) {
    return elements == null ? 0 : elements.size();
  }
}
