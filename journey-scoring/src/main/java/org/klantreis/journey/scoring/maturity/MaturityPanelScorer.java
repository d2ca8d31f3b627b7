package org.klantreis.journey.scoring.maturity;

import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;

/**
 * Tells the stage by several assessors: that of their merged assessment, by the settings of {@link
 * MaturityScorer}, and how far they agree (Krippendorff 2019). Stages are never averaged. Where all
 * who answered say of everything that it does not apply, the question is not applicable.
 *
 * <p>Of three who say that a key criterion of the first stage is always, now and then and usually
 * done, the lower median counts, usually: 2/3, which the second stage asks to be more.
 */
public final class MaturityPanelScorer {

  /** The id of this scorer. */
  public static final String ID = "cem-maturity-panel";

  private static final SettableScorer<AssessorPanel, MaturityPanelResult> STANDARD =
      SettableScorer.of(
              ID,
              MaturityPanelWords.WORDS,
              AssessorPanel::about,
              MaturityPanelScorer::judge,
              MaturityScorer.POLICY,
              MaturityScorer.KEY_SHARE,
              MaturityScorer.ALL_SHARE,
              Parameter.CONFIDENCE,
              Parameter.RESAMPLES,
              Parameter.SEED)
          .ruledBy(MaturityScorer::rule);

  private MaturityPanelScorer() {}

  /**
   * The scorer with the default of every setting: those of {@link MaturityScorer}, and those of the
   * interval of alpha.
   */
  public static SettableScorer<AssessorPanel, MaturityPanelResult> standard() {
    return STANDARD;
  }

  private static Answer<MaturityPanelResult> judge(AssessorPanel panel, Settings settings) {
    MaturityRule rule = MaturityRule.of(settings);
    Assessment merged = panel.merged();
    return new MaturityAnalysis(rule, merged)
        .result()
        .map(result -> new MaturityPanelResult(result, agreement(panel, settings)))
        .map(
            result ->
                new MaturityPanelWords(rule, panel, result, settings.get(Parameter.CONFIDENCE))
                    .answer())
        .orElseGet(() -> MaturityWords.nothingApplies(merged));
  }

  private static AssessorAgreement agreement(AssessorPanel panel, Settings settings) {
    return AssessorAgreement.of(
        panel,
        settings.get(Parameter.CONFIDENCE),
        settings.get(Parameter.RESAMPLES),
        settings.get(Parameter.SEED));
  }
}
