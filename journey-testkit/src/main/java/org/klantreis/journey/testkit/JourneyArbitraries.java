package org.klantreis.journey.testkit;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.ConceptAttribute;
import org.klantreis.journey.model.CustomerValue;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.EconomicRung;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Instrument;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentPlacement;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.model.Offering;
import org.klantreis.journey.model.OfferingTrend;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.model.PersonaId;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.PhaseId;
import org.klantreis.journey.model.PurchaseStage;
import org.klantreis.journey.model.Relevance;
import org.klantreis.journey.model.ResponseAspect;
import org.klantreis.journey.model.Scenario;
import org.klantreis.journey.model.ServiceConcept;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.model.Valence;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;

/**
 * Random journeys: from an empty map to one in which everything is known, with names that formats
 * stumble over.
 */
public final class JourneyArbitraries {

  private static final int MOST_TOUCHPOINTS = 9;

  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "Ordering",
          "De balie",
          "\"Quoted\", with a comma",
          "<script>alert('x')</script>",
          "two\nlines",
          "tab\tand ; and : and #",
          "الوصول",
          "到達",
          "🚀 lift-off",
          "%% not a comment",
          "{curly} [square] \\back",
          "a very long name ".repeat(12).strip());

  private JourneyArbitraries() {}

  /** Journeys of up to nine touchpoints, in which every attribute may be known or not. */
  public static Arbitrary<Journey> journeys() {
    return seeds().map(seed -> new Maker(new Random(seed)).journey());
  }

  /** Studies of such journeys, with ratings on a shipped scale, or without. */
  public static Arbitrary<JourneyStudy> studies() {
    return journeys()
        .flatMap(
            journey -> {
              Arbitrary<JourneyStudy> rated =
                  RatingArbitraries.shippedScales()
                      .flatMap(scale -> RatingArbitraries.ratings(scale, journey.touchpointIds()))
                      .map(ratings -> JourneyStudy.of(journey, ratings));
              return Arbitraries.oneOf(rated, Arbitraries.just(JourneyStudy.of(journey)));
            });
  }

  /**
   * Studies with touchpoints of which each is rated on a scale of its own; with the same ratings by
   * two segments, and by channel where the journey has channels.
   */
  public static Arbitrary<JourneyStudy> studiesOnSeveralScales() {
    return journeys()
        .filter(journey -> !journey.touchpoints().isEmpty())
        .flatMap(
            journey ->
                RatingArbitraries.ratingsOnSeveralScales(journey.touchpointIds())
                    .map(ratings -> onSeveralScales(journey, ratings)));
  }

  private static JourneyStudy onSeveralScales(Journey journey, Ratings ratings) {
    JourneyStudy study =
        JourneyStudy.of(journey, ratings)
            .with(
                EvidenceKey.RATINGS_BY_SEGMENT,
                new Segmented<>(
                    Ratings.empty(ratings.scale()),
                    ImmutableMap.of(Segment.of("these"), ratings, Segment.of("those"), ratings)));
    return journey.channels().isEmpty()
        ? study
        : study.with(
            EvidenceKey.RATINGS_BY_CHANNEL,
            new RatingsByChannel(
                ratings.scale(),
                journey.channels().stream()
                    .collect(toImmutableMap(Channel::id, channel -> ratings))));
  }

  /** Touchpoints of such studies: what scorers of single touchpoints judge. */
  public static Arbitrary<TouchpointStudy> touchpointStudies() {
    return studies()
        .filter(study -> !study.journey().touchpoints().isEmpty())
        .flatMap(
            study ->
                Arbitraries.of(study.journey().touchpoints())
                    .map(touchpoint -> new TouchpointStudy(study, touchpoint)));
  }

  /** A touchpoint with a new id, for edits. */
  public static Arbitrary<Touchpoint> touchpoints() {
    return seeds()
        .map(seed -> new Maker(new Random(seed)).touchpoint("new", Optional.empty(), List.of()));
  }

  // a seed, not a source of randomness: a value may be made again, and must come out the same
  private static Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }

  /** Makes values from a source of randomness. */
  private static final class Maker {

    private final Random random;

    Maker(Random random) {
      this.random = random;
    }

    Journey journey() {
      List<Channel> channels = new ArrayList<>();
      for (int i = 0; i < random.nextInt(4); i++) {
        channels.add(
            Channel.of("channel-" + i, text(), any(ChannelKind.values()))
                .withDescription(maybe(text())));
      }
      List<Phase> phases = new ArrayList<>();
      for (int i = 0; i < random.nextInt(4); i++) {
        phases.add(
            Phase.builder()
                .id(PhaseId.of("phase-" + i))
                .name(text())
                .purchaseStage(maybe(any(PurchaseStage.values())))
                .description(maybe(text()))
                .build());
      }
      List<Touchpoint> touchpoints = new ArrayList<>();
      int phase = 0;
      int size = random.nextInt(MOST_TOUCHPOINTS + 1);
      for (int i = 0; i < size; i++) {
        phase = Math.min(phases.size() - 1, phase + random.nextInt(2));
        Optional<PhaseId> place =
            phases.isEmpty() ? Optional.empty() : maybe(phases.get(phase).id());
        touchpoints.add(touchpoint("touchpoint-" + i, place, channels));
      }
      return Journey.builder()
          .id("journey-" + random.nextInt(1000))
          .name(text())
          .state(any(JourneyState.values()))
          .description(maybe(text()))
          .scale(maybe(any(SCALES)))
          .persona(maybe(persona()))
          .scenario(maybe(scenario()))
          .channels(channels)
          .phases(phases)
          .touchpoints(touchpoints)
          .transitions(transitions(touchpoints))
          .concepts(concepts(touchpoints))
          .instruments(instruments())
          .offering(maybe(offering()))
          .customerValue(
              maybe(CustomerValue.builder().forCustomer(share()).ofCustomer(share()).build()))
          .build();
    }

    private List<ServiceConcept> concepts(List<Touchpoint> touchpoints) {
      List<ServiceConcept> concepts = new ArrayList<>();
      for (int i = 0; i < random.nextInt(3); i++) {
        ServiceConcept.Builder concept =
            ServiceConcept.builder()
                .id("concept-" + i)
                .name(text())
                .description(maybe(text()))
                .touchpoints(
                    touchpoints.stream()
                        .map(Touchpoint::id)
                        .filter(id -> random.nextInt(3) == 0)
                        .toList());
        for (ConceptAttribute attribute : ConceptAttribute.values()) {
          share().ifPresent(share -> concept.putShare(attribute, share));
        }
        concepts.add(concept.build());
      }
      return concepts;
    }

    private Map<Instrument, LocalDate> instruments() {
      Map<Instrument, LocalDate> instruments = new EnumMap<>(Instrument.class);
      for (Instrument instrument : Instrument.values()) {
        maybe(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800)))
            .ifPresent(date -> instruments.put(instrument, date));
      }
      return instruments;
    }

    private Offering offering() {
      return Offering.builder()
          .chargedFor(any(EconomicRung.values()))
          .pricePremium(
              random.nextBoolean()
                  ? OptionalDouble.of(random.nextInt(-5, 6) / 10.0)
                  : OptionalDouble.empty())
          .trend(maybe(any(OfferingTrend.values())))
          .build();
    }

    private OptionalDouble share() {
      return random.nextBoolean()
          ? OptionalDouble.of(random.nextInt(11) / 10.0)
          : OptionalDouble.empty();
    }

    Touchpoint touchpoint(String id, Optional<PhaseId> phase, List<Channel> channels) {
      Optional<ChannelId> channel =
          channels.isEmpty() ? Optional.empty() : maybe(any(channels.toArray(Channel[]::new)).id());
      return Touchpoint.builder()
          .id(TouchpointId.of(id))
          .name(text())
          .phase(phase)
          .channel(channel)
          .otherChannels(others(channels, channel))
          .device(maybe("phone"))
          .actors(random.nextBoolean() ? List.of("child", "parent") : List.of())
          .description(maybe(text()))
          .relevance(maybe(any(Relevance.values())))
          .experience(random.nextBoolean() ? experience() : Experience.builder().build())
          .momentsOfTruth(moments())
          .build();
    }

    private List<ChannelId> others(List<Channel> channels, Optional<ChannelId> own) {
      return channels.stream()
          .map(Channel::id)
          .filter(id -> !own.equals(Optional.of(id)) && random.nextInt(3) == 0)
          .toList();
    }

    private List<MomentOfTruth> moments() {
      List<MomentOfTruth> moments = new ArrayList<>();
      for (MomentPlacement placement : MomentPlacement.values()) {
        if (random.nextInt(4) == 0) {
          moments.add(
              MomentOfTruth.builder()
                  .placement(placement)
                  .source(any(MomentSource.values()))
                  .description(maybe(text()))
                  .build());
        }
      }
      return moments;
    }

    private Experience experience() {
      Map<ResponseAspect, String> responses = new EnumMap<>(ResponseAspect.class);
      for (ResponseAspect aspect : ResponseAspect.values()) {
        maybe(text()).ifPresent(said -> responses.put(aspect, said));
      }
      return Experience.builder()
          .action(maybe(text()))
          .reason(maybe(text()))
          .feeling(maybe(text()))
          .valence(maybe(any(Valence.values())))
          .need(maybe(new Need(any(NeedKind.values()), maybe(text()))))
          .feelsWelcome(maybe(random.nextBoolean()))
          .responses(responses)
          .expectations(ratings())
          .ratings(ratings())
          .promises(ratings())
          .waitingTime(maybe(Duration.ofSeconds(random.nextInt(10_000))))
          .surprise(
              random.nextInt(3) == 0
                  ? OptionalDouble.of(random.nextInt(11) / 10.0)
                  : OptionalDouble.empty())
          .disconfirmation(maybe(any(Disconfirmation.values())))
          .build();
    }

    private ImmutableMap<RatingAspect, Rating> ratings() {
      Map<RatingAspect, Rating> ratings = new EnumMap<>(RatingAspect.class);
      for (RatingAspect aspect : RatingAspect.values()) {
        if (random.nextInt(3) == 0) {
          RatingScale scale = any(SCALES);
          ratings.put(aspect, new Rating(scale, scale.value(random.nextInt(scale.levels()))));
        }
      }
      return ImmutableMap.copyOf(ratings);
    }

    private static final RatingScale[] SCALES = {
      RatingScale.DUTCH_GRADE,
      RatingScale.DUTCH_GRADE,
      RatingScale.ONE_TO_FIVE,
      RatingScale.of(-5, 5),
      RatingScale.of(1, 5, 2),
      new RatingScale("stars", 1, 5, 2),
      new RatingScale("smileys", 1, 3)
    };

    private List<Transition> transitions(List<Touchpoint> touchpoints) {
      List<Transition> transitions = new ArrayList<>();
      for (int i = 1; i < touchpoints.size(); i++) {
        if (random.nextBoolean()) {
          transitions.add(
              Transition.builder()
                  .from(touchpoints.get(i - 1).id())
                  .to(touchpoints.get(i).id())
                  .elapsed(maybe(Duration.ofMinutes(random.nextInt(100_000))))
                  .informationCarriedOver(maybe(random.nextBoolean()))
                  .build());
        }
      }
      return transitions;
    }

    private Persona persona() {
      return Persona.builder()
          .id(PersonaId.of("persona"))
          .name(text())
          .description(maybe(text()))
          .quote(maybe(text()))
          .goals(random.nextBoolean() ? List.of(text(), text()) : List.of())
          .needs(random.nextBoolean() ? List.of(text()) : List.of())
          .frustrations(random.nextBoolean() ? List.of(text()) : List.of())
          .build();
    }

    private Scenario scenario() {
      return Scenario.builder()
          .name(text())
          .description(maybe(text()))
          .trigger(maybe(text()))
          .goal(maybe(text()))
          .build();
    }

    private String text() {
      return NAMES.get(random.nextInt(NAMES.size()));
    }

    private <T> T any(T[] values) {
      return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(T value) {
      return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
  }
}
