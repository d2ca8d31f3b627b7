package org.klantreis.journey.scoring.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

  /** By how much a share of the resamples may miss the whole number that it is. */
  private static final double ROUNDING = 1e-9;

  /**
   * Draws the groups anew. Empty for fewer than two groups and for no resamples.
   *
   * @param groups the ratings of each, at least one; all on one scale
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
    double[] figures = new double[Math.toIntExact(resamples)];
    AlikeGroups alike = new AlikeGroups(groups);
    double[] means = new double[groups.size()];
    for (int i = 0; i < figures.length; i++) {
      alike.drawInto(means);
      figures[i] = figure.applyAsDouble(means);
    }
    Arrays.sort(figures);
    return Optional.of(
        new ByChance(
            Arrays.stream(figures).sum() / figures.length,
            new Interval(
                percentile(figures, confidence.tail()),
                percentile(figures, 1 - confidence.tail()))));
  }

  /** The least figure that this share of all figures does not exceed. */
  private static double percentile(double[] rising, double share) {
    int rank = (int) Math.ceil(share * rising.length - ROUNDING);
    return rising[Math.max(rank, 1) - 1];
  }
}
