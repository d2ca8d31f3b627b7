package org.klantreis.journey.scoring.experience;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link PromiseScorer}, for each touchpoint, for those who look for scorers. */
public final class PromiseProvider implements OneScorer {

  private static final Parameter<Double> TOLERANCE =
      OneScorer.parameter(
          "tolerance",
          "how far around the promise it still counts as kept",
          Parameter.TOLERANCE::read,
          "0");

  /** For the service loader. */
  public PromiseProvider() {}

  @Override
  public String id() {
    return PromiseScorer.ID;
  }

  @Override
  public int place() {
    return 210;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(Parameter.ASPECT, Parameter.CONFIDENCE, TOLERANCE);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return EachTouchpoint.by(
        PromiseScorer.builder()
            .aspect(settings.get(Parameter.ASPECT))
            .confidence(settings.get(Parameter.CONFIDENCE))
            .tolerance(settings.get(TOLERANCE))
            .build());
  }
}
