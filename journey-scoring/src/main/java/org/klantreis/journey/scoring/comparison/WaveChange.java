package org.klantreis.journey.scoring.comparison;

import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Interval;

/**
 * How one measure of a touchpoint changed from the first wave to the second.
 *
 * @param measure what was compared; before, after and the difference are in its unit
 * @param before in the first wave
 * @param after in the second wave
 * @param difference after minus before
 * @param interval of the difference; absent where the ratings do not tell their spread
 * @param p two-sided, of no difference; absent where the interval is for want of spread
 * @param adjustedP after Holm, over all touchpoints of the measure; absent where p is
 */
public record WaveChange(
    WaveMeasure measure,
    double before,
    double after,
    double difference,
    Optional<Interval> interval,
    OptionalDouble p,
    OptionalDouble adjustedP) {

  /** Whether there is more to it than chance: the adjusted p is below 1 less the confidence. */
  public boolean isSignificant(Confidence confidence) {
    return adjustedP.isPresent() && adjustedP.getAsDouble() < 1 - confidence.level();
  }

  WaveChange withAdjustedP(double adjusted) {
    return new WaveChange(
        measure, before, after, difference, interval, p, OptionalDouble.of(adjusted));
  }
}
