package org.klantreis.journey.scoring.drivers;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link DriversScorer} for those who look for scorers. */
public final class DriversProvider implements OneScorer {

  private static final Parameter<Importance> IMPORTANCE =
      OneScorer.parameter(
          "importance",
          "pearson, spearman, kendall or standardised",
          OneScorer.choice(Importance.class),
          "pearson");

  private static final Parameter<Crosshairs> CROSSHAIRS =
      OneScorer.parameter(
          "crosshairs", "means or middle", OneScorer.choice(Crosshairs.class), "means");

  /** For the service loader. */
  public DriversProvider() {}

  @Override
  public String id() {
    return DriversScorer.ID;
  }

  @Override
  public int place() {
    return 400;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(Bands.PARAMETER, Parameter.CONFIDENCE, CROSSHAIRS, IMPORTANCE);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return DriversScorer.builder()
        .bands(settings.get(Bands.PARAMETER))
        .confidence(settings.get(Parameter.CONFIDENCE))
        .crosshairs(settings.get(CROSSHAIRS))
        .importance(settings.get(IMPORTANCE))
        .build();
  }
}
