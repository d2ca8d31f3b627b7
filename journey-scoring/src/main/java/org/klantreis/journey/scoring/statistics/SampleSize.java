package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalLong;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How many answers a survey takes: for an interval of a wanted half-width, or to tell a difference
 * of a wanted size apart from none.
 *
 * <p>What answers will be like must be expected beforehand; where they turn out to spread more,
 * they are too few. All are simple random samples, and nothing is said of those who do not answer.
 *
 * <pre>{@code
 * SampleSize.at(Confidence.STANDARD).ofShare(0.5, 0.05); // 385
 * SampleSize.at(Confidence.STANDARD).among(1000).ofShare(0.5, 0.05); // 278
 * SampleSize.at(Confidence.STANDARD).ofMeanDifference(1.6, 0.5, 0.8); // 162 in each group
 * }</pre>
 *
 * @param confidence of the interval; of a difference, 1 less the chance of a false alarm
 * @param population how many people there are to ask, at least 2; of two groups, in each. Absent
 *     when there are far more than will be asked. It is the finite population correction (Cochran
 *     1977): of N people, n answers are worth n (N - 1) / (N - n)
 */
public record SampleSize(Confidence confidence, OptionalLong population) {

  /** More answers than that are not asked for. */
  private static final long MOST = 1L << 50;

  /**
   * Asked at that confidence, of a population of that size.
   *
   * @throws IllegalArgumentException for a population of fewer than two
   */
  public SampleSize {
    checkArgument(
        population.isEmpty() || population.getAsLong() >= 2,
        "Of a population of %s there is no sample.",
        population.orElse(0));
  }

  /** At that confidence, of a large population. */
  public static SampleSize at(Confidence confidence) {
    return new SampleSize(confidence, OptionalLong.empty());
  }

  /**
   * Of a population of that size.
   *
   * @throws IllegalArgumentException for one of fewer than two
   */
  public SampleSize among(long people) {
    return new SampleSize(confidence, OptionalLong.of(people));
  }

  /**
   * The least n at which Student's interval of a mean reaches so far to each side: t s / √n, which
   * is Cochran's (1977) with t of n - 1 degrees of freedom; at least 2.
   *
   * @param deviation the standard deviation of the answers, above 0
   * @param halfWidth in the same unit, above 0
   * @throws IllegalArgumentException for numbers that are not above 0, and where more answers than
   *     can be counted were needed
   */
  public long ofMean(double deviation, double halfWidth) {
    checkAboveZero("A standard deviation", deviation);
    return least(
        n -> n > 1 ? t(n - 1) * deviation / Math.sqrt(n) : Double.POSITIVE_INFINITY, halfWidth);
  }

  /**
   * The least n at which the interval of a share reaches so far to each side: by the normal
   * approximation z √(p (1 - p) / n) (Cochran 1977), and by Wilson's interval, too, which is wider
   * for shares near 0 and 1.
   *
   * @param share that is expected, 0 to 1; none takes more answers than 0.5
   * @param halfWidth above 0
   * @throws IllegalArgumentException for a share that is none, a width that is not above 0, and
   *     where more answers than can be counted were needed
   */
  public long ofShare(double share, double halfWidth) {
    checkShare(share);
    return least(
        n -> {
          Proportion expected = Proportion.ofWeights(share, 1, n, confidence);
          return Math.max(
              confidence.z() * expected.standardError(), halfWidth(expected.interval()));
        },
        halfWidth);
  }

  /**
   * The least n at which the interval of a share for less a share against, as of a Net Promoter
   * Score, reaches so far to each side: by the normal approximation and by adjusted Wald, too.
   *
   * @param expected the shares that are expected; none take more answers than a half each
   * @param halfWidth as a share: 0.1 for ten points; above 0
   * @throws IllegalArgumentException for a width that is not above 0, and where more answers than
   *     can be counted were needed
   */
  public long ofNet(NetProportion expected, double halfWidth) {
    return least(
        n -> {
          NetProportion net = new NetProportion(expected.against(), expected.inFavour(), n);
          return confidence.z() * Math.max(net.standardError(), net.adjusted().standardError());
        },
        halfWidth);
  }

