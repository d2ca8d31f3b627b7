package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.DoubleUnaryOperator;

/**
 * A share of observations for, less the share against; the rest is neutral. Between -1 and 1.
 *
 * @param against the share of those against, 0 to 1
 * @param inFavour the share of those for, 0 to 1; with the other one at most 1
 * @param n the number of observations, or the effective number where they are weighted; above 0,
 *     infinite for a whole population
 */
public record NetProportion(double against, double inFavour, double n) {

  private static final double ROUNDING = 1e-12;
  private static final int BISECTIONS = 200;
  private static final double PSEUDO_AGAINST = 0.75;
  private static final double PSEUDO_NEUTRAL = 1.5;
  private static final double PSEUDO_FOR = 0.75;

  /**
   * The shares of so many observations.
   *
   * @throws IllegalArgumentException for a negative share, shares that add up to more than 1, and n
   *     that is not above 0
   */
  public NetProportion {
    checkArgument(
        against >= 0 && inFavour >= 0 && against + inFavour <= 1 + ROUNDING && n > 0,
        "No net share of %s for and %s against can be estimated from %s observations.",
        inFavour,
        against,
        n);
  }

  /**
   * Whole counts.
   *
   * @throws IllegalArgumentException for a negative count, and where all are 0
   */
  public static NetProportion ofCounts(long against, long neutral, long inFavour) {
    double n = (double) against + neutral + inFavour;
    return new NetProportion(against / n, inFavour / n, n);
  }

  /** For less against, -1 to 1. */
  public double value() {
    return inFavour - against;
  }

  /** The standard error of {@link #value()}: the root of (pP + pD - (pP - pD)²) / n. */
  public double standardError() {
    double variance = inFavour + against - value() * value();
    return Math.sqrt(Math.max(0, variance) / n);
  }

  /** The interval by that name, clamped to -1 and 1. */
  public Interval interval(NetInterval method, Confidence confidence) {
    return switch (method) {
      case WALD -> wald(confidence).clampedTo(-1, 1);
      case ADJUSTED_WALD -> adjusted().wald(confidence).clampedTo(-1, 1);
      case TANGO -> isEverybody() ? Interval.around(value(), 0) : tango(confidence.z());
    };
  }

  private boolean isEverybody() {
    return n == Double.POSITIVE_INFINITY;
  }

  /**
   * With 3/4, 3/2 and 3/4 observations added to those against, neutral and for (Rocks 2016), which
   * are nothing beside a whole population.
   */
  public NetProportion adjusted() {
    if (isEverybody()) {
      return this;
    }
    double total = n + PSEUDO_AGAINST + PSEUDO_NEUTRAL + PSEUDO_FOR;
    return new NetProportion(
        (against * n + PSEUDO_AGAINST) / total, (inFavour * n + PSEUDO_FOR) / total, total);
  }

  private Interval wald(Confidence confidence) {
    return Interval.around(value(), confidence.z() * standardError());
  }

  /** The differences that a score test would not reject; its statistic falls as they rise. */
  private Interval tango(double z) {
    double estimate = value();
    double low = scoreStatistic(-1) <= z ? -1 : root(d -> scoreStatistic(d) - z, -1, estimate);
    double high = scoreStatistic(1) >= -z ? 1 : root(d -> scoreStatistic(d) + z, estimate, 1);
    return new Interval(Math.min(low, estimate), Math.max(high, estimate));
  }

  /**
   * Tango's z for the hypothesis that the true difference is d, with the nuisance at its maximum
   * likelihood. Below 0 it is that of the opposite groups, so that both sides are equally exact.
   */
  private double scoreStatistic(double d) {
    return d < 0
        ? -scoreStatistic(-d, against * n, inFavour * n)
        : scoreStatistic(d, inFavour * n, against * n);
  }

  private double scoreStatistic(double d, double b, double c) {
    double a = 2 * n;
    double linear = -b - c + (2 * n - b + c) * d;
    double constant = -c * d * (1 - d);
    double root = Math.sqrt(linear * linear - 4 * a * constant);
    // the same root of the quadratic either way; this one subtracts no two nearly equal numbers
    double q = linear > 0 ? -2 * constant / (linear + root) : (root - linear) / (2 * a);
    double variance = n * (2 * q + d * (1 - d));
    double distance = b - c - n * d;
    if (variance <= 0) {
      return distance == 0 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, distance);
    }
    return distance / Math.sqrt(variance);
  }

  /** Where a falling function crosses 0. */
  private static double root(DoubleUnaryOperator falling, double from, double to) {
    double low = from;
    double high = to;
    for (int i = 0; i < BISECTIONS && low < high; i++) {
      double middle = (low + high) / 2;
      if (middle == low || middle == high) {
        break;
      }
      if (falling.applyAsDouble(middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
