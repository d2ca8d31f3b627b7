package org.klantreis.journey.scoring.satisfaction;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link CsatScorer}, for each touchpoint, for those who look for scorers. */
public final class CsatProvider implements OneScorer {

  /** For the service loader. */
  public CsatProvider() {}

  @Override
  public String id() {
    return CsatScorer.ID;
  }

  @Override
  public int place() {
    return 310;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(Bands.PARAMETER, Parameter.CONFIDENCE);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return EachTouchpoint.by(
        CsatScorer.builder()
            .bands(settings.get(Bands.PARAMETER))
            .confidence(settings.get(Parameter.CONFIDENCE))
            .build());
  }
}
