package org.klantreis.journey.scoring.maturity;

import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * How mature an organisation is, as several assessors see it.
 *
 * @param merged what their merged assessment says
 * @param agreement how far they agree
 */
public record MaturityPanelResult(MaturityResult merged, AssessorAgreement agreement)
    implements Result {

  /** The figures of the merged assessment, then those of the agreement within them. */
  @Override
  public Figures figures() {
    return Figures.builder().putAll(merged.figures()).put("agreement", agreement.figures()).build();
  }
}
