package org.klantreis.journey.io.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.ConceptAttribute;
import org.klantreis.journey.model.CustomerValue;
import org.klantreis.journey.model.Instrument;
import org.klantreis.journey.model.Offering;
import org.klantreis.journey.model.ServiceConcept;
import org.klantreis.journey.model.TouchpointId;

/** Turns what people state about a journey as a whole into values. */
final class DocumentToFacts {

  private final DocumentToJourney reader;

  /** Notes what is wrong where the reader of the journey does. */
  DocumentToFacts(DocumentToJourney reader) {
    this.reader = reader;
  }

  Optional<ServiceConcept> concept(String path, JourneyDocument.Concept concept) {
    String id = reader.require(path, "id", concept.id());
    String name = reader.require(path, "name", concept.name());
    List<String> touchpoints = reader.texts(path + "/touchpoints", concept.touchpoints());
    return id == null || name == null
        ? Optional.empty()
        : reader.build(
            path,
            () ->
                ServiceConcept.builder()
                    .id(id)
                    .name(name)
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
    var chargedFor = reader.require(path, "chargedFor", offering.chargedFor());
    return chargedFor == null
        ? Optional.empty()
        : reader.build(
            path,
            () ->
                Offering.builder()
                    .chargedFor(chargedFor)
                    .pricePremium(number(offering.pricePremium()))
                    .trend(Optional.ofNullable(offering.trend()))
                    .build());
  }

  Optional<CustomerValue> customerValue(String path, JourneyDocument.CustomerValue value) {
    return reader.build(
        path,
        () ->
            CustomerValue.builder()
                .forCustomer(number(value.forCustomer()))
                .ofCustomer(number(value.ofCustomer()))
                .build());
  }

  private static <K, V> void putIfThere(Map<K, V> all, K key, @Nullable V value) {
    if (value != null) {
      all.put(key, value);
    }
  }

  private static OptionalDouble number(@Nullable Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
