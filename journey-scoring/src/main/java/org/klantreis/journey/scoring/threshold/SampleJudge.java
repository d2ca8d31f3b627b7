package org.klantreis.journey.scoring.threshold;

import org.apache.commons.statistics.distribution.TDistribution;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.statistics.BoundedMean;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanInterval;

/**
 * Finds the band of one touchpoint in many samples of the same size: the same band as {@link
 * org.klantreis.journey.scoring.rated.BandJudgement} finds, of which it computes no more than it
 * takes.
 */
final class SampleJudge {

  private final double[] levels;
  private final Bands bands;
  private final RatingRule rule;
  private final double size;

  /** How many standard errors of the mean lie below it; 0 where it has no interval. */
  private final double errors;

  /**
   * Prepares to judge.
   *
   * @param size how many answers each sample has, above 0
   */
  SampleJudge(Bands bands, RatingRule rule, double size) {
    RatingScale scale = bands.scale();
    this.levels = new double[scale.levels()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = scale.lowest() + (double) i;
    }
    this.bands = bands;
    this.rule = rule;
    this.size = size;
    this.errors = size < 2 ? 0 : errors(size, rule.confidence());
  }

  private static double errors(double size, Confidence confidence) {
    return TDistribution.of(size - 1).inverseSurvivalProbability(confidence.tail())
        / Math.sqrt(size);
  }

  /** Whether a sample lies in a band or above, by the basis of the rule. */
  boolean reaches(Band band, double[] counts) {
    double cut =
        switch (band) {
          case BELOW -> bands.scale().lowest();
          case MET -> bands.met();
          case EXCEEDED -> bands.exceeded();
        };
    if (rule.basis() instanceof Basis.Share share) {
      return Bands.reaches(shareFrom(cut, counts), share.q());
    }
    double mean = mean(counts);
    return Bands.reaches(mean, cut)
        && (rule.basis() instanceof Basis.Mean || lowerEndReaches(cut, mean, counts));
  }

  /** The mean of a sample. */
  double mean(double[] counts) {
    double sum = 0;
    for (int i = 0; i < levels.length; i++) {
      sum += counts[i] * levels[i];
    }
    return sum / size;
  }

  private double shareFrom(double cut, double[] counts) {
    double part = 0;
    for (int i = 0; i < levels.length; i++) {
      part += Bands.reaches(levels[i], cut) ? counts[i] : 0;
    }
    return part / size;
  }

  /** Of a mean that reaches the cut itself, which counts where it has no interval. */
  private boolean lowerEndReaches(double cut, double mean, double[] counts) {
    if (rule.meanInterval() == MeanInterval.BOUNDED) {
      return BoundedMean.of(levels, counts, size).isLowerEndFrom(cut, rule.confidence().tail());
    }
    if (size < 2) {
      return true;
    }
    double squares = 0;
    for (int i = 0; i < levels.length; i++) {
      double distance = levels[i] - mean;
      squares += counts[i] * distance * distance;
    }
    return Bands.reaches(mean - errors * Math.sqrt(squares / (size - 1)), cut);
  }
}
