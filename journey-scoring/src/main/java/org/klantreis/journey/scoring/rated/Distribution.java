package org.klantreis.journey.scoring.rated;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Proportion;

/**
 * How ratings lie on their scale, beside their mean.
 *
 * <p>The median is the answer at or below which half of the weight lies; where exactly half does,
 * the middle between that answer and the next one that was given (Hyndman and Fan 1996, definition
 * 2, by weight). Of answers that all weigh the same it is the middle one, or the middle of the two.
 *
 * <p>Ratings of 1, 4, 4 and 5 on 1-5 have a median of 4; three of four lie in the top two boxes,
 * and one in the bottom two.
 *
 * @param shares of each answer, from the lowest to the highest, by weight; they add up to 1
 * @param median of the ratings; points of the scale
 * @param topTwo the share of the two highest answers of the scale; absent on a scale of fewer than
 *     four answers, on which it would meet the lowest, and on one of means
 * @param bottomTwo the share of the two lowest answers; absent likewise
 */
public record Distribution(
    ImmutableList<Double> shares,
    double median,
    Optional<Proportion> topTwo,
    Optional<Proportion> bottomTwo) {

  private static final int BOXES = 2;

  /** Sums of weights come out a little beside what they are. */
  private static final double ROUNDING = 1e-9;

  /** Of counted ratings; empty when nothing was counted. */
  public static Optional<Distribution> of(RatingTally tally, Confidence confidence) {
    if (tally.isEmpty()) {
      return Optional.empty();
    }
    RatingScale scale = tally.scale();
    boolean hasBoxes = scale.levels() >= 2 * BOXES && !scale.isOfMeans();
    return Optional.of(
        new Distribution(
            shares(tally),
            median(tally),
            Optional.of(scale.levels() - BOXES)
                .filter(first -> hasBoxes)
                .map(first -> boxes(tally, first, confidence)),
            Optional.of(0)
                .filter(first -> hasBoxes)
                .map(first -> boxes(tally, first, confidence))));
  }

  private static ImmutableList<Double> shares(RatingTally tally) {
    return IntStream.range(0, tally.scale().levels())
        .mapToObj(level -> tally.weightAt(level) / tally.totalWeight())
        .collect(ImmutableList.toImmutableList());
  }

  private static Proportion boxes(RatingTally tally, int first, Confidence confidence) {
    double weight = 0;
    for (int level = first; level < first + BOXES; level++) {
      weight += tally.weightAt(level);
    }
    double whole = tally.totalWeight();
    return Proportion.ofWeights(Math.min(whole, weight), whole, tally.effectiveN(), confidence);
  }

  private static double median(RatingTally tally) {
    double half = tally.totalWeight() / 2;
    double rounding = half * ROUNDING;
    double sum = 0;
    OptionalDouble lower = OptionalDouble.empty();
    for (int level = 0; level < tally.scale().levels(); level++) {
      double weight = tally.weightAt(level);
      double answer = tally.scale().value(level);
      if (weight == 0) {
        continue;
      }
      if (lower.isPresent()) {
        return (lower.getAsDouble() + answer) / 2;
      }
      sum += weight;
      if (sum > half + rounding) {
        return answer;
      }
      if (sum >= half - rounding) {
        lower = OptionalDouble.of(answer);
      }
    }
    throw new IllegalStateException("Half of the weight of " + tally + " is never reached.");
  }
}
