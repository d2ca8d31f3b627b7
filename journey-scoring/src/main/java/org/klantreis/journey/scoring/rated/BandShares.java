package org.klantreis.journey.scoring.rated;

import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Proportion;

/**
 * The shares of answers in each band; they add up to 1.
 *
 * @param below the share of answers below expectation
 * @param met the share of answers as expected
 * @param exceeded the share of answers above expectation
 * @param atLeastMet the share of answers that are met or exceeded
 */
public record BandShares(
    Proportion below, Proportion met, Proportion exceeded, Proportion atLeastMet) {

  /**
   * Counts answers by band.
   *
   * @throws IllegalArgumentException for a tally in which nothing was counted
   */
  public static BandShares of(RatingTally tally, Bands bands, Confidence confidence) {
    return of(Histogram.of(tally), bands, confidence);
  }

  static BandShares of(Histogram answers, Bands bands, Confidence confidence) {
    double[] weights = new double[Band.values().length];
    for (int level = 0; level < answers.scale().levels(); level++) {
      weights[bands.of(answers.scale().value(level)).ordinal()] += answers.weightAt(level);
    }
    double below = weights[Band.BELOW.ordinal()];
    double met = weights[Band.MET.ordinal()];
    double exceeded = weights[Band.EXCEEDED.ordinal()];
    double whole = below + met + exceeded;
    double n = answers.effectiveN();
    return new BandShares(
        Proportion.ofWeights(below, whole, n, confidence),
        Proportion.ofWeights(met, whole, n, confidence),
        Proportion.ofWeights(exceeded, whole, n, confidence),
        Proportion.ofWeights(Math.min(whole, met + exceeded), whole, n, confidence));
  }

  /** The share of one band. */
  public Proportion of(Band band) {
    return switch (band) {
      case BELOW -> below;
      case MET -> met;
      case EXCEEDED -> exceeded;
    };
  }
}
