package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Touchpoint;

/**
 * A touchpoint that was rated in both waves.
 *
 * @param touchpoint as the map of the second wave has it
 * @param before how many rated it in the first wave
 * @param after how many rated it in the second wave
 * @param changes one for each measure that could be compared, the mean first
 */
public record TouchpointWaves(
    Touchpoint touchpoint, Sample before, Sample after, ImmutableList<WaveChange> changes) {

  /**
   * How many ratings a wave has.
   *
   * @param n how many there are
   * @param effectiveN how many equally weighted ratings they are worth
   */
  public record Sample(long n, double effectiveN) {}

  /** How that measure changed, where it could be compared. */
  public Optional<WaveChange> change(WaveMeasure measure) {
    return changes.stream().filter(change -> change.measure() == measure).findFirst();
  }

  OptionalDouble p(WaveMeasure measure) {
    return change(measure).map(WaveChange::p).orElse(OptionalDouble.empty());
  }

  /** With the adjusted p values of some measures; the others stay without one. */
  TouchpointWaves withAdjusted(Map<WaveMeasure, Double> adjusted) {
    return new TouchpointWaves(
        touchpoint,
        before,
        after,
        changes.stream()
            .map(
                change ->
                    Optional.ofNullable(adjusted.get(change.measure()))
                        .map(change::withAdjustedP)
                        .orElse(change))
            .collect(toImmutableList()));
  }
}
