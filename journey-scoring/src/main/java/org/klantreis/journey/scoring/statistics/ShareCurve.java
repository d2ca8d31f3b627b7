package org.klantreis.journey.scoring.statistics;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;

/**
 * The coefficients that make the answers most likely, by damped Newton steps.
 *
 * <p>The ratings that were given are moved to -1 .. 1 while computing, so that powers of large
 * ratings cost no digits.
 */
final class ShareCurve {

  private static final double LEAST_BARRIER = 1e-10;
  private static final double BARRIER_STEP = 10;
  private static final double NEAR_A_BOUND = 1e-6;
  private static final double FLAT = 1e-9;
  private static final double CONVERGED = 1e-9;
  private static final double SUFFICIENT = 1e-4;
  private static final int MOST_STEPS = 100;
  private static final double SHORTEST_STEP = 1e-12;

  private final ShareModel model;
  private final YesLevels levels;
  private final double centre;
  private final double halfRange;
  private final double[] beta;

  ShareCurve(ShareModel model, YesLevels levels) {
    this.model = model;
    this.levels = levels;
    double lowest = levels.rating(0);
    double highest = levels.rating(levels.size() - 1);
    this.centre = (lowest + highest) / 2;
    this.halfRange = (highest - lowest) / 2;
    this.beta = new double[model.coefficients()];
    beta[0] = start();
    if (model == ShareModel.LOGISTIC) {
      maximise(0);
      return;
    }
    for (double barrier = 1; barrier >= LEAST_BARRIER; barrier /= BARRIER_STEP) {
      maximise(barrier);
    }
  }

  double[] shares() {
    double[] shares = new double[levels.size()];
    for (int i = 0; i < shares.length; i++) {
      double eta = eta(beta, i);
      shares[i] =
          switch (model) {
            case EXPONENTIAL -> Math.exp(eta);
            case LOGISTIC -> 1 / (1 + Math.exp(-eta));
            default -> eta;
          };
    }
    return shares;
  }

  /**
   * At the maximum; of a logistic curve from its logits, since 1 less a share near 1 is rounded.
   */
  double logLikelihood() {
    return model == ShareModel.LOGISTIC ? value(beta, 0) : levels.logLikelihood(shares());
  }

  /**
   * How many coefficients a bound holds: one for each rating at which the share is at 0 or 1, until
   * none is free. A logistic share comes to neither, and an exponential one not to 0.
   */
  int held() {
    int held = 0;
    for (double share : shares()) {
      held += isAtABound(share) ? 1 : 0;
    }
    return Math.min(held, beta.length);
  }

  private boolean isAtABound(double share) {
    boolean isOne = share > 1 - NEAR_A_BOUND;
    return switch (model) {
      case LINEAR, QUADRATIC -> isOne || share < NEAR_A_BOUND;
      case EXPONENTIAL -> isOne;
      case LOGISTIC, ISOTONIC -> false;
    };
  }

  /** Of 1, x and x², where x is the rating itself. */
  ImmutableList<Double> coefficients() {
    double b1 = beta[1] / halfRange;
    if (beta.length == 2) {
      return ImmutableList.of(beta[0] - b1 * centre, b1);
    }
    double b2 = beta[2] / (halfRange * halfRange);
    return ImmutableList.of(beta[0] - b1 * centre + b2 * centre * centre, b1 - 2 * b2 * centre, b2);
  }

  /**
   * The standard error of the coefficient of x, from the curvature of the likelihood at its maximum
   * (the observed information). Absent for a quadratic curve, where a bound holds a coefficient,
   * and where the likelihood does not bend in some direction, so that other slopes are as likely:
   * as of an exponential curve when all who say no gave one rating.
   */
  OptionalDouble slopeError() {
    if (beta.length > 2 || held() > 0) {
      return OptionalDouble.empty();
    }
    double[][] information = new double[2][2];
    derive(0, new double[2], information);
    double product = information[0][0] * information[1][1];
    double determinant = product - information[0][1] * information[1][0];
    return determinant > FLAT * product
        ? OptionalDouble.of(Math.sqrt(information[0][0] / determinant) / halfRange)
        : OptionalDouble.empty();
  }

  /** The share that all levels have together, with which no bound is touched. */
  private double start() {
    double yes = 0.5;
    double all = 1;
    for (int i = 0; i < levels.size(); i++) {
      yes += levels.yes(i);
      all += levels.yes(i) + levels.no(i);
    }
    double share = yes / all;
    return switch (model) {
      case EXPONENTIAL -> Math.log(share);
      case LOGISTIC -> Math.log(share / (1 - share));
      default -> share;
    };
  }

