package org.klantreis.journey.scoring.management;

import org.immutables.value.Value;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * The four instruments of customer experience management on one journey (Van Slooten, Basisboek
 * Customer Journey): mapping, making, mining, management. Which are done, which of those are still
 * fresh, and what comes next.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class InstrumentsScorer
    implements Scorer<JourneyStudy, InstrumentsResult>, WithInstrumentsScorer
    permits ImmutableInstrumentsScorer {

  /** The id of this scorer. */
  public static final String ID = "instruments";

  InstrumentsScorer() {}

  /** When what was done counts as fresh; half a year and no day on which is asked, unless set. */
  @Value.Default
  public Freshness freshness() {
    return Freshness.STANDARD;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return InstrumentsWords.needs();
  }

  /** Judges; too little evidence when the journey has no date for any instrument. */
  @Override
  public Verdict<InstrumentsResult> score(JourneyStudy study) {
    return InstrumentsWords.verdict(
        this, study.journey().name(), InstrumentsResult.of(study.journey(), freshness()));
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static InstrumentsScorer standard() {
    return builder().build();
  }

  /** Collects the settings of an instruments scorer. */
  public static final class Builder extends ImmutableInstrumentsScorer.Builder {
    Builder() {}
  }
}
