package org.klantreis.journey.scoring.management;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.ConceptAttribute;
import org.klantreis.journey.model.ServiceConcept;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.statistics.EtaSquared;
import org.klantreis.journey.scoring.statistics.GeometricMean;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * One service concept against the five attributes.
 *
 * @param concept which one
 * @param attributes those that are known, in the order of the enum
 * @param chain its touchpoints, from which <i>dosed</i> is derived
 * @param spread how ratings differ between segments, from which <i>replicable</i> is derived; empty
 *     where that is not known
 */
public record ConceptJudgement(
    ServiceConcept concept,
    ImmutableList<AttributeShare> attributes,
    ConceptChain chain,
    Optional<EtaSquared> spread)
    implements Figured {

  private static final double ROUNDING = 1e-9;

  /**
   * How far a concept has one attribute.
   *
   * @param attribute which one
   * @param value 0 to 1
   * @param source from what it is known
   * @param stated what people state of it, where they do; the value itself when that is the source
   */
  public record AttributeShare(
      ConceptAttribute attribute, double value, Source source, OptionalDouble stated) {

    /** From what the share of an attribute is known. */
    public enum Source {
      /** The share of rated touchpoints that are as expected or better. */
      CHAIN,
      /** One minus the share of the spread of ratings that lies between segments. */
      SEGMENTS,
      /** What people state in the map. */
      STATED
    }
  }

  /**
   * The touchpoints that a concept is built into, by whether they are at least as expected; each
   * list in timeline order.
   *
   * @param met rated as expected, or above
   * @param below rated below expectation
   * @param unrated not rated, or on a scale without bands
   * @param open those of the rated ones of which more ratings could change that
   */
  public record ConceptChain(
      ImmutableList<Touchpoint> met,
      ImmutableList<Touchpoint> below,
      ImmutableList<Touchpoint> unrated,
      ImmutableList<Touchpoint> open) {

    /** How many are rated, measured or stated in the map. */
    public int rated() {
      return met.size() + below.size();
    }

    /** The share of the rated ones that is as expected or better; empty when none is rated. */
    public OptionalDouble share() {
      return rated() == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of((double) met.size() / rated());
    }
  }

  /** How far it has an attribute; empty when that is unknown. */
  public Optional<AttributeShare> of(ConceptAttribute attribute) {
    return attributes.stream().filter(each -> each.attribute() == attribute).findFirst();
  }

  /** The attributes of which nothing is known. */
  public ImmutableList<ConceptAttribute> unknown() {
    return Arrays.stream(ConceptAttribute.values())
        .filter(attribute -> of(attribute).isEmpty())
        .collect(toImmutableList());
  }

  /** The least share among the attributes that are known; empty when none is. */
  public OptionalDouble least() {
    return attributes.stream().mapToDouble(AttributeShare::value).min();
  }

  /** The attributes with the least share: one, or several that tie; none when none is known. */
  public ImmutableList<ConceptAttribute> weakest() {
    double bound = least().orElse(0) + ROUNDING;
    return attributes.stream()
        .filter(each -> each.value() <= bound)
        .map(AttributeShare::attribute)
        .collect(toImmutableList());
  }

  /**
   * The geometric mean of the five, 0 to 1; 0 when one of them is 0. Empty unless all are known:
   * one that is not could pull it down to 0.
   */
  public OptionalDouble index() {
    return unknown().isEmpty()
        ? OptionalDouble.of(
            GeometricMean.of(attributes.stream().mapToDouble(AttributeShare::value).toArray()))
        : OptionalDouble.empty();
  }

  /** The index, each attribute with its source, the touchpoints, and the spread. */
  @Override
  public Figures figures() {
    Figures.Builder figures =
        Figures.builder().put("concept", concept.id().value()).put("index", index());
    for (ConceptAttribute attribute : ConceptAttribute.values()) {
      String name = Figures.word(attribute);
      figures
          .put(name, of(attribute).map(AttributeShare::value))
          .put(name + "_source", of(attribute).map(AttributeShare::source));
    }
    return figures
        .putAll("weakest", weakest())
        .putAll("unknown", unknown())
        .putAll(Figures.of(chain))
        .put("eta_squared", spread.map(EtaSquared::value))
        .put("eta_squared_by_chance", spread.map(EtaSquared::byChance))
        .put("segmented_n", spread.map(EtaSquared::n).orElse(0L))
        .build();
  }
}
