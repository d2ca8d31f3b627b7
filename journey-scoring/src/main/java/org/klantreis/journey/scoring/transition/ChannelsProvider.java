package org.klantreis.journey.scoring.transition;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link ChannelsScorer} for those who look for scorers. */
public final class ChannelsProvider implements OneScorer {

  /** For the service loader. */
  public ChannelsProvider() {}

  @Override
  public String id() {
    return ChannelsScorer.ID;
  }

  @Override
  public int place() {
    return 520;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(Parameter.ASPECT, Parameter.CONFIDENCE);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return ChannelsScorer.builder()
        .aspect(settings.get(Parameter.ASPECT))
        .confidence(settings.get(Parameter.CONFIDENCE))
        .build();
  }
}
