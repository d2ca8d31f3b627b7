package org.klantreis.journey.scoring.maturity;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.statistics.KrippendorffAlpha;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * How far several assessors agree.
 *
 * @param assessors how many there are
 * @param spreads how their answers lie apart, for each criterion in the order of the model
 * @param alpha Krippendorff's alpha of the shares, ordinal; whoever says "not applicable" or
 *     nothing is missing from it
 */
public record AssessorAgreement(
    int assessors, ImmutableList<CriterionSpread> spreads, KrippendorffAlpha alpha) {

  Figures figures() {
    return Figures.builder()
        .put("assessors", assessors)
        .put("alpha", alpha.value())
        .put("units", alpha.units())
        .put("values", alpha.values())
        .putRows("criteria", spreads.stream().map(CriterionSpread::figures).toList())
        .build();
  }
}
