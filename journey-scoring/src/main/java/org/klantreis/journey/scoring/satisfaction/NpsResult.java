package org.klantreis.journey.scoring.satisfaction;

import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.verdict.Result;

/** A Net Promoter Score with its interval. */
public sealed interface NpsResult extends Result permits NpsFindings {

  /** The score with its interval, in points from -100 to 100. */
  Uncertain nps();

  /** The answers that it is counted from. */
  NetPromoterScore answers();
}
