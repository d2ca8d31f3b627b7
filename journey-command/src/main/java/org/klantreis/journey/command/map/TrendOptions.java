package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.scoring.comparison.TrendResult;
import org.klantreis.journey.scoring.comparison.TrendScorer;
import org.klantreis.journey.scoring.comparison.WaveSeries;
import org.klantreis.journey.scoring.scorer.Scorer;

/** How the scorer of trends is set. */
final class TrendOptions extends SettingOptions {

  @Override
  ImmutableList<Scorer<?, ?>> settable() {
    return ImmutableList.of(TrendScorer.standard());
  }

  Scorer<WaveSeries, TrendResult> find(RatingOptions ratings) {
    refuseOthersThan(ImmutableList.of(TrendScorer.ID));
    return set(TrendScorer.standard().withShared(shared(ratings)));
  }
}