  /**
   * The n of each of two groups at which a difference of their means is told apart from none with
   * that power: 2 (z + z')² s² / d² + z² / 4, where the last part stands for Student's t in the
   * place of the normal (Guenther 1981).
   *
   * @param deviation the standard deviation of the answers within each group, above 0
   * @param difference in the same unit, above 0
   * @param power the chance to find it, between 0 and 1
   * @throws IllegalArgumentException for numbers that are not in these ranges, and where more
   *     answers than can be counted were needed
   */
  public long ofMeanDifference(double deviation, double difference, double power) {
    checkAboveZero("A standard deviation", deviation);
    checkAboveZero("A difference", difference);
    double ratio = zs(power) * deviation / difference;
    return least(2 * ratio * ratio + confidence.z() * confidence.z() / 4);
  }

  /**
   * The n of each of two groups at which the difference of two shares is told apart from none with
   * that power: (z √(2 m (1 - m)) + z' √(p (1 - p) + q (1 - q)))² / (p - q)², with m the mean of
   * the shares p and q, for the z test with a pooled variance (Fleiss, Levin and Paik 2003, without
   * a continuity correction).
   *
   * @param share one share, 0 to 1
   * @param other the other share, 0 to 1; not the same
   * @param power the chance to find the difference, between 0 and 1
   * @throws IllegalArgumentException for numbers that are not in these ranges, and where more
   *     answers than can be counted were needed
   */
  public long ofShareDifference(double share, double other, double power) {
    checkShare(share);
    checkShare(other);
    checkAboveZero("A difference", Math.abs(share - other));
    double middle = (share + other) / 2;
    double root =
        confidence.z() * Math.sqrt(2 * middle * (1 - middle))
            + powerZ(power) * Math.sqrt(share * (1 - share) + other * (1 - other));
    double ratio = root / (share - other);
    return least(ratio * ratio);
  }

  /**
   * The n of each of two groups at which a difference of net shares, as of Net Promoter Scores, is
   * told apart from none with that power: 2 (z + z')² v / d², with v the variance of one answer
   * (for the z test with an unpooled variance).
   *
   * @param expected the shares that are expected in each group; none take more answers than a half
   *     each
   * @param difference as a share: 0.1 for ten points; above 0
   * @param power the chance to find it, between 0 and 1
   * @throws IllegalArgumentException for numbers that are not in these ranges, and where more
   *     answers than can be counted were needed
   */
  public long ofNetDifference(NetProportion expected, double difference, double power) {
    checkAboveZero("A difference", difference);
    double deviation = expected.standardError() * Math.sqrt(expected.n());
    double ratio = zs(power) * deviation / difference;
    return least(2 * ratio * ratio);
  }

  private double t(double freedom) {
    return TDistribution.of(freedom).inverseSurvivalProbability(confidence.tail());
  }

  private static double halfWidth(Interval interval) {
    return (interval.high() - interval.low()) / 2;
  }

  private double zs(double power) {
    return confidence.z() + powerZ(power);
  }

  private static double powerZ(double power) {
    checkArgument(
        power > 0 && power < 1,
        "A power lies between 0 and 1, not %s. Maybe a percentage was meant: 0.8, not 80.",
        power);
    return NormalDistribution.of(0, 1).inverseCumulativeProbability(power);
  }

  /** The least n that is worth so many answers; at least 2. */
  private long least(double answers) {
    return least(n -> answers / n, 1);
  }

  /** The least n of which the width is small enough: the width falls as n rises. */
  private long least(DoubleUnaryOperator width, double wanted) {
    checkAboveZero("A width", wanted);
    long low = 1;
    long high = population.orElse(MOST);
    checkArgument(
        population.isPresent() || width.applyAsDouble((double) high) <= wanted,
        "No survey has as many answers as %s takes. Maybe a larger one will do.",
        wanted);
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (width.applyAsDouble(worth(middle)) <= wanted) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** How many answers of a large population so many are worth. */
  private double worth(long n) {
    return population.isPresent()
        ? n * (population.getAsLong() - 1.0) / (population.getAsLong() - n)
        : n;
  }

  private static void checkShare(double share) {
    checkArgument(
        share >= 0 && share <= 1,
        "A share lies between 0 and 1, not %s. Maybe a percentage was meant: 0.5, not 50.",
        share);
  }

  private static void checkAboveZero(String what, double value) {
    checkArgument(
        value > 0 && Double.isFinite(value), "%s is a number above 0, not %s.", what, value);
  }
}