  /** Newton steps to the maximum with so many more yes and no at each level. */
  private void maximise(double barrier) {
    double value = value(beta, barrier);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] gradient = new double[beta.length];
      double[][] curvature = new double[beta.length][beta.length];
      derive(barrier, gradient, curvature);
      double[] direction = solve(curvature, gradient);
      double gain = 0;
      for (int i = 0; i < beta.length; i++) {
        gain += gradient[i] * direction[i];
      }
      double size = 1;
      double[] next = moved(direction, size);
      while (!(value(next, barrier) >= value + SUFFICIENT * size * gain)) {
        size /= 2;
        if (size < SHORTEST_STEP) {
          return; // no step is better, but for rounding
        }
        next = moved(direction, size);
      }
      System.arraycopy(next, 0, beta, 0, beta.length);
      value = value(beta, barrier);
      if (gain < CONVERGED) {
        return; // the error of a Newton step is the square of the one before
      }
    }
  }

  private double[] moved(double[] direction, double size) {
    double[] moved = beta.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += size * direction[i];
    }
    return moved;
  }

  /** The log-likelihood; minus infinity where a share is not between 0 and 1. */
  private double value(double[] at, double barrier) {
    double sum = 0;
    for (int i = 0; i < levels.size(); i++) {
      double yes = levels.yes(i) + barrier;
      double no = levels.no(i) + barrier;
      double eta = eta(at, i);
      if (model == ShareModel.LOGISTIC) {
        sum -= yes * log1pExp(-eta) + no * log1pExp(eta);
        continue;
      }
      double share = model == ShareModel.EXPONENTIAL ? Math.exp(eta) : eta;
      if (!(share > 0 && share < 1)) {
        return Double.NEGATIVE_INFINITY;
      }
      sum += yes * (model == ShareModel.EXPONENTIAL ? eta : Math.log(eta));
      sum += no * Math.log1p(-share);
    }
    return sum;
  }

  private static double log1pExp(double eta) {
    return eta > 0 ? eta + Math.log1p(Math.exp(-eta)) : Math.log1p(Math.exp(eta));
  }

  /** The first derivatives of the log-likelihood, and its second ones with the sign turned. */
  private void derive(double barrier, double[] gradient, double[][] curvature) {
    double[] terms = new double[beta.length];
    double[] shares = shares();
    for (int i = 0; i < levels.size(); i++) {
      double yes = levels.yes(i) + barrier;
      double no = levels.no(i) + barrier;
      double p = shares[i];
      double q = 1 - p;
      double slope =
          switch (model) {
            case EXPONENTIAL -> yes - no * p / q;
            case LOGISTIC -> yes * q - no * p;
            default -> yes / p - no / q;
          };
      double bend =
          switch (model) {
            case EXPONENTIAL -> no * p / (q * q);
            case LOGISTIC -> (yes + no) * p * q;
            default -> yes / (p * p) + no / (q * q);
          };
      terms(i, terms);
      for (int row = 0; row < terms.length; row++) {
        gradient[row] += slope * terms[row];
        for (int column = 0; column < terms.length; column++) {
          curvature[row][column] += bend * terms[row] * terms[column];
        }
      }
    }
  }

  private double eta(double[] at, int level) {
    double t = (levels.rating(level) - centre) / halfRange;
    double eta = 0;
    for (int power = at.length - 1; power >= 0; power--) {
      eta = eta * t + at[power];
    }
    return eta;
  }

  private void terms(int level, double[] into) {
    double t = (levels.rating(level) - centre) / halfRange;
    double power = 1;
    for (int i = 0; i < into.length; i++) {
      into[i] = power;
      power *= t;
    }
  }

  /** Solves a symmetric, positive definite system of two or three equations (Cholesky). */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[][] lower = new double[size][size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column <= row; column++) {
        double rest = matrix[row][column];
        for (int k = 0; k < column; k++) {
          rest -= lower[row][k] * lower[column][k];
        }
        // rounding may eat up what is left of a pivot
        lower[row][column] =
            row == column
                ? Math.sqrt(Math.max(rest, Math.ulp(matrix[row][row])))
                : rest / lower[column][column];
      }
    }
    double[] solution = right.clone();
    for (int row = 0; row < size; row++) {
      for (int k = 0; k < row; k++) {
        solution[row] -= lower[row][k] * solution[k];
      }
      solution[row] /= lower[row][row];
    }
    for (int row = size - 1; row >= 0; row--) {
      for (int k = row + 1; k < size; k++) {
        solution[row] -= lower[k][row] * solution[k];
      }
      solution[row] /= lower[row][row];
    }
    return solution;
  }
}
