package org.klantreis.journey.scoring.satisfaction;

import java.util.Optional;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * A Customer Effort Score.
 *
 * @param definition what the value is
 * @param value on the scale for a mean, 0 to 1 for a share, -1 to 1 for a difference of shares
 * @param interval in the unit of the value; absent for the mean of a single rating
 */
public record CesResult(CesDefinition definition, double value, Optional<Interval> interval)
    implements Result {

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("definition", definition.toString())
        .put("ces", value)
        .putInterval("ces", interval)
        .build();
  }
}
