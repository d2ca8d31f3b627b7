package org.klantreis.journey.scoring.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * At which places figures came among each other in one resample after another: the largest comes
 * first, and equal ones share the places that they take up together.
 */
public final class ResampledRanks {

  /** Figures that differ by less are equal, but for rounding. */
  private static final double EQUAL = 1e-12;

  /** How often each figure had each place as the best and as the last of those it shared. */
  private final int[][] best;

  private final int[][] last;
  private int resamples;

  /** Of so many figures. */
  public ResampledRanks(int figures) {
    this.best = new int[figures][figures];
    this.last = new int[figures][figures];
  }

  /** Takes the figures in one more resample. */
  public void add(ImmutableDoubleArray figures) {
    resamples++;
    for (int i = 0; i < best.length; i++) {
      int above = 0;
      int atLeast = 0;
      for (int j = 0; j < best.length; j++) {
        above += figures.get(j) > figures.get(i) + EQUAL ? 1 : 0;
        atLeast += figures.get(j) >= figures.get(i) - EQUAL ? 1 : 0;
      }
      best[i][above]++;
      last[i][atLeast - 1]++;
    }
  }

  /**
   * The places between which each figure lay at that confidence, in the order of the figures: low
   * the best place of those shared, high the last (quantiles of type 1, Hyndman and Fan 1996). None
   * without resamples.
   */
  public ImmutableList<RankInterval> ends(Confidence confidence) {
    ImmutableList.Builder<RankInterval> ends = ImmutableList.builder();
    for (int i = 0; i < best.length && resamples > 0; i++) {
      ends.add(
          new RankInterval(
              quantile(best[i], Resampled.place(confidence.tail(), resamples)),
              quantile(last[i], Resampled.place(1 - confidence.tail(), resamples))));
    }
    return ends.build();
  }

  private static int quantile(int[] timesAtPlace, int which) {
    int place = 0;
    int passed = timesAtPlace[0];
    while (passed < which) {
      passed += timesAtPlace[++place];
    }
    return place + 1;
  }
}
