package org.klantreis.journey.scoring.management;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link ValueScorer} for those who look for scorers. */
public final class ValueProvider implements OneScorer {

  private static final Parameter<Double> TOLERANCE =
      OneScorer.parameter(
          "tolerance",
          "how far the two values may lie apart and still be in balance",
          Parameter.TOLERANCE::read,
          "0.1");

  /** For the service loader. */
  public ValueProvider() {}

  @Override
  public String id() {
    return ValueScorer.ID;
  }

  @Override
  public int place() {
    return 730;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(TOLERANCE);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return ValueScorer.builder().tolerance(settings.get(TOLERANCE)).build();
  }
}
