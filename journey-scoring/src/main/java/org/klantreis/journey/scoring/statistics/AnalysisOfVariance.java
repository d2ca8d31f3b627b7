package org.klantreis.journey.scoring.statistics;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Whether several samples of other respondents have one mean: the F test of no difference. With
 * weights each sample counts for its effective size.
 *
 * @param f the test statistic, 0 when all means are the same
 * @param between degrees of freedom between the samples: one less than there are
 * @param within degrees of freedom within them, above 0; seldom whole
 * @param p of no difference, 0 to 1
 */
public record AnalysisOfVariance(double f, double between, double within, double p) {

  /** What sums of weights leave where there is nothing. */
  private static final double ROUNDING = 1e-12;

  /**
   * Welch's test (1951), by which the samples may spread differently. Of two samples it is Welch's
   * t test: F is t squared, and p the same.
   *
   * @return empty for fewer than two samples, and where one of them does not vary: then the weight
   *     that its mean has is not known
   */
  public static Optional<AnalysisOfVariance> welch(List<MeanEstimate> samples) {
    if (samples.size() < 2 || samples.stream().anyMatch(each -> !(squaredError(each) > 0))) {
      return Optional.empty();
    }
    int k = samples.size();
    double total = samples.stream().mapToDouble(each -> 1 / squaredError(each)).sum();
    double mean =
        samples.stream().mapToDouble(each -> each.mean() / squaredError(each)).sum() / total;
    double spread = 0;
    double lambda = 0;
    for (MeanEstimate each : samples) {
      double weight = 1 / squaredError(each);
      spread += weight * squared(distance(each.mean(), mean));
      lambda += squared(1 - weight / total) / (each.effectiveN() - 1);
    }
    double squares = (double) k * k - 1;
    double f = spread / (k - 1) / (1 + 2 * (k - 2) / squares * lambda);
    return Optional.of(of(f, k - 1, squares / (3 * lambda)));
  }

  /**
   * The classical test (Fisher 1925), which takes one spread for all samples: for samples of which
   * one does not vary.
   *
   * @return empty for fewer than two samples, and where none of them varies
   */
  public static Optional<AnalysisOfVariance> pooled(List<MeanEstimate> samples) {
    double n = samples.stream().mapToDouble(MeanEstimate::effectiveN).sum();
    double mean = samples.stream().mapToDouble(each -> each.effectiveN() * each.mean()).sum() / n;
    double within = 0;
    double between = 0;
    for (MeanEstimate each : samples) {
      within += (each.effectiveN() - 1) * each.effectiveN() * squaredError(each);
      between += each.effectiveN() * squared(distance(each.mean(), mean));
    }
    double freedom = n - samples.size();
    if (samples.size() < 2 || !(within > ROUNDING && freedom > 0)) {
      return Optional.empty();
    }
    double f = between / (samples.size() - 1) / (within / freedom);
    return Optional.of(of(f, samples.size() - 1, freedom));
  }

  private static AnalysisOfVariance of(double f, double between, double within) {
    return new AnalysisOfVariance(
        f, between, within, FDistribution.of(between, within).survivalProbability(f));
  }

  /** 0 for a single observation, of which the spread is not known. */
  private static double squaredError(MeanEstimate sample) {
    double error = sample.standardError().orElse(0);
    return error > ROUNDING ? squared(error) : 0;
  }

  private static double distance(double mean, double other) {
    return Math.abs(mean - other) > ROUNDING ? mean - other : 0;
  }

  private static double squared(double x) {
    return x * x;
  }
}
