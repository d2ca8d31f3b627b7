package org.klantreis.journey.scoring.transition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Doubles;
import java.util.Collection;
import java.util.Optional;
import org.klantreis.journey.rating.RatingScale;

/**
 * Whether channels are rated alike, always beside how well: channels that are all bad are
 * consistent, too.
 *
 * <p>Consistency is 1 - MAD / (range / 2), where MAD is the mean absolute deviation of the channels
 * about their mean, and range the length of the scale: half of it is the most that the MAD can be.
 *
 * @param consistency from 0, half of the channels at either end of the scale, to 1, all alike
 * @param level the mean of the channels, each counting the same, on the scale
 */
public record ChannelConsistency(double consistency, double level) {

  /**
   * Of the ratings of channels on a scale; empty for fewer than two.
   *
   * @throws IllegalArgumentException for a rating off the scale
   */
  public static Optional<ChannelConsistency> of(RatingScale scale, Collection<Double> ratings) {
    double[] values = Doubles.toArray(ratings);
    double sum = 0;
    for (double value : values) {
      checkArgument(
          scale.lowest() <= value && value <= scale.highest(),
          "A channel cannot be rated %s on scale '%s'.",
          value,
          scale.name());
      sum += value;
    }
    if (values.length < 2) {
      return Optional.empty();
    }
    double level = sum / values.length;
    double deviations = 0;
    for (double value : values) {
      deviations += Math.abs(value - level);
    }
    double most = (scale.highest() - scale.lowest()) / 2.0;
    double consistency = 1 - deviations / values.length / most;
    // rounding may lead a hair beyond either end
    return Optional.of(new ChannelConsistency(Math.max(0, Math.min(1, consistency)), level));
  }
}
