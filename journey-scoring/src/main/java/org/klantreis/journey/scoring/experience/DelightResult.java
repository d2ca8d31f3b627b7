package org.klantreis.journey.scoring.experience;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * Whether a touchpoint delights, and how much.
 *
 * @param delight whether
 * @param experienced the rating
 * @param measured whether the rating was measured; otherwise the map states it
 * @param exceeded whether it lies in the band <i>exceeded</i>
 * @param gap how it compares with the expectation
 * @param aboveExpectation whether it is above
 * @param need what kind of need it answers, where that is recorded
 * @param strength how much of the room above the expectation is used, 0 to 1, times the surprise;
 *     absent where customers judged themselves and their expectation is not recorded
 * @param strengthInterval as uncertain as the mean rating in it, within 0 and 1; absent where that
 *     has none
 * @param surprise 0 to 1, where it was measured; otherwise the strength counts it as 1
 */
public record DelightResult(
    Delight delight,
    Rated experienced,
    boolean measured,
    boolean exceeded,
    ExpectationGap gap,
    boolean aboveExpectation,
    Optional<NeedKind> need,
    OptionalDouble strength,
    Optional<Interval> strengthInterval,
    OptionalDouble surprise)
    implements Result {

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("delight", word(delight))
        .put("rating", experienced.value())
        .putInterval("rating", experienced.interval())
        .put("measured", measured)
        .put("exceeded", exceeded)
        .put(
            "expected",
            gap.expected()
                .map(rating -> OptionalDouble.of(rating.value()))
                .orElseGet(OptionalDouble::empty))
        .put("above_expectation", aboveExpectation)
        .put("need", need.map(DelightResult::word))
        .put("strength", strength)
        .putInterval("strength", strengthInterval)
        .put("surprise", surprise)
        .put("surprise_measured", surprise.isPresent())
        .build();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
