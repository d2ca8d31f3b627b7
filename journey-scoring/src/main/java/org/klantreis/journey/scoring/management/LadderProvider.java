package org.klantreis.journey.scoring.management;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link LadderScorer} for those who look for scorers. */
public final class LadderProvider implements OneScorer {

  private static final Parameter<Double> TOLERANCE =
      OneScorer.parameter(
          "tolerance",
          "up to which share a price premium counts as none",
          Parameter.TOLERANCE::read,
          "0");

  /** For the service loader. */
  public LadderProvider() {}

  @Override
  public String id() {
    return LadderScorer.ID;
  }

  @Override
  public int place() {
    return 720;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(TOLERANCE);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return LadderScorer.builder().tolerance(settings.get(TOLERANCE)).build();
  }
}
