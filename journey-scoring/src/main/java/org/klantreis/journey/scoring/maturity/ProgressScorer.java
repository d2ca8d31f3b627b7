package org.klantreis.journey.scoring.maturity;

import org.immutables.value.Value;
import org.klantreis.journey.maturity.AssessmentPair;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/** Tells what moved between two assessments of an organisation, and what slipped. */
@Value.Immutable
@ScoringStyle
public abstract sealed class ProgressScorer
    implements Scorer<AssessmentPair, MaturityProgress>, WithProgressScorer
    permits ImmutableProgressScorer {

  /** The id of this scorer. */
  public static final String ID = "cem-maturity-progress";

  ProgressScorer() {}

  /** How both assessments are judged; with the default of every setting unless set. */
  @Value.Default
  public MaturityScorer scorer() {
    return MaturityScorer.standard();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return MaturityTexts.say("needs.progress");
  }

  /** Judges; there is always an answer. */
  @Override
  public Verdict<MaturityProgress> score(AssessmentPair pair) {
    MaturityProgress progress =
        new MaturityProgress(
            new MaturityAnalysis(scorer(), pair.before()).result(),
            new MaturityAnalysis(scorer(), pair.after()).result());
    return new ProgressWords(scorer(), pair, progress).verdict();
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static ProgressScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a progress scorer. */
  public static final class Builder extends ImmutableProgressScorer.Builder {
    Builder() {}
  }
}
