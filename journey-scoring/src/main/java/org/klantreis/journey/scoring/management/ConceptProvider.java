package org.klantreis.journey.scoring.management;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link ConceptScorer} for those who look for scorers. */
public final class ConceptProvider implements OneScorer {

  /** For the service loader. */
  public ConceptProvider() {}

  @Override
  public String id() {
    return ConceptScorer.ID;
  }

  @Override
  public int place() {
    return 700;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(Parameter.ASPECT, Bands.PARAMETER, Parameter.CONFIDENCE);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return ConceptScorer.builder()
        .aspect(settings.get(Parameter.ASPECT))
        .bands(settings.get(Bands.PARAMETER))
        .confidence(settings.get(Parameter.CONFIDENCE))
        .build();
  }
}
