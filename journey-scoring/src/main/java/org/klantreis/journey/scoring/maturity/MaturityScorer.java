package org.klantreis.journey.scoring.maturity;

import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;

/**
 * Tells the stage of an organisation in customer experience management (Temkin 2008), and what
 * blocks the next.
 *
 * <p>A criterion counts for the better of its own answer and of those that may stand for it; what
 * is unanswered counts as not done and is listed. What does not apply is left out: a stage in which
 * nothing applies is passed over, so that it is neither reached nor in the way, and the index is
 * five times the mean of the others. Where nothing applies at all the question is not applicable;
 * else there is always an answer. All policies are reported; one is asked for.
 *
 * <p>Where every criterion of the catalogue is always done, but one key criterion of the first
 * stage not at all, the index is 4 5/6 out of 5, and the stage is below the first.
 */
public final class MaturityScorer {

  /** The id of this scorer. */
  public static final String ID = "cem-maturity";

  /** The policy by which the stage is told; progressive unless set. */
  public static final Parameter<MaturityPolicy> POLICY =
      Parameter.choice(
          "policy",
          "when a stage counts as reached: progressive, all-met or key-and-share",
          MaturityPolicy.PROGRESSIVE);

  /**
   * For {@link MaturityPolicy#KEY_AND_SHARE}: which share of the key criteria, above 0 and up to 1;
   * 0.9 unless set.
   */
  public static final Parameter<Double> KEY_SHARE =
      Parameter.shareAboveZero(
          "key-share", "by key-and-share: which share of the key criteria is asked", 0.9);

  /**
   * For {@link MaturityPolicy#KEY_AND_SHARE}: which share of all criteria, above 0 and up to 1; 0.8
   * unless set.
   */
  public static final Parameter<Double> ALL_SHARE =
      Parameter.shareAboveZero(
          "all-share", "by key-and-share: which share of all criteria is asked", 0.8);

  private static final SettableScorer<Assessment, MaturityResult> STANDARD =
      SettableScorer.of(
              ID,
              MaturityWords.WORDS,
              Assessment::about,
              MaturityScorer::judge,
              POLICY,
              KEY_SHARE,
              ALL_SHARE)
          .ruledBy(MaturityScorer::rule);

  private MaturityScorer() {}

  /** The scorer with the default of every setting. */
  public static SettableScorer<Assessment, MaturityResult> standard() {
    return STANDARD;
  }

  private static Answer<MaturityResult> judge(Assessment assessment, Settings settings) {
    MaturityRule rule = MaturityRule.of(settings);
    return new MaturityAnalysis(rule, assessment)
        .result()
        .map(result -> new MaturityWords(rule, result).answer(assessment))
        .orElseGet(() -> MaturityWords.nothingApplies(assessment));
  }

  /** The policy, as the name of the rule in provenance. */
  static String rule(Settings settings) {
    return settings.get(POLICY).toString();
  }
}
