package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.scoring.comparison.AlignmentResult;
import org.klantreis.journey.scoring.comparison.AlignmentScorer;
import org.klantreis.journey.scoring.comparison.PlanStudy;
import org.klantreis.journey.scoring.comparison.RedesignResult;
import org.klantreis.journey.scoring.comparison.RedesignScorer;
import org.klantreis.journey.scoring.comparison.WaveResult;
import org.klantreis.journey.scoring.comparison.WaveScorer;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;

/**
 * The scorers that compare two journeys.
 *
 * @param alignment planned against actual
 * @param redesign as-is against to-be
 * @param waves before and after
 */
record Comparers(
    Scorer<PlanStudy, AlignmentResult> alignment,
    Scorer<JourneyPair, RedesignResult> redesign,
    Scorer<JourneyPair, WaveResult> waves) {

  /**
   * Set as the options say. What is set of the threshold scorer is set of each, but for what is set
   * of it by its own name.
   */
  static Comparers set(SettingOptions options, RatingOptions ratings) {
    options.refuseOthersThan(
        ImmutableList.of(ThresholdScorer.ID, AlignmentScorer.ID, RedesignScorer.ID, WaveScorer.ID));
    Settings threshold =
        options
            .set(ThresholdScorer.standard().withShared(SettingOptions.shared(ratings)))
            .settings();
    return new Comparers(
        options.set(AlignmentScorer.standard().withShared(threshold)),
        options.set(RedesignScorer.standard().withShared(threshold)),
        options.set(WaveScorer.standard().withShared(threshold)));
  }
}
