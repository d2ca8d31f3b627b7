package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.scoring.comparison.AlignmentScorer;
import org.klantreis.journey.scoring.comparison.RedesignScorer;
import org.klantreis.journey.scoring.comparison.WaveScorer;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;

/** How the scorers that compare are set. */
final class ComparerOptions extends SettingOptions {

  @Override
  ImmutableList<Scorer<?, ?>> settable() {
    return ImmutableList.of(
        ThresholdScorer.standard(),
        RedesignScorer.standard(),
        AlignmentScorer.standard(),
        WaveScorer.standard());
  }

  /**
   * Those who compare. What is set of the threshold scorer is set of each, but for what is set of
   * it by its own name.
   */
  Comparers find(RatingOptions ratings) {
    refuseOthersThan(settable().stream().map(Scorer::id).toList());
    Settings threshold = set(ThresholdScorer.standard().withShared(shared(ratings))).settings();
    return new Comparers(
        set(AlignmentScorer.standard().withShared(threshold)),
        set(RedesignScorer.standard().withShared(threshold)),
        set(WaveScorer.standard().withShared(shared(ratings)).withShared(threshold)));
  }
}
