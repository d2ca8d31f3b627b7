package org.klantreis.journey.fact;

import static org.klantreis.journey.fact.Recorded.byChoice;
import static org.klantreis.journey.fact.Recorded.choice;
import static org.klantreis.journey.fact.Recorded.each;
import static org.klantreis.journey.fact.Recorded.parts;
import static org.klantreis.journey.fact.Recorded.reference;
import static org.klantreis.journey.fact.Recorded.references;
import static org.klantreis.journey.fact.Recorded.scale;
import static org.klantreis.journey.fact.Recorded.share;
import static org.klantreis.journey.fact.Recorded.text;
import static org.klantreis.journey.fact.Recorded.texts;
import static org.klantreis.journey.fact.Recorded.time;
import static org.klantreis.journey.fact.Recorded.yesOrNo;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.CustomerValue;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.Offering;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.Scenario;
import org.klantreis.journey.model.ServiceConcept;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.model.Transition;

/**
 * What the nouns of the map can hold, each in the order in which it is written; what a touchpoint
 * can hold stands in {@link TouchpointFact}.
 */
public final class Facts {

  /** Of a persona. */
  public static final ImmutableList<Fact<Persona>> PERSONA =
      ImmutableList.of(
          fact("id", persona -> text(persona.id().value())),
          fact("name", persona -> text(persona.name())),
          fact("description", persona -> text(persona.description())),
          fact("quote", persona -> text(persona.quote())),
          fact("goals", persona -> texts(persona.goals())),
          fact("needs", persona -> texts(persona.needs())),
          fact("frustrations", persona -> texts(persona.frustrations())));

  /** Of a scenario. */
  public static final ImmutableList<Fact<Scenario>> SCENARIO =
      ImmutableList.of(
          fact("name", scenario -> text(scenario.name())),
          fact("description", scenario -> text(scenario.description())),
          fact("trigger", scenario -> text(scenario.trigger())),
          fact("goal", scenario -> text(scenario.goal())));

  /** Of a channel. */
  public static final ImmutableList<Fact<Channel>> CHANNEL =
      ImmutableList.of(
          fact("id", channel -> text(channel.id().value())),
          fact("name", channel -> text(channel.name())),
          fact("kind", channel -> choice(channel.kind())),
          fact("description", channel -> text(channel.description())));

  /** Of a phase. */
  public static final ImmutableList<Fact<Phase>> PHASE =
      ImmutableList.of(
          fact("id", phase -> text(phase.id().value())),
          fact("name", phase -> text(phase.name())),
          fact("purchaseStage", phase -> choice(phase.purchaseStage())),
          fact("description", phase -> text(phase.description())));

  /** Of the need at a touchpoint. */
  public static final ImmutableList<Fact<Need>> NEED =
      ImmutableList.of(
          fact("kind", need -> choice(need.kind())),
          fact("description", need -> text(need.description())));

  /** Of a moment of truth. */
  public static final ImmutableList<Fact<MomentOfTruth>> MOMENT_OF_TRUTH =
      ImmutableList.of(
          fact("placement", moment -> choice(moment.placement())),
          fact("source", moment -> choice(moment.source())),
          fact("description", moment -> text(moment.description())));

  /** Of the way between two touchpoints. */
  public static final ImmutableList<Fact<Transition>> TRANSITION =
      ImmutableList.of(
          fact("from", way -> touchpoint(way.from())),
          fact("to", way -> touchpoint(way.to())),
          fact("elapsed", way -> time(way.elapsed())),
          fact("informationCarriedOver", way -> yesOrNo(way.informationCarriedOver())));

  /** Of a service concept. */
  public static final ImmutableList<Fact<ServiceConcept>> SERVICE_CONCEPT =
      ImmutableList.of(
          fact("id", concept -> text(concept.id().value())),
          fact("name", concept -> text(concept.name())),
          fact("description", concept -> text(concept.description())),
          fact(
              "touchpoints",
              concept ->
                  references(Held.Noun.TOUCHPOINT, concept.touchpoints(), TouchpointId::value)),
          fact("shares", concept -> byChoice(concept.shares(), Held.Share::new)));

  /** Of what the customer pays for. */
  public static final ImmutableList<Fact<Offering>> OFFERING =
      ImmutableList.of(
          fact("chargedFor", offering -> choice(offering.chargedFor())),
          fact("pricePremium", offering -> share(offering.pricePremium())),
          fact("trend", offering -> choice(offering.trend())));

  /** Of what a journey is worth. */
  public static final ImmutableList<Fact<CustomerValue>> CUSTOMER_VALUE =
      ImmutableList.of(
          fact("forCustomer", value -> share(value.forCustomer())),
          fact("ofCustomer", value -> share(value.ofCustomer())));

  /** Of a touchpoint, with what is experienced there. */
  public static final ImmutableList<Fact<Touchpoint>> TOUCHPOINT =
      ImmutableList.copyOf(TouchpointFact.values());

  /** Of a journey. */
  public static final ImmutableList<Fact<Journey>> JOURNEY =
      ImmutableList.of(
          fact("id", journey -> text(journey.id().value())),
          fact("name", journey -> text(journey.name())),
          fact("state", journey -> choice(journey.state())),
          fact("description", journey -> text(journey.description())),
          fact("scale", journey -> scale(journey.scale())),
          fact("persona", journey -> parts(journey.persona(), PERSONA)),
          fact("scenario", journey -> parts(journey.scenario(), SCENARIO)),
          fact("channels", journey -> each(journey.channels(), CHANNEL)),
          fact("phases", journey -> each(journey.phases(), PHASE)),
          fact("touchpoints", journey -> each(journey.touchpoints(), TOUCHPOINT)),
          fact("transitions", journey -> each(journey.transitions(), TRANSITION)),
          fact("concepts", journey -> each(journey.concepts(), SERVICE_CONCEPT)),
          fact("instruments", journey -> byChoice(journey.instruments(), Held.Day::new)),
          fact("offering", journey -> parts(journey.offering(), OFFERING)),
          fact("customerValue", journey -> parts(journey.customerValue(), CUSTOMER_VALUE)));

  private Facts() {}

  private record Attribute<T>(String key, Function<T, Optional<Held>> held) implements Fact<T> {
    @Override
    public Optional<Held> of(T owner) {
      return held.apply(owner);
    }

    @Override
    public String toString() {
      return key;
    }
  }

  private static <T> Fact<T> fact(String key, Function<T, Optional<Held>> held) {
    return new Attribute<>(key, held);
  }

  private static Optional<Held> touchpoint(TouchpointId id) {
    return reference(Held.Noun.TOUCHPOINT, Optional.of(id.value()));
  }
}
