package org.klantreis.journey.scoring.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.klantreis.journey.evidence.RatingTally;

/**
 * What a figure of the means of several groups would be if all groups were alike, and only chance
 * made them differ: the spread of the means, or the most extreme of them.
 *
 * <p>Each resample draws for every group as many answers as it is worth, rounded, from the answers
 * of all groups together. It takes them for the answers of different respondents: where the same
 * ones answered for several groups, chance makes these differ less. Seeded, so that the same
 * answers show the same.
 *
 * @param value the mean over the resamples, in the unit of the figure
 * @param interval the ends between which the figure mostly lies: percentiles of the resamples
 */
public record ByChance(double value, Interval interval) {

  /**
   * Draws the groups anew. Empty for fewer than two groups and for no resamples.
   *
   * @param groups the ratings of each, at least one; all on one scale, whatever its step
   * @param figure of the mean of each group, in the order of the groups
   * @param resamples how many are drawn, not negative
   * @throws IllegalArgumentException for a group without ratings
   */
  public static Optional<ByChance> of(
      List<RatingTally> groups,
      ToDoubleFunction<double[]> figure,
      long resamples,
      Confidence confidence) {
    if (groups.size() < 2 || resamples == 0) {
      return Optional.empty();
    }
    Resampled figures = new Resampled();
    AlikeGroups alike = new AlikeGroups(groups);
    double[] means = new double[groups.size()];
    double sum = 0;
    for (long i = 0; i < resamples; i++) {
      alike.drawInto(means);
      double drawn = figure.applyAsDouble(means);
      figures.add(OptionalDouble.of(drawn));
      sum += drawn;
    }
    double value = sum / resamples;
    return figures.ends(confidence).map(ends -> new ByChance(value, ends));
  }
}
