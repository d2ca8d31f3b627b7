package org.klantreis.journey.scoring.maturity;

import java.util.Optional;
import org.klantreis.journey.maturity.AssessmentPair;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;

/**
 * Tells what moved between two assessments of an organisation, and what slipped, both judged by the
 * settings of {@link MaturityScorer}. Where nothing applied, or nothing applies any more, the
 * question is not applicable.
 *
 * <p>One of the six criteria of the fourth stage rises from 0 to 1, and one of the six of the first
 * slips from 1 to 1/3: the index changes by 1/6 - 4/36, which is +0.06.
 */
public final class MaturityProgressScorer {

  /** The id of this scorer. */
  public static final String ID = "cem-maturity-progress";

  private static final SettableScorer<AssessmentPair, MaturityProgress> STANDARD =
      SettableScorer.of(
              ID,
              MaturityProgressWords.WORDS,
              (AssessmentPair pair) -> pair.after().about(),
              MaturityProgressScorer::judge,
              MaturityScorer.POLICY,
              MaturityScorer.KEY_SHARE,
              MaturityScorer.ALL_SHARE)
          .ruledBy(MaturityScorer::rule);

  private MaturityProgressScorer() {}

  /** The scorer with the default of every setting, which are those of {@link MaturityScorer}. */
  public static SettableScorer<AssessmentPair, MaturityProgress> standard() {
    return STANDARD;
  }

  private static Answer<MaturityProgress> judge(AssessmentPair pair, Settings settings) {
    MaturityRule rule = MaturityRule.of(settings);
    Optional<MaturityResult> before = new MaturityAnalysis(rule, pair.before()).result();
    Optional<MaturityResult> after = new MaturityAnalysis(rule, pair.after()).result();
    return before.isPresent() && after.isPresent()
        ? new MaturityProgressWords(pair, new MaturityProgress(before.get(), after.get())).answer()
        : MaturityProgressWords.nothingApplies(before.isPresent(), after.isPresent());
  }
}
