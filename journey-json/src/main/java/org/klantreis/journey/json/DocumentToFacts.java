package org.klantreis.journey.json;

import static org.klantreis.journey.json.strict.DocumentParts.number;
import static org.klantreis.journey.json.strict.DocumentParts.putIfThere;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.json.strict.DocumentParts;
import org.klantreis.journey.model.ConceptAttribute;
import org.klantreis.journey.model.CustomerValue;
import org.klantreis.journey.model.Instrument;
import org.klantreis.journey.model.Offering;
import org.klantreis.journey.model.ServiceConcept;
import org.klantreis.journey.model.TouchpointId;

/** Turns what people state about a journey as a whole into values. */
final class DocumentToFacts {

  private final DocumentParts parts;

  DocumentToFacts(DocumentParts parts) {
    this.parts = parts;
  }

  Optional<ServiceConcept> concept(String path, JourneyDocument.Concept concept) {
    Optional<String> id = parts.require(path, "id", concept.id());
    Optional<String> name = parts.require(path, "name", concept.name());
    List<String> touchpoints = parts.each(path + "/touchpoints", concept.touchpoints());
    return id.isEmpty() || name.isEmpty()
        ? Optional.empty()
        : parts.build(
            path,
            () ->
                ServiceConcept.builder()
                    .id(id.get())
                    .name(name.get())
                    .description(Optional.ofNullable(concept.description()))
                    .touchpoints(Lists.transform(touchpoints, TouchpointId::of))
                    .shares(shares(concept.attributes()))
                    .build());
  }

  private static Map<ConceptAttribute, Double> shares(JourneyDocument.@Nullable Attributes read) {
    Map<ConceptAttribute, Double> shares = new EnumMap<>(ConceptAttribute.class);
    if (read != null) {
      putIfThere(shares, ConceptAttribute.TARGETED, read.targeted());
      putIfThere(shares, ConceptAttribute.DOSED, read.dosed());
      putIfThere(shares, ConceptAttribute.REPLICABLE, read.replicable());
      putIfThere(shares, ConceptAttribute.RIGHT_MOMENT, read.rightMoment());
      putIfThere(shares, ConceptAttribute.EMOTIONAL_IMPACT, read.emotionalImpact());
    }
    return shares;
  }

  static Map<Instrument, LocalDate> instruments(JourneyDocument.@Nullable Instruments read) {
    Map<Instrument, LocalDate> instruments = new EnumMap<>(Instrument.class);
    if (read != null) {
      putIfThere(instruments, Instrument.MAPPING, read.mapping());
      putIfThere(instruments, Instrument.MAKING, read.making());
      putIfThere(instruments, Instrument.MINING, read.mining());
      putIfThere(instruments, Instrument.MANAGEMENT, read.management());
    }
    return ImmutableMap.copyOf(instruments);
  }

  Optional<Offering> offering(String path, JourneyDocument.Offering offering) {
    var chargedFor = parts.require(path, "chargedFor", offering.chargedFor());
    return chargedFor.isEmpty()
        ? Optional.empty()
        : parts.build(
            path,
            () ->
                Offering.builder()
                    .chargedFor(chargedFor.get())
                    .pricePremium(number(offering.pricePremium()))
                    .trend(Optional.ofNullable(offering.trend()))
                    .build());
  }

  Optional<CustomerValue> customerValue(String path, JourneyDocument.CustomerValue value) {
    return parts.build(
        path,
        () ->
            CustomerValue.builder()
                .forCustomer(number(value.forCustomer()))
                .ofCustomer(number(value.ofCustomer()))
                .build());
  }
}
