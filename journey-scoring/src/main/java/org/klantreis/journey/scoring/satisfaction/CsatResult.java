package org.klantreis.journey.scoring.satisfaction;

import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * Customer satisfaction by both definitions in use; they are different numbers and not to be mixed.
 *
 * @param mean the mean rating
 * @param topBox the share of answers at or above the cut of <i>met</i>
 */
public record CsatResult(MeanEstimate mean, Proportion topBox) implements Result {

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
