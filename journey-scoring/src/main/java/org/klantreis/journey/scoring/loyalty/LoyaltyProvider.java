package org.klantreis.journey.scoring.loyalty;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link LoyaltyScorer} for those who look for scorers. */
public final class LoyaltyProvider implements OneScorer {

  private static final Parameter<Double> NEGLIGIBLE =
      OneScorer.parameter(
          "negligible",
          "the largest difference of two shares that makes none, 0 to 1",
          LoyaltyProvider::share,
          "0.1");

  /** For the service loader. */
  public LoyaltyProvider() {}

  @Override
  public String id() {
    return LoyaltyScorer.ID;
  }

  @Override
  public int place() {
    return 600;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(Bands.PARAMETER, Parameter.CONFIDENCE, NEGLIGIBLE);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return LoyaltyScorer.builder()
        .bands(settings.get(Bands.PARAMETER))
        .confidence(settings.get(Parameter.CONFIDENCE))
        .negligible(settings.get(NEGLIGIBLE))
        .build();
  }

  private static double share(String text) {
    try {
      return LoyaltyScorer.checkShare(Double.parseDouble(text));
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a number. Decimals follow a point: 0.1.", notANumber);
    }
  }
}
