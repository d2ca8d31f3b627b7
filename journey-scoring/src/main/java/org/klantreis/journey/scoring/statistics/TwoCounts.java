package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Two counts of one sample that are compared with each other, such as the votes of the two leading
 * candidates.
 *
 * @param first not negative
 * @param second not negative; not 0 if the first is
 */
public record TwoCounts(long first, long second) {

  /**
   * Two counts to compare.
   *
   * @throws IllegalArgumentException for a negative count, and where both are 0
   */
  public TwoCounts {
    checkArgument(
        first >= 0 && second >= 0 && first + second > 0,
        "Two counts are compared that are not negative and not both 0, not %s and %s.",
        first,
        second);
  }

  /**
   * The exact two-sided p value of the hypothesis that both are equally likely: the binomial test
   * with probability one half, given their sum. 1 when they are equal or one apart.
   */
  public double pValue() {
    if (Math.abs(first - second) <= 1) {
      return 1;
    }
    double less = Math.min(first, second);
    double more = Math.max(first, second);
    // P(X <= less) of a binomial X is a tail of a beta distribution, which takes large counts
    return Math.min(1, 2 * BetaDistribution.of(more, less + 1).cumulativeProbability(0.5));
  }
}
