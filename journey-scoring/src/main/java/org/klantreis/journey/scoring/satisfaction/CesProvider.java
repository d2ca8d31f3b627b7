package org.klantreis.journey.scoring.satisfaction;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link CesScorer}, for each touchpoint, for those who look for scorers. */
public final class CesProvider implements OneScorer {

  private static final Parameter<CesDefinition> DEFINITION =
      OneScorer.required("definition", "mean, top:2 or top-minus-bottom:2", CesDefinition::parse);

  /** For the service loader. */
  public CesProvider() {}

  @Override
  public String id() {
    return CesScorer.ID;
  }

  @Override
  public int place() {
    return 320;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(Parameter.CONFIDENCE, DEFINITION);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return EachTouchpoint.by(
        CesScorer.builder()
            .confidence(settings.get(Parameter.CONFIDENCE))
            .definition(settings.get(DEFINITION))
            .build());
  }
}
