package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * How many times as large one share is as another, of independent samples, with the interval of its
 * logarithm (Katz, Baptista, Azen and Pike 1978).
 *
 * @param value above 0
 * @param interval above 0; absent when both shares are whole, because the formula then sees no
 *     uncertainty where there is some
 */
public record ShareRatio(double value, Optional<Interval> interval) {

  /**
   * The ratio of two shares; empty when either counts nobody, because the logarithm of 0 is
   * undefined.
   *
   * @param part how many of {@code whole}
   * @param whole above 0
   * @param otherPart how many of {@code otherWhole}, to which the first share is compared
   * @param otherWhole above 0
   */
  public static Optional<ShareRatio> of(
      long part, long whole, long otherPart, long otherWhole, Confidence confidence) {
    checkArgument(
        0 <= part && part <= whole && 0 <= otherPart && otherPart <= otherWhole,
        "There are no shares of %s in %s and of %s in %s.",
        part,
        whole,
        otherPart,
        otherWhole);
    if (part == 0 || otherPart == 0) {
      return Optional.empty();
    }
    double ratio = ((double) part / whole) / ((double) otherPart / otherWhole);
    double variance = 1.0 / part - 1.0 / whole + 1.0 / otherPart - 1.0 / otherWhole;
    if (part == whole && otherPart == otherWhole) {
      return Optional.of(new ShareRatio(ratio, Optional.empty()));
    }
    double margin = confidence.z() * Math.sqrt(variance);
    return Optional.of(
        new ShareRatio(
            ratio, Optional.of(new Interval(ratio * Math.exp(-margin), ratio * Math.exp(margin)))));
  }
}
