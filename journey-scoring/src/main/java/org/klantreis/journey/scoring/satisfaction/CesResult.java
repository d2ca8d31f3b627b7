package org.klantreis.journey.scoring.satisfaction;

import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * A Customer Effort Score.
 *
 * @param definition what the value is
 * @param ces on the scale for a mean, 0 to 1 for a share, -1 to 1 for a difference of shares; its
 *     interval is absent for the mean of a single rating
 */
public record CesResult(CesDefinition definition, Uncertain ces) implements Result {}
