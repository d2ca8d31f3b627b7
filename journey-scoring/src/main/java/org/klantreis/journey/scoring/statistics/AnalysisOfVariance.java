package org.klantreis.journey.scoring.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
   * @return empty for fewer than two samples, and where one of them does not vary or is worth fewer
   *     than two observations: then the weight that its mean has is not known
   */
  public static Optional<AnalysisOfVariance> welch(List<MeanEstimate> samples) {
    if (samples.size() < 2 || !samples.stream().allMatch(AnalysisOfVariance::hasWeight)) {
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

  /**
   * Welch's test by resampling, for samples of very different sizes, or of which one does not vary:
   * where answers are skewed, a small sample often spreads too little by chance, and then Welch's
   * own distribution finds differences that are not there. Each sample is drawn anew from the
   * answers of all samples together, so many times; p is the share of the statistics that are not
   * below the observed one, with that one among them (Davison and Hinkley 1997, section 4.4). Where
   * a sample does not vary, the statistic is that of the classical test.
   *
   * @param values all values that an observation can have
   * @param samples of each sample, how often each value was counted; of weighted observations how
   *     many equally weighted ones they are worth. Each is drawn with its whole number, rounded
   * @param resamples how many, at least 1
   * @param seed the same draws the same
   * @return empty for fewer than two samples, and where none of them varies
   */
  public static Optional<AnalysisOfVariance> resampled(
      double[] values, List<double[]> samples, long resamples, long seed) {
    List<MeanEstimate> observed = means(values, samples);
    Optional<AnalysisOfVariance> welch = welch(observed);
    Optional<AnalysisOfVariance> test = welch.or(() -> pooled(observed));
    if (test.isEmpty()) {
      return test;
    }
    double[] all = new double[values.length];
    samples.forEach(sample -> Arrays.setAll(all, value -> all[value] + sample[value]));
    List<Resampling> drawn = new ArrayList<>();
    for (double[] sample : samples) {
      drawn.add(new Resampling(Math.round(Arrays.stream(sample).sum()), all, seed + drawn.size()));
    }
    List<double[]> resample = samples.stream().map(sample -> new double[values.length]).toList();
    long atLeast = 0;
    for (long i = 0; i < resamples; i++) {
      for (int sample = 0; sample < drawn.size(); sample++) {
        drawn.get(sample).drawInto(resample.get(sample));
      }
      List<MeanEstimate> means = means(values, resample);
      double f =
          (welch.isPresent() ? welch(means) : pooled(means))
              .map(AnalysisOfVariance::f)
              .orElseGet(() -> undefined(means));
      atLeast += f >= test.get().f() - ROUNDING ? 1 : 0;
    }
    return Optional.of(
        new AnalysisOfVariance(
            test.get().f(),
            test.get().between(),
            test.get().within(),
            (atLeast + 1.0) / (resamples + 1.0)));
  }

  /** Where a sample does not vary: beyond every number, unless there is no difference at all. */
  private static double undefined(List<MeanEstimate> means) {
    return means.stream().allMatch(each -> distance(each.mean(), means.get(0).mean()) == 0)
        ? 0
        : Double.POSITIVE_INFINITY;
  }

  private static List<MeanEstimate> means(double[] values, List<double[]> samples) {
    return samples.stream().map(sample -> mean(values, sample)).toList();
  }

  private static MeanEstimate mean(double[] values, double[] counts) {
    double n = 0;
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      n += counts[i];
      sum += counts[i] * values[i];
    }
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      squares += counts[i] * squared(values[i] - sum / n);
    }
    return new MeanEstimate(
        Math.round(n),
        n,
        sum / n,
        n > 1 ? OptionalDouble.of(Math.sqrt(squares / (n - 1))) : OptionalDouble.empty(),
        Optional.empty());
  }

  private static AnalysisOfVariance of(double f, double between, double within) {
    return new AnalysisOfVariance(
        f, between, within, FDistribution.of(between, within).survivalProbability(f));
  }

  private static boolean hasWeight(MeanEstimate sample) {
    return squaredError(sample) > 0 && sample.effectiveN() >= MeanEstimate.LEAST_FOR_STUDENT;
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
