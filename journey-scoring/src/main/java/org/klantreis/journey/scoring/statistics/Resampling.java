package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.SplittableRandom;

/**
 * Draws samples again from counted answers (the bootstrap of Efron 1979): a multinomial sample of
 * the same size, with the shares that were observed.
 *
 * <p>It costs as much as there are cells, not answers: each cell is drawn from the binomial
 * distribution of what is left. The same seed draws the same samples.
 */
public final class Resampling {

  /** Below it, counting up from 0 is faster than rejecting. */
  private static final double FEW_EXPECTED = 10;

  private final long size;

  /** The chance of each cell among itself and those after it, or of the others if that is less. */
  private final double[] chances;

  /** Whether the chance is that of the others. */
  private final boolean[] isOfOthers;

  /** Of each chance its odds, and the logarithm of the chance of the opposite. */
  private final double[] odds;

  private final double[] logOpposite;

  private final SplittableRandom random;

  /**
   * Prepares to draw.
   *
   * @param size how many answers each sample has
   * @param weights how often each cell was observed, or the sum of its weights; not all 0
   */
  public Resampling(long size, double[] weights, long seed) {
    this.size = size;
    this.chances = new double[weights.length];
    this.isOfOthers = new boolean[weights.length];
    this.odds = new double[weights.length];
    this.logOpposite = new double[weights.length];
    this.random = new SplittableRandom(seed);
    double sum = 0;
    for (int i = weights.length - 1; i >= 0; i--) {
      sum += weights[i];
      double chance = weights[i] == 0 ? 0 : weights[i] / sum;
      isOfOthers[i] = chance > 0.5;
      chances[i] = isOfOthers[i] ? 1 - chance : chance;
      odds[i] = chances[i] / (1 - chances[i]);
      logOpposite[i] = Math.log1p(-chances[i]);
    }
    checkArgument(size >= 0 && sum > 0, "Nothing can be drawn from cells that weigh %s.", sum);
  }

  /** Draws the next sample into an array with a place for each cell. */
  public void drawInto(double[] sample) {
    double left = size;
    for (int i = 0; i < chances.length; i++) {
      double drawn = binomial(left, i);
      sample[i] = drawn;
      left -= drawn;
    }
  }

  private double binomial(double n, int cell) {
    double p = chances[cell];
    double drawn =
        n == 0 || p == 0 ? 0 : n * p < FEW_EXPECTED ? countedUp(n, cell) : rejected(n, cell);
    return isOfOthers[cell] ? n - drawn : drawn;
  }

  /** Inversion: the first count at which the distribution function exceeds a random number. */
  private double countedUp(double n, int cell) {
    double none = Math.exp(n * logOpposite[cell]);
    while (true) {
      double u = random.nextDouble();
      double probability = none;
      for (double k = 0; k <= n; k++) {
        if (u < probability) {
          return k;
        }
        u -= probability;
        probability *= odds[cell] * (n - k) / (k + 1);
      }
      // rounding left a little beyond n: draw again
    }
  }

  /** The transformed rejection with squeeze, BTRS (Hörmann 1993); for n p of at least 10. */
  private double rejected(double n, int cell) {
    double p = chances[cell];
    double spread = Math.sqrt(n * p * (1 - p));
    double b = 1.15 + 2.53 * spread;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double c = n * p + 0.5;
    double squeeze = 0.92 - 4.2 / b;
    double alpha = (2.83 + 5.1 / b) * spread;
    double logOdds = Math.log(odds[cell]);
    double mode = Math.floor((n + 1) * p);
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = random.nextDouble();
      double edge = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / edge + b) * u + c);
      if (edge >= 0.07 && v <= squeeze) {
        return k;
      }
      if (!(k >= 0 && k <= n)) {
        continue;
      }
      double height = Math.log(v * alpha / (a / (edge * edge) + b));
      double logRatio =
          logFactorial(mode)
              + logFactorial(n - mode)
              - logFactorial(k)
              - logFactorial(n - k)
              + (k - mode) * logOdds;
      if (height <= logRatio) {
        return k;
      }
    }
  }

  /** Stirling's series, from ten on exact to the last digits; a product below. */
  static double logFactorial(double k) {
    if (k < 10) {
      double product = 1;
      for (int i = 2; i <= k; i++) {
        product *= i;
      }
      return Math.log(product);
    }
    double inverse = 1 / (k + 1);
    double square = inverse * inverse;
    double correction =
        inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)));
    return (k + 0.5) * Math.log(k + 1) - (k + 1) + 0.5 * Math.log(2 * Math.PI) + correction;
  }
}
