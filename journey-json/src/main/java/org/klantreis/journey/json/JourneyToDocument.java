package org.klantreis.journey.json;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.ResponseAspect;
import org.klantreis.journey.model.Scenario;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

/** Turns a journey into the shape that it has in JSON. */
final class JourneyToDocument {

  /** The scale of the ratings that name none. */
  private final RatingScale scale;

  private JourneyToDocument(RatingScale scale) {
    this.scale = scale;
  }

  static JourneyDocument document(Journey journey) {
    RatingScale usual = journey.scale().orElse(RatingScale.DUTCH_GRADE);
    return new JourneyToDocument(usual).write(journey);
  }

  private JourneyDocument write(Journey journey) {
    return new JourneyDocument(
        JourneyDocument.FORMAT,
        journey.id().value(),
        journey.name(),
        journey.state(),
        orNull(journey.description()),
        orNull(journey.scale().map(RatingScale::name)),
        Stream.concat(journey.scale().stream(), journey.scales().stream())
            .distinct()
            .filter(each -> RatingScale.parse(each.name()).isEmpty())
            .map(JourneyToDocument::scale)
            .toList(),
        orNull(journey.persona().map(JourneyToDocument::persona)),
        orNull(journey.scenario().map(JourneyToDocument::scenario)),
        journey.channels().stream().map(JourneyToDocument::channel).toList(),
        journey.phases().stream().map(JourneyToDocument::phase).toList(),
        journey.touchpoints().stream().map(this::touchpoint).toList(),
        journey.transitions().stream().map(JourneyToDocument::transition).toList(),
        FactsToDocument.concepts(journey),
        FactsToDocument.instruments(journey),
        orNull(journey.offering().map(FactsToDocument::offering)),
        orNull(journey.customerValue().map(FactsToDocument::customerValue)));
  }

  private static JourneyDocument.Persona persona(Persona persona) {
    return new JourneyDocument.Persona(
        persona.id().value(),
        persona.name(),
        orNull(persona.description()),
        orNull(persona.quote()),
        persona.goals(),
        persona.needs(),
        persona.frustrations());
  }

  private static JourneyDocument.Scenario scenario(Scenario scenario) {
    return new JourneyDocument.Scenario(
        scenario.name(),
        orNull(scenario.description()),
        orNull(scenario.trigger()),
        orNull(scenario.goal()));
  }

  private static JourneyDocument.Channel channel(Channel channel) {
    return new JourneyDocument.Channel(
        channel.id().value(), channel.name(), channel.kind(), orNull(channel.description()));
  }

  private static JourneyDocument.Phase phase(Phase phase) {
    return new JourneyDocument.Phase(
        phase.id().value(),
        phase.name(),
        orNull(phase.purchaseStage()),
        orNull(phase.description()));
  }

  private JourneyDocument.Touchpoint touchpoint(Touchpoint touchpoint) {
    Experience experience = touchpoint.experience();
    boolean nothingKnown = experience.equals(Experience.builder().build());
    return new JourneyDocument.Touchpoint(
        touchpoint.id().value(),
        touchpoint.name(),
        orNull(touchpoint.phase().map(id -> id.value())),
        orNull(touchpoint.channel().map(id -> id.value())),
        touchpoint.otherChannels().stream().map(ChannelId::value).toList(),
        orNull(touchpoint.device()),
        touchpoint.actors(),
        orNull(touchpoint.description()),
        orNull(touchpoint.relevance()),
        nothingKnown ? null : experience(experience),
        touchpoint.momentsOfTruth().stream().map(JourneyToDocument::moment).toList());
  }

  private JourneyDocument.Experience experience(Experience experience) {
    return new JourneyDocument.Experience(
        orNull(experience.action()),
        orNull(experience.reason()),
        orNull(experience.feeling()),
        orNull(experience.valence()),
        orNull(
            experience
                .need()
                .map(need -> new JourneyDocument.Need(need.kind(), orNull(need.description())))),
        orNull(experience.feelsWelcome()),
        responses(experience),
        ratings(experience.expectations()),
        ratings(experience.ratings()),
        ratings(experience.promises()),
        orNull(experience.waitingTime()),
        experience.surprise().isPresent() ? experience.surprise().getAsDouble() : null,
        orNull(experience.disconfirmation()));
  }

  private static JourneyDocument.@Nullable Responses responses(Experience experience) {
    ImmutableMap<ResponseAspect, String> all = experience.responses();
    return all.isEmpty()
        ? null
        : new JourneyDocument.Responses(
            all.get(ResponseAspect.COGNITIVE),
            all.get(ResponseAspect.AFFECTIVE),
            all.get(ResponseAspect.EMOTIONAL),
            all.get(ResponseAspect.SOCIAL),
            all.get(ResponseAspect.PHYSICAL));
  }

  private static JourneyDocument.Scale scale(RatingScale scale) {
    return new JourneyDocument.Scale(
        scale.name(),
        scale.lowest(),
        scale.highest(),
        scale.isOfWholePoints() ? null : scale.perPoint());
  }

  private List<JourneyDocument.Rating> ratings(ImmutableMap<RatingAspect, Rating> ratings) {
    return ratings.entrySet().stream()
        .sorted(comparing(entry -> entry.getKey()))
        .map(
            entry ->
                new JourneyDocument.Rating(
                    entry.getKey() == RatingAspect.OVERALL ? null : entry.getKey(),
                    new BigDecimal(entry.getValue().written()),
                    entry.getValue().scale().equals(scale)
                        ? null
                        : entry.getValue().scale().name()))
        .toList();
  }

  private static JourneyDocument.MomentOfTruth moment(MomentOfTruth moment) {
    return new JourneyDocument.MomentOfTruth(
        moment.placement(), moment.source(), orNull(moment.description()));
  }

  private static JourneyDocument.Transition transition(Transition transition) {
    return new JourneyDocument.Transition(
        transition.from().value(),
        transition.to().value(),
        orNull(transition.elapsed()),
        orNull(transition.informationCarriedOver()));
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
