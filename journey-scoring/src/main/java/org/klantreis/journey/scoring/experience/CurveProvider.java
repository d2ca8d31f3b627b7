package org.klantreis.journey.scoring.experience;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.OneScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;

/** Finds the {@link CurveScorer} for those who look for scorers. */
public final class CurveProvider implements OneScorer {

  private static final Parameter<OptionalDouble> NEUTRAL =
      OneScorer.parameter(
          "neutral",
          "what is neither pleasant nor unpleasant: middle, or a point of the scale",
          CurveProvider::neutral,
          "middle");

  /** For the service loader. */
  public CurveProvider() {}

  @Override
  public String id() {
    return CurveScorer.ID;
  }

  @Override
  public int place() {
    return 510;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(Parameter.ASPECT, Parameter.CONFIDENCE, NEUTRAL);
  }

  @Override
  public Scorer<JourneyStudy, ?> create(Settings settings) {
    return CurveScorer.builder()
        .aspect(settings.get(Parameter.ASPECT))
        .confidence(settings.get(Parameter.CONFIDENCE))
        .neutral(settings.get(NEUTRAL))
        .build();
  }

  private static OptionalDouble neutral(String text) {
    if (text.equals("middle")) {
      return OptionalDouble.empty();
    }
    try {
      double point = Double.parseDouble(text);
      if (Double.isFinite(point)) {
        return OptionalDouble.of(point);
      }
    } catch (NumberFormatException notANumber) {
      // said below, together with what is no point of any scale
    }
    throw new IllegalArgumentException(
        "'" + text + "' is no point of a scale: write middle, or a number such as 5.5.");
  }
}
