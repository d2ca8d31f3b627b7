package org.klantreis.journey.scoring.experience;

import java.util.Locale;
import java.util.Optional;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * How what a touchpoint delivers compares with what is promised.
 *
 * @param keeping broken, kept or exceeded
 * @param promised the rating that the promise would earn
 * @param delivered the mean rating, or the one that the map states
 * @param gap promise minus delivery, in points of the scale: positive when less is delivered
 * @param interval of the gap, as uncertain as the mean in it; absent where it has none
 * @param measured whether the delivery was measured; otherwise the map states it
 * @param settled whether the interval of the gap leaves no other judgement open; never without one
 */
public record PromiseResult(
    Keeping keeping,
    Rating promised,
    double delivered,
    double gap,
    Optional<Interval> interval,
    boolean measured,
    boolean settled)
    implements Result {

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("promise", keeping.name().toLowerCase(Locale.ROOT))
        .put("measured", measured)
        .put("promised", promised.value())
        .put("delivered", delivered)
        .put("gap", gap)
        .putInterval("gap", interval)
        .put("settled", settled)
        .build();
  }
}
