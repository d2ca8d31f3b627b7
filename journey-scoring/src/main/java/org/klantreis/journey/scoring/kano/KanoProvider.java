package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link KanoScorer} for those who look for scorers. */
public final class KanoProvider implements OneScorer {

  private static final Parameter<KanoRule> RULE =
      OneScorer.parameter(
          "rule", "mode, mode-within:0.06, berger or continuous", KanoRule::parse, "mode");

  private static final Parameter<EvaluationTable> TABLE =
      OneScorer.parameter("table", "classic or pouliot", KanoProvider::table, "classic");

  private static final Parameter<Long> SEED =
      OneScorer.parameter("seed", "a whole number, for the resamples", KanoProvider::seed, "1");

  /** For the service loader. */
  public KanoProvider() {}

  @Override
  public String id() {
    return KanoScorer.ID;
  }

  @Override
  public int place() {
    return 400;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(Parameter.CONFIDENCE, RULE, TABLE, SEED);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return KanoScorer.builder()
        .confidence(settings.get(Parameter.CONFIDENCE))
        .rule(settings.get(RULE))
        .table(settings.get(TABLE))
        .seed(settings.get(SEED))
        .build();
  }

  private static EvaluationTable table(String name) {
    return EvaluationTable.named(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + name + "' is no evaluation table: write classic or pouliot."));
  }

  private static long seed(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException("'" + text + "' is not a whole number.", notANumber);
    }
  }
}
