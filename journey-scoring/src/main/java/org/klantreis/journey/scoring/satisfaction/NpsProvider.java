package org.klantreis.journey.scoring.satisfaction;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.NetInterval;

/** Finds the {@link NpsScorer}, for each touchpoint, for those who look for scorers. */
public final class NpsProvider implements OneScorer {

  private static final Parameter<NetInterval> INTERVAL =
      OneScorer.parameter(
          "interval",
          "wald, adjusted-wald or tango",
          OneScorer.choice(NetInterval.class),
          "adjusted-wald");

  /** For the service loader. */
  public NpsProvider() {}

  @Override
  public String id() {
    return NpsScorer.ID;
  }

  @Override
  public int place() {
    return 300;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(Parameter.CONFIDENCE, INTERVAL);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return EachTouchpoint.by(
        NpsScorer.builder()
            .confidence(settings.get(Parameter.CONFIDENCE))
            .interval(settings.get(INTERVAL))
            .build());
  }
}
