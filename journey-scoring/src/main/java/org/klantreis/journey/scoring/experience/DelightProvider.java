package org.klantreis.journey.scoring.experience;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link JourneyDelightScorer} for those who look for scorers. */
public final class DelightProvider implements OneScorer {

  /** For the service loader. */
  public DelightProvider() {}

  @Override
  public String id() {
    return DelightScorer.ID;
  }

  @Override
  public int place() {
    return 220;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(Bands.PARAMETER, Parameter.CONFIDENCE, Parameter.TOLERANCE);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return new JourneyDelightScorer(
        DelightScorer.builder()
            .bands(settings.get(Bands.PARAMETER))
            .confidence(settings.get(Parameter.CONFIDENCE))
            .tolerance(settings.get(Parameter.TOLERANCE))
            .build());
  }
}
