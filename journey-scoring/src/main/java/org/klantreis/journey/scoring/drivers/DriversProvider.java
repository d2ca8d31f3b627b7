package org.klantreis.journey.scoring.drivers;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link DriversScorer} for those who look for scorers. */
public final class DriversProvider implements ScorerProvider {

  private static final Parameter<Importance> IMPORTANCE =
      Parameter.of(
          "importance",
          "pearson, spearman, kendall or standardised",
          Parameter.choice(Importance.class),
          "pearson");

  private static final Parameter<Crosshairs> CROSSHAIRS =
      Parameter.of("crosshairs", "means or middle", Parameter.choice(Crosshairs.class), "means");

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
    return ImmutableList.of(Parameter.BANDS, Parameter.CONFIDENCE, CROSSHAIRS, IMPORTANCE);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return DriversScorer.builder()
        .bands(settings.get(Parameter.BANDS))
        .confidence(settings.get(Parameter.CONFIDENCE))
        .crosshairs(settings.get(CROSSHAIRS))
        .importance(settings.get(IMPORTANCE))
        .build();
  }
}
