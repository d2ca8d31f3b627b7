package org.klantreis.journey.json;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.ConceptAttribute;
import org.klantreis.journey.model.CustomerValue;
import org.klantreis.journey.model.Instrument;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Offering;
import org.klantreis.journey.model.ServiceConcept;
import org.klantreis.journey.model.TouchpointId;

/** Turns what people state about a journey as a whole into the shape that it has in JSON. */
final class FactsToDocument {

  private FactsToDocument() {}

  static List<JourneyDocument.Concept> concepts(Journey journey) {
    return journey.concepts().stream().map(FactsToDocument::concept).toList();
  }

  private static JourneyDocument.Concept concept(ServiceConcept concept) {
    return new JourneyDocument.Concept(
        concept.id().value(),
        concept.name(),
        concept.description().orElse(null),
        concept.touchpoints().stream().map(TouchpointId::value).toList(),
        concept.shares().isEmpty()
            ? null
            : new JourneyDocument.Attributes(
                concept.shares().get(ConceptAttribute.TARGETED),
                concept.shares().get(ConceptAttribute.DOSED),
                concept.shares().get(ConceptAttribute.REPLICABLE),
                concept.shares().get(ConceptAttribute.RIGHT_MOMENT),
                concept.shares().get(ConceptAttribute.EMOTIONAL_IMPACT)));
  }

  static JourneyDocument.@Nullable Instruments instruments(Journey journey) {
    return journey.instruments().isEmpty()
        ? null
        : new JourneyDocument.Instruments(
            journey.instruments().get(Instrument.MAPPING),
            journey.instruments().get(Instrument.MAKING),
            journey.instruments().get(Instrument.MINING),
            journey.instruments().get(Instrument.MANAGEMENT));
  }

  static JourneyDocument.Offering offering(Offering offering) {
    return new JourneyDocument.Offering(
        offering.chargedFor(), orNull(offering.pricePremium()), offering.trend().orElse(null));
  }

  static JourneyDocument.CustomerValue customerValue(CustomerValue value) {
    return new JourneyDocument.CustomerValue(
        orNull(value.forCustomer()), orNull(value.ofCustomer()));
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
