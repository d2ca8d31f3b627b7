package org.klantreis.journey.scoring.experience;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link DisconfirmationScorer}, for each touchpoint, for those who look for scorers. */
public final class DisconfirmationProvider implements OneScorer {

  /** For the service loader. */
  public DisconfirmationProvider() {}

  @Override
  public String id() {
    return DisconfirmationScorer.ID;
  }

  @Override
  public int place() {
    return 200;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(Parameter.ASPECT, Parameter.CONFIDENCE, Parameter.TOLERANCE);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return EachTouchpoint.by(
        DisconfirmationScorer.builder()
            .aspect(settings.get(Parameter.ASPECT))
            .confidence(settings.get(Parameter.CONFIDENCE))
            .tolerance(settings.get(Parameter.TOLERANCE))
            .build());
  }
}
