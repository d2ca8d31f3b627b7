package org.klantreis.journey.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.CustomerValue;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.Offering;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.model.PersonaId;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.PhaseId;
import org.klantreis.journey.model.ResponseAspect;
import org.klantreis.journey.model.Scenario;
import org.klantreis.journey.model.ServiceConcept;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.problem.ProblemsException;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

/** Turns what was read into a journey, and notes everything that keeps it from being one. */
final class DocumentToJourney {

  private final JourneyDocument document;
  private final List<Problem> problems;
  private final Map<String, RatingScale> ownScales = new LinkedHashMap<>();
  private RatingScale scale = RatingScale.DUTCH_GRADE;

  /** Adds to the problems that reading has found already. */
  DocumentToJourney(JourneyDocument document, List<Problem> problems) {
    this.document = document;
    this.problems = problems;
  }

  /** The journey; empty when there are problems. */
  Optional<Journey> journey() {
    String format = require("", "format", document.format());
    if (format != null && !format.equals(JourneyDocument.FORMAT)) {
      problems.add(
          Problem.at("/format", format, "is not a format that this version reads")
              .withHint("it reads " + JourneyDocument.FORMAT));
    }
    readScales();
    Optional<Persona> persona = optional("/persona", document.persona(), this::persona);
    Optional<Scenario> scenario = optional("/scenario", document.scenario(), this::scenario);
    List<Channel> channels = each("/channels", document.channels(), this::channel);
    List<Phase> phases = each("/phases", document.phases(), this::phase);
    List<Touchpoint> touchpoints = each("/touchpoints", document.touchpoints(), this::touchpoint);
    List<Transition> transitions = each("/transitions", document.transitions(), this::transition);
    DocumentToFacts facts = new DocumentToFacts(this);
    List<ServiceConcept> concepts = each("/concepts", document.concepts(), facts::concept);
    Optional<Offering> offering = optional("/offering", document.offering(), facts::offering);
    Optional<CustomerValue> customerValue =
        optional("/customerValue", document.customerValue(), facts::customerValue);
    String id = require("", "id", document.id());
    String name = require("", "name", document.name());
    boolean complete =
        channels.size() == size(document.channels())
            && phases.size() == size(document.phases())
            && touchpoints.size() == size(document.touchpoints())
            && transitions.size() == size(document.transitions())
            && concepts.size() == size(document.concepts());
    if (id == null || name == null || !complete) {
      addDanglingReferences();
      return Optional.empty();
    }
    return build(
        "",
        () -> {
          Journey.Builder journey =
              Journey.builder()
                  .id(id)
                  .name(name)
                  .description(Optional.ofNullable(document.description()))
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

  /**
   * What does not hang together, told by the ids alone, where other problems keep the elements from
   * being made. Whoever mends the one should not have to come back for the other.
   */
  private void addDanglingReferences() {
    List<String> phases = ids(document.phases(), JourneyDocument.Phase::id);
    List<String> channels = ids(document.channels(), JourneyDocument.Channel::id);
    List<String> touchpoints = ids(document.touchpoints(), JourneyDocument.Touchpoint::id);
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

  private void refer(String place, String kind, @Nullable String id, List<String> known) {
    if (id != null && !known.contains(id) && isNew(place)) {
      problems.add(
          Problem.at(place, id, "no such " + kind + " in the journey")
              .withHint("add it to the " + kind + "s, or leave the reference out")
              .withNearest(known));
    }
  }

  private static <D> List<String> ids(@Nullable List<D> parts, Function<D, @Nullable String> idOf) {
    List<String> ids = new ArrayList<>();
    eachThere(parts, (i, each) -> Optional.ofNullable(idOf.apply(each)).ifPresent(ids::add));
    return ids;
  }

  private static <D> void eachThere(@Nullable List<D> parts, BiConsumer<Integer, D> action) {
    for (int i = 0; i < size(parts); i++) {
      @Nullable D part = parts == null ? null : parts.get(i);
      if (part != null) {
        action.accept(i, part);
      }
    }
  }

  private void readScales() {
    for (RatingScale own : each("/scales", document.scales(), this::scale)) {
      if (ownScales.putIfAbsent(own.name(), own) != null) {
        problems.add(Problem.at("/scales", own.name(), "names two scales"));
      }
    }
    if (document.scale() != null) {
      scale("/scale", document.scale()).ifPresent(found -> scale = found);
    }
  }

  private Optional<RatingScale> scale(String path, JourneyDocument.Scale own) {
    String name = require(path, "name", own.name());
    Integer lowest = require(path, "lowest", own.lowest());
    Integer highest = require(path, "highest", own.highest());
    return name == null || lowest == null || highest == null
        ? Optional.empty()
        : build(path, () -> new RatingScale(name, lowest, highest));
  }

  private Optional<RatingScale> scale(String path, String name) {
    Optional<RatingScale> found =
        Optional.ofNullable(ownScales.get(name)).or(() -> RatingScale.parse(name));
    if (found.isEmpty()) {
      problems.add(
          Problem.at(path, name, "is not a scale")
              .withHint("write its ends, as in 1-10, or define it under scales")
              .withNearest(ownScales.keySet()));
    }
    return found;
  }

  private Optional<Persona> persona(String path, JourneyDocument.Persona persona) {
    String id = require(path, "id", persona.id());
    String name = require(path, "name", persona.name());
    List<String> goals = texts(path + "/goals", persona.goals());
    List<String> needs = texts(path + "/needs", persona.needs());
    List<String> frustrations = texts(path + "/frustrations", persona.frustrations());
    return id == null || name == null
        ? Optional.empty()
        : build(
            path,
            () ->
                Persona.builder()
                    .id(PersonaId.of(id))
                    .name(name)
                    .description(Optional.ofNullable(persona.description()))
                    .quote(Optional.ofNullable(persona.quote()))
                    .goals(goals)
                    .needs(needs)
                    .frustrations(frustrations)
                    .build());
  }

  private Optional<Scenario> scenario(String path, JourneyDocument.Scenario scenario) {
    String name = require(path, "name", scenario.name());
    return name == null
        ? Optional.empty()
        : build(
            path,
            () ->
                Scenario.builder()
                    .name(name)
                    .description(Optional.ofNullable(scenario.description()))
                    .trigger(Optional.ofNullable(scenario.trigger()))
                    .goal(Optional.ofNullable(scenario.goal()))
                    .build());
  }

  private Optional<Channel> channel(String path, JourneyDocument.Channel channel) {
    String id = require(path, "id", channel.id());
    String name = require(path, "name", channel.name());
    var kind = require(path, "kind", channel.kind());
    return id == null || name == null || kind == null
        ? Optional.empty()
        : build(
            path,
            () ->
                Channel.builder()
                    .id(ChannelId.of(id))
                    .name(name)
                    .kind(kind)
                    .description(Optional.ofNullable(channel.description()))
                    .build());
  }

  private Optional<Phase> phase(String path, JourneyDocument.Phase phase) {
    String id = require(path, "id", phase.id());
    String name = require(path, "name", phase.name());
    return id == null || name == null
        ? Optional.empty()
        : build(
            path,
            () ->
                Phase.builder()
                    .id(PhaseId.of(id))
                    .name(name)
                    .purchaseStage(Optional.ofNullable(phase.purchaseStage()))
                    .description(Optional.ofNullable(phase.description()))
                    .build());
  }

  private Optional<Touchpoint> touchpoint(String path, JourneyDocument.Touchpoint touchpoint) {
    String id = require(path, "id", touchpoint.id());
    String name = require(path, "name", touchpoint.name());
    List<String> actors = texts(path + "/actors", touchpoint.actors());
    List<String> otherChannels = texts(path + "/otherChannels", touchpoint.otherChannels());
    Optional<Experience> experience =
        optional(path + "/experience", touchpoint.experience(), this::experience);
    List<MomentOfTruth> moments =
        each(path + "/momentsOfTruth", touchpoint.momentsOfTruth(), this::moment);
    return id == null || name == null
        ? Optional.empty()
        : build(
            path,
            () -> {
              Touchpoint.Builder built =
                  Touchpoint.builder()
                      .id(id)
                      .name(name)
                      .phase(Optional.ofNullable(touchpoint.phase()).map(PhaseId::of))
                      .channel(Optional.ofNullable(touchpoint.channel()).map(ChannelId::of))
                      .otherChannels(Lists.transform(otherChannels, ChannelId::of))
                      .device(Optional.ofNullable(touchpoint.device()))
                      .actors(actors)
                      .description(Optional.ofNullable(touchpoint.description()))
                      .relevance(Optional.ofNullable(touchpoint.relevance()))
                      .momentsOfTruth(moments);
              experience.ifPresent(built::experience);
              return built.build();
            });
  }

  private Optional<Experience> experience(String path, JourneyDocument.Experience experience) {
    Optional<Need> need = optional(path + "/need", experience.need(), this::need);
    Map<RatingAspect, Rating> expectations =
        ratings(path + "/expectations", experience.expectations());
    Map<RatingAspect, Rating> ratings = ratings(path + "/ratings", experience.ratings());
    Map<RatingAspect, Rating> promises = ratings(path + "/promises", experience.promises());
    OptionalDouble surprise =
        experience.surprise() == null
            ? OptionalDouble.empty()
            : OptionalDouble.of(experience.surprise());
    return build(
        path,
        () ->
            Experience.builder()
                .action(Optional.ofNullable(experience.action()))
                .reason(Optional.ofNullable(experience.reason()))
                .feeling(Optional.ofNullable(experience.feeling()))
                .valence(Optional.ofNullable(experience.valence()))
                .need(need)
                .feelsWelcome(Optional.ofNullable(experience.feelsWelcome()))
                .responses(responses(experience.responses()))
                .expectations(expectations)
                .ratings(ratings)
                .promises(promises)
                .waitingTime(Optional.ofNullable(experience.waitingTime()))
                .surprise(surprise)
                .disconfirmation(Optional.ofNullable(experience.disconfirmation()))
                .build());
  }

  private static Map<ResponseAspect, String> responses(JourneyDocument.@Nullable Responses read) {
    Map<ResponseAspect, String> responses = new EnumMap<>(ResponseAspect.class);
    if (read != null) {
      putIfThere(responses, ResponseAspect.COGNITIVE, read.cognitive());
      putIfThere(responses, ResponseAspect.AFFECTIVE, read.affective());
      putIfThere(responses, ResponseAspect.EMOTIONAL, read.emotional());
      putIfThere(responses, ResponseAspect.SOCIAL, read.social());
      putIfThere(responses, ResponseAspect.PHYSICAL, read.physical());
    }
    return responses;
  }

  private static void putIfThere(
      Map<ResponseAspect, String> responses, ResponseAspect aspect, @Nullable String text) {
    if (text != null) {
      responses.put(aspect, text);
    }
  }

  private Optional<Need> need(String path, JourneyDocument.Need need) {
    var kind = require(path, "kind", need.kind());
    return kind == null
        ? Optional.empty()
        : build(path, () -> new Need(kind, Optional.ofNullable(need.description())));
  }

  private Map<RatingAspect, Rating> ratings(
      String path, @Nullable List<JourneyDocument.Rating> ratings) {
    Map<RatingAspect, Rating> byAspect = new EnumMap<>(RatingAspect.class);
    Map<RatingAspect, Integer> first = new HashMap<>();
    int[] index = {0};
    each(
        path,
        ratings,
        (place, rating) -> {
          RatingAspect aspect = rating.aspect() == null ? RatingAspect.OVERALL : rating.aspect();
          Integer earlier = first.putIfAbsent(aspect, index[0]++);
          if (earlier != null) {
            problems.add(
                Problem.at(
                    place,
                    StrictJson.spelled(aspect),
                    "is rated a second time, after " + path + "/" + earlier));
          }
          Integer value = require(place, "value", rating.value());
          Optional<RatingScale> on =
              rating.scale() == null ? Optional.of(scale) : scale(place + "/scale", rating.scale());
          Optional<Rating> sound =
              value == null || on.isEmpty()
                  ? Optional.empty()
                  : build(place + "/value", () -> new Rating(on.get(), value));
          sound.ifPresent(made -> byAspect.putIfAbsent(aspect, made));
          return sound;
        });
    return byAspect;
  }

  private Optional<MomentOfTruth> moment(String path, JourneyDocument.MomentOfTruth moment) {
    var placement = require(path, "placement", moment.placement());
    var source = require(path, "source", moment.source());
    return placement == null || source == null
        ? Optional.empty()
        : build(
            path,
            () ->
                MomentOfTruth.builder()
                    .placement(placement)
                    .source(source)
                    .description(Optional.ofNullable(moment.description()))
                    .build());
  }

  private Optional<Transition> transition(String path, JourneyDocument.Transition transition) {
    String from = require(path, "from", transition.from());
    String to = require(path, "to", transition.to());
    return from == null || to == null
        ? Optional.empty()
        : build(
            path,
            () ->
                Transition.builder()
                    .from(TouchpointId.of(from))
                    .to(TouchpointId.of(to))
                    .elapsed(Optional.ofNullable(transition.elapsed()))
                    .informationCarriedOver(
                        Optional.ofNullable(transition.informationCarriedOver()))
                    .build());
  }

  List<String> texts(String path, @Nullable List<String> texts) {
    return each(path, texts, (place, text) -> Optional.of(text));
  }

  private <D, T> Optional<T> optional(
      String path, @Nullable D part, BiFunction<String, D, Optional<T>> make) {
    return part == null ? Optional.empty() : make.apply(path, part);
  }

  private <D, T> List<T> each(
      String path, @Nullable List<D> parts, BiFunction<String, D, Optional<T>> make) {
    ImmutableList.Builder<T> made = ImmutableList.builder();
    for (int i = 0; i < size(parts); i++) {
      String place = path + "/" + i;
      @Nullable D part = parts == null ? null : parts.get(i);
      if (part != null) {
        make.apply(place, part).ifPresent(made::add);
      } else if (isNew(place)) {
        problems.add(Problem.at(place, "is null"));
      }
    }
    return made.build();
  }

  private static int size(@Nullable List<?> parts) {
    return parts == null ? 0 : parts.size();
  }

  <T> @Nullable T require(String path, String name, @Nullable T value) {
    String place = path + "/" + name;
    if (value == null && isNew(place)) {
      problems.add(Problem.at(place, "is missing"));
    }
    return value;
  }

  /** Whether nothing is known to be wrong there yet: one mistake is one problem. */
  private boolean isNew(String place) {
    return problems.stream()
        .map(Problem::place)
        .noneMatch(known -> known.equals(place) || known.startsWith(place + "/"));
  }

  /** Makes a value, or notes in its own words why it refuses to be made. */
  <T> Optional<T> build(String path, Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (ProblemsException refused) {
      problems.addAll(refused.problems());
    } catch (IllegalArgumentException refused) {
      problems.add(Problem.at(path, String.valueOf(refused.getMessage())));
    }
    return Optional.empty();
  }
}
