package org.klantreis.journey.scoring.satisfaction;

import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.verdict.Figures;

/** The figures of customer satisfaction, in their order. */
record CsatFindings(MeanEstimate mean, Proportion topBox) implements CsatResult {

  /** The mean after what it rests on, so not by its components alone. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .put("n", mean.n())
        .put("n_eff", mean.effectiveN())
        .put("mean", mean.mean())
        .put("sd", mean.standardDeviation())
        .putInterval("mean", mean.interval())
        .put("top_box", topBox.value())
        .putInterval("top_box", topBox.interval())
        .build();
  }
}
