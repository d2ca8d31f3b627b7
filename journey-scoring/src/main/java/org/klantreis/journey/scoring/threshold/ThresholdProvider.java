package org.klantreis.journey.scoring.threshold;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link ThresholdScorer} for those who look for scorers. */
public final class ThresholdProvider implements ScorerProvider {

  /** For the service loader. */
  public ThresholdProvider() {}

  @Override
  public String id() {
    return ThresholdScorer.ID;
  }

  @Override
  public int place() {
    return 100;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(
        Parameter.ASPECT,
        Parameter.BANDS,
        Parameter.BASIS,
        Parameter.CONFIDENCE,
        Parameter.TOLERANCE);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return ThresholdScorer.builder()
        .aspect(settings.get(Parameter.ASPECT))
        .bands(settings.get(Parameter.BANDS))
        .basis(settings.get(Parameter.BASIS))
        .confidence(settings.get(Parameter.CONFIDENCE))
        .tolerance(settings.get(Parameter.TOLERANCE))
        .build();
  }
}
