package org.klantreis.journey.scoring.experience;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Valence;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * How the experience of a touchpoint compares with the expectation.
 *
 * @param gap the comparison
 * @param measured whether the experience was measured; otherwise the map states it
 * @param settled whether the interval of the gap leaves no other judgement open; never without one
 * @param valence how pleasant the feeling is, where the map records it
 */
public record DisconfirmationResult(
    ExpectationGap gap, boolean measured, boolean settled, Optional<Valence> valence)
    implements Result {

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("disconfirmation", word(gap.disconfirmation()))
        .put("asked", gap.asked())
        .put("measured", measured)
        .put(
            "expected",
            gap.expected()
                .map(rating -> OptionalDouble.of(rating.value()))
                .orElse(OptionalDouble.empty()))
        .put("gap", gap.gap())
        .putInterval("gap", gap.interval())
        .put("settled", settled)
        .put("valence", valence.map(DisconfirmationResult::word))
        .build();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
