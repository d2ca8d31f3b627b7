package org.klantreis.journey.scoring.management;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.model.EconomicRung;
import org.klantreis.journey.model.Offering;
import org.klantreis.journey.model.OfferingTrend;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * Where an offering stands on the ladder of economic value.
 *
 * @param offering what is charged for, its price premium and its trend
 * @param contradictions what does not fit together
 */
public record LadderResult(Offering offering, ImmutableSet<Contradiction> contradictions)
    implements Result {

  /** The rung that it stands on: that of what is charged for. */
  public EconomicRung rung() {
    return offering.chargedFor();
  }

  /** The rung that the trend leads to; empty for a stable or unknown trend, and at the ends. */
  public Optional<EconomicRung> heading() {
    return offering
        .trend()
        .flatMap(
            trend ->
                switch (trend) {
                  case CUSTOMISING -> rung().above();
                  case STABLE -> Optional.empty();
                  case COMMODITISING -> rung().below();
                });
  }

  /** Whether rung, price premium and trend fit together. */
  public Consistency consistency() {
    if (!contradictions.isEmpty()) {
      return Consistency.INCONSISTENT;
    }
    return offering.pricePremium().isPresent() && offering.trend().isPresent()
        ? Consistency.CONSISTENT
        : Consistency.UNKNOWN;
  }

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("rung", word(rung()))
        .put("rung_number", rung().ordinal() + 1)
        .put("price_premium", offering.pricePremium())
        .put("trend", offering.trend().map((OfferingTrend trend) -> word(trend)))
        .put("heading", heading().map((EconomicRung rung) -> word(rung)))
        .put("rung_above", rung().above().map((EconomicRung rung) -> word(rung)))
        .put("rung_below", rung().below().map((EconomicRung rung) -> word(rung)))
        .put("consistency", word(consistency()))
        .putTexts("contradictions", contradictions.stream().map(LadderResult::word).toList())
        .build();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
