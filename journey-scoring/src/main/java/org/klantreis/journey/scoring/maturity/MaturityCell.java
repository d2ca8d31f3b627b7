package org.klantreis.journey.scoring.maturity;

import java.util.Locale;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * A cell of the heat map.
 *
 * @param stage its row
 * @param dimension its column
 * @param attainment how far the criteria there are met
 */
public record MaturityCell(
    MaturityStage stage, MaturityDimension dimension, Attainment attainment) {

  Figures figures() {
    return Figures.builder()
        .put("stage", stage.name().toLowerCase(Locale.ROOT))
        .put("dimension", dimension.name().toLowerCase(Locale.ROOT))
        .putAll(attainment.figures())
        .build();
  }
}
