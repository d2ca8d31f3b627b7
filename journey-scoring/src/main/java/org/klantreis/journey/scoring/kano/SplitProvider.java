package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link SplitScorer} for those who look for scorers. */
public final class SplitProvider implements OneScorer {

  private static final Parameter<KanoRule> RULE =
      OneScorer.parameter(
          "rule", "mode, mode-within:0.06, berger or continuous", KanoRule::parse, "mode");

  /** For the service loader. */
  public SplitProvider() {}

  @Override
  public String id() {
    return SplitScorer.ID;
  }

  @Override
  public int place() {
    return 150;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(Bands.PARAMETER, Parameter.CONFIDENCE, RULE, Parameter.TOLERANCE);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return SplitScorer.builder()
        .bands(settings.get(Bands.PARAMETER))
        .confidence(settings.get(Parameter.CONFIDENCE))
        .rule(settings.get(RULE))
        .tolerance(settings.get(Parameter.TOLERANCE))
        .build();
  }
}
