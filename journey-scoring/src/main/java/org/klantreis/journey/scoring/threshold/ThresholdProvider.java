package org.klantreis.journey.scoring.threshold;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link ThresholdScorer} for those who look for scorers. */
public final class ThresholdProvider implements OneScorer {

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
        Bands.PARAMETER,
        Basis.PARAMETER,
        Parameter.CONFIDENCE,
        Parameter.TOLERANCE);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return ThresholdScorer.builder()
        .aspect(settings.get(Parameter.ASPECT))
        .bands(settings.get(Bands.PARAMETER))
        .basis(settings.get(Basis.PARAMETER))
        .confidence(settings.get(Parameter.CONFIDENCE))
        .tolerance(settings.get(Parameter.TOLERANCE))
        .build();
  }
}
