package org.klantreis.journey.scoring.management;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.klantreis.journey.model.ConceptAttribute;
import org.klantreis.journey.model.ServiceConcept;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.statistics.EtaSquared;
import org.klantreis.journey.scoring.statistics.GeometricMean;
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
    Optional<EtaSquared> spread) {

  private static final double ROUNDING = 1e-9;

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

  Figures figures() {
    Figures.Builder figures =
        Figures.builder().put("concept", concept.id().value()).put("index", index());
    for (ConceptAttribute attribute : ConceptAttribute.values()) {
      Optional<AttributeShare> known = of(attribute);
      figures
          .put(
              word(attribute),
              known.map(each -> OptionalDouble.of(each.value())).orElse(OptionalDouble.empty()))
          .put(word(attribute) + "_source", known.map(each -> word(each.source())));
    }
    return figures
        .putTexts("weakest", weakest().stream().map(ConceptJudgement::word).toList())
        .putTexts("unknown", unknown().stream().map(ConceptJudgement::word).toList())
        .putTexts("met", ids(chain.met()))
        .putTexts("below", ids(chain.below()))
        .putTexts("unrated", ids(chain.unrated()))
        .putTexts("open", ids(chain.open()))
        .put("eta_squared", number(EtaSquared::value))
        .put("eta_squared_by_chance", number(EtaSquared::byChance))
        .put("segmented_n", spread.map(EtaSquared::n).orElse(0L))
        .build();
  }

  private OptionalDouble number(ToDoubleFunction<EtaSquared> part) {
    return spread
        .map(found -> OptionalDouble.of(part.applyAsDouble(found)))
        .orElse(OptionalDouble.empty());
  }

  private static List<String> ids(List<Touchpoint> touchpoints) {
    return touchpoints.stream().map(touchpoint -> touchpoint.id().value()).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
