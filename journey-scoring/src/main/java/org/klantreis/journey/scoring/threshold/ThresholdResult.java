package org.klantreis.journey.scoring.threshold;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.verdict.Result;

/** What the 7+/9+ rule finds in a journey. */
public sealed interface ThresholdResult extends Result permits ThresholdFindings {

  /** The journey as a whole. */
  ThresholdLevel level();

  /** How sure it is whether the chain is broken, and which touchpoints decide that. */
  ChainCertainty certainty();

  /** About how many more answers would settle what is open. */
  Settling settling();

  /** In which share of resamples the journey has each level; absent where nothing was drawn. */
  Optional<LevelShares> levelShare();

  /** How many resamples were to be drawn; 0 for none. */
  long resamples();

  /** From what they were drawn. */
  long seed();

  /** Every touchpoint with its band. */
  Chain chain();

  /** What became of every moment of truth, in timeline order. */
  ImmutableList<Peak> momentsOfTruth();

  /** Touchpoints above expectation at which no moment of truth is named. */
  ImmutableList<Touchpoint> spentElsewhere();

  /** Touchpoints that the customer could do without. */
  ImmutableList<Touchpoint> irrelevant();

  /** Touchpoints of which a feeling or a judgement is recorded that is not positive. */
  ImmutableList<Touchpoint> notPositive();

  /** The moments of truth with that outcome. */
  default ImmutableList<Peak> momentsOfTruth(Peak.Outcome outcome) {
    return momentsOfTruth().stream()
        .filter(peak -> peak.outcome() == outcome)
        .collect(ImmutableList.toImmutableList());
  }
}
