package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * How a mean moves over time: the slope of the straight line through the means of several samples
 * of other respondents, by least squares with a weight for each mean of the number of answers that
 * it rests on. That is the line of least squares through all single answers (Draper and Smith 1998,
 * chapters 2 and 9).
 *
 * <p>The slope is a sum of the means with fixed coefficients, and so its error follows from theirs,
 * however differently the samples spread, with the degrees of freedom of Satterthwaite (1946). Of
 * two samples it is Welch's difference, divided by the time between them. With weights each sample
 * counts for its effective size.
 *
 * @param slope in points of the scale for each unit of time
 * @param interval of the slope; absent where no sample varies, or with so little evidence that it
 *     would have no end
 * @param p two-sided, of no slope; absent where no sample varies
 * @param bendP the classical F test of lack of fit (Draper and Smith 1998), of the means lying on a
 *     line but for chance; absent for two samples, and where none varies
 */
public record MeanTrend(
    double slope, Optional<Interval> interval, OptionalDouble p, OptionalDouble bendP) {

  private static final double ROUNDING = 1e-12;

  /**
   * The line through these means.
   *
   * @param times when each was taken, in any unit
   * @param means as many as times, each worth at least two observations
   * @return empty for fewer than two different times
   * @throws IllegalArgumentException for another number of times than of means, and for a mean that
   *     is worth fewer than two observations
   */
  public static Optional<MeanTrend> of(
      double[] times, List<MeanEstimate> means, Confidence confidence) {
    checkArgument(
        times.length == means.size(), "%s times for %s means.", times.length, means.size());
    double n = means.stream().mapToDouble(MeanEstimate::effectiveN).sum();
    double middle = 0;
    double level = 0;
    for (int i = 0; i < times.length; i++) {
      middle += means.get(i).effectiveN() * times[i] / n;
      level += means.get(i).effectiveN() * means.get(i).mean() / n;
    }
    double spread = 0;
    double together = 0;
    for (int i = 0; i < times.length; i++) {
      double weighted = means.get(i).effectiveN() * (times[i] - middle);
      spread += weighted * (times[i] - middle);
      together += weighted * (means.get(i).mean() - level);
    }
    if (!(spread > 0)) {
      return Optional.empty();
    }
    double raw = together / spread;
    double slope = Math.abs(raw) > ROUNDING ? raw : 0;
    double variance = 0;
    double uncertainty = 0;
    double within = 0;
    double off = 0;
    for (int i = 0; i < times.length; i++) {
      MeanEstimate mean = means.get(i);
      checkArgument(
          mean.standardError().isPresent() && mean.effectiveN() >= MeanEstimate.LEAST_FOR_STUDENT,
          "A mean that rests on fewer than two observations does not tell its spread.");
      double freedom = mean.effectiveN() - 1;
      double error = mean.standardError().getAsDouble();
      double part = squared(mean.effectiveN() * (times[i] - middle) / spread) * squared(error);
      variance += part;
      uncertainty += squared(part) / freedom;
      within += freedom * mean.effectiveN() * squared(error);
      off += mean.effectiveN() * squared(mean.mean() - level - slope * (times[i] - middle));
    }
    double error = Math.sqrt(variance);
    if (!(error > ROUNDING)) {
      return Optional.of(
          new MeanTrend(slope, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty()));
    }
    Estimate estimate = Estimate.of(slope, error, squared(variance) / uncertainty, confidence);
    return Optional.of(
        new MeanTrend(
            slope,
            estimate.interval(),
            OptionalDouble.of(estimate.p()),
            bend(off, times.length - 2, within, n - times.length)));
  }

  private static OptionalDouble bend(double off, int spare, double within, double freedom) {
    return spare > 0
        ? OptionalDouble.of(
            FDistribution.of(spare, freedom).survivalProbability(off / spare / (within / freedom)))
        : OptionalDouble.empty();
  }

  private static double squared(double x) {
    return x * x;
  }
}
