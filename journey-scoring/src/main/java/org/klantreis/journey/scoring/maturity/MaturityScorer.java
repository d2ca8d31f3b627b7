package org.klantreis.journey.scoring.maturity;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * Tells the stage of an organisation in customer experience management, and what blocks the next.
 *
 * <p>A criterion counts for the better of its own answer and of those that may stand for it; what
 * is unanswered counts as not done and is listed; what does not apply is left out, and a stage in
 * which nothing applies counts as met. All policies are reported; one is asked for.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class MaturityScorer
    implements Scorer<Assessment, MaturityResult>, WithMaturityScorer
    permits ImmutableMaturityScorer {

  /** The id of this scorer. */
  public static final String ID = "cem-maturity";

  MaturityScorer() {}

  /** The policy by which the stage is told; progressive unless set. */
  @Value.Default
  public MaturityPolicy policy() {
    return MaturityPolicy.PROGRESSIVE;
  }

  /** For {@link MaturityPolicy#KEY_AND_SHARE}: which share of the key criteria; 0.9 unless set. */
  @Value.Default
  public double keyShare() {
    return 0.9;
  }

  /** For {@link MaturityPolicy#KEY_AND_SHARE}: which share of all criteria; 0.8 unless set. */
  @Value.Default
  public double allShare() {
    return 0.8;
  }

  @Value.Check
  void check() {
    checkShare("key", keyShare());
    checkShare("all", allShare());
  }

  private static void checkShare(String which, double share) {
    checkArgument(
        share > 0 && share <= 1,
        "The share of %s criteria lies above 0 and up to 1, not %s. Maybe a percentage was meant:"
            + " 0.8, not 80.",
        which,
        share);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return MaturityTexts.say("needs");
  }

  /** Judges; there is always an answer, because what is unanswered counts as not done. */
  @Override
  public Verdict<MaturityResult> score(Assessment assessment) {
    MaturityResult result = new MaturityAnalysis(this, assessment).result();
    return new MaturityWords(this, assessment, result).verdict();
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static MaturityScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a maturity scorer. */
  public static final class Builder extends ImmutableMaturityScorer.Builder {
    Builder() {}
  }
}
