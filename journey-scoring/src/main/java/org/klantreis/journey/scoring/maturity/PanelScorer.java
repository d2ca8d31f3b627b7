package org.klantreis.journey.scoring.maturity;

import org.immutables.value.Value;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * Tells the stage by several assessors: that of their merged assessment, and how far they agree.
 * Stages are never averaged.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class PanelScorer
    implements Scorer<AssessorPanel, PanelResult>, WithPanelScorer permits ImmutablePanelScorer {

  /** The id of this scorer. */
  public static final String ID = "cem-maturity-panel";

  PanelScorer() {}

  /** How the merged assessment is judged; with the default of every setting unless set. */
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
    return MaturityTexts.say("needs.panel");
  }

  /** Judges; there is always an answer. */
  @Override
  public Verdict<PanelResult> score(AssessorPanel panel) {
    Assessment merged = panel.merged();
    MaturityResult judged = new MaturityAnalysis(scorer(), merged).result();
    PanelResult result = new PanelResult(judged, AssessorAgreement.of(panel));
    MaturityWords words = new MaturityWords(scorer(), merged, judged);
    return new PanelWords(scorer(), panel, result, words).verdict();
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static PanelScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a panel scorer. */
  public static final class Builder extends ImmutablePanelScorer.Builder {
    Builder() {}
  }
}
