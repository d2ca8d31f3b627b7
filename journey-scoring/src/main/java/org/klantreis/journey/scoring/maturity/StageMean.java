package org.klantreis.journey.scoring.maturity;

import java.util.Locale;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * How far the criteria of a stage are met.
 *
 * @param stage one of the five
 * @param attainment never without criteria
 */
public record StageMean(MaturityStage stage, Attainment attainment) {

  /** What the stage adds to the index, 0 to 1. */
  public double counted() {
    return attainment.counted().orElse(0);
  }

  Figures figures() {
    return Figures.builder()
        .put("stage", stage.name().toLowerCase(Locale.ROOT))
        .put("stage_number", stage.number())
        .putAll(attainment.figures())
        .build();
  }
}
