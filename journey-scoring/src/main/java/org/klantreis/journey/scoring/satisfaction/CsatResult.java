package org.klantreis.journey.scoring.satisfaction;

import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * Customer satisfaction by both definitions in use; they are different numbers and not to be mixed.
 */
public sealed interface CsatResult extends Result permits CsatFindings {

  /** The mean rating, on the scale. */
  MeanEstimate mean();

  /** The share of answers that are at least as expected, 0 to 1. */
  Proportion topBox();
}
