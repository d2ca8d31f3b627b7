package org.klantreis.journey.scoring.satisfaction;

import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.NetInterval;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * A Net Promoter Score with its interval.
 *
 * @param nps the score
 * @param method how the interval was computed
 * @param interval in points
 */
public record NpsResult(NetPromoterScore nps, NetInterval method, Interval interval)
    implements Result {

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("nps", nps.score())
        .putInterval("nps", interval)
        .put("standard_error", nps.standardError())
        .put("detractors", nps.detractors())
        .put("passives", nps.passives())
        .put("promoters", nps.promoters())
        .put("n", nps.n())
        .put("n_eff", nps.net().n())
        .build();
  }
}
