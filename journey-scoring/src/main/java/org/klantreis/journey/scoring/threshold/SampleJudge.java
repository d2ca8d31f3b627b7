package org.klantreis.journey.scoring.threshold;

import org.apache.commons.statistics.distribution.TDistribution;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.statistics.BoundedMean;
import org.klantreis.journey.scoring.statistics.MeanInterval;

/**
 * Finds the band of one touchpoint in many samples: the same band as {@link
 * org.klantreis.journey.scoring.rated.BandJudgement} finds, of which it computes no more than it
 * takes. A sample has at least one answer.
 */
final class SampleJudge {

  private final double[] levels;
  private final Bands bands;
  private final RatingRule rule;

  /** Of samples of this size it is known how many standard errors of the mean lie below it. */
  private double sizeOfErrors;

  private double errors;

  SampleJudge(Bands bands, RatingRule rule) {
    this.levels = bands.scale().values();
    this.bands = bands;
    this.rule = rule;
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

  /** How many answers a sample has. */
  static double size(double[] counts) {
    double size = 0;
    for (double count : counts) {
      size += count;
    }
    return size;
  }

  /** The mean of a sample. */
  double mean(double[] counts) {
    double sum = 0;
    for (int i = 0; i < levels.length; i++) {
      sum += counts[i] * levels[i];
    }
    return sum / size(counts);
  }

  private double shareFrom(double cut, double[] counts) {
    double part = 0;
    for (int i = 0; i < levels.length; i++) {
      part += Bands.reaches(levels[i], cut) ? counts[i] : 0;
    }
    return part / size(counts);
  }

  /** Of a mean that reaches the cut itself, which counts where it has no interval. */
  private boolean lowerEndReaches(double cut, double mean, double[] counts) {
    double size = size(counts);
    if (rule.meanInterval() == MeanInterval.BOUNDED) {
      return BoundedMean.of(bands.scale(), counts, size)
          .isLowerEndFrom(cut, rule.confidence().tail());
    }
    if (size < 2) {
      return true;
    }
    double squares = 0;
    for (int i = 0; i < levels.length; i++) {
      double distance = levels[i] - mean;
      squares += counts[i] * distance * distance;
    }
    return Bands.reaches(mean - errors(size) * Math.sqrt(squares / (size - 1)), cut);
  }

  /** Student's quantile over the root of the size, which is mostly that of the sample before. */
  private double errors(double size) {
    if (size != sizeOfErrors) {
      sizeOfErrors = size;
      errors =
          TDistribution.of(size - 1).inverseSurvivalProbability(rule.confidence().tail())
              / Math.sqrt(size);
    }
    return errors;
  }
}
