package org.klantreis.journey.scoring.statistics;

/**
 * What a fit by least squares leaves of each row and how much the row pulls the fit, and the
 * covariance of the coefficients that follows from it.
 */
final class Sandwich {

  private static final double LEVERAGE_OF_ONE = 1e-9;

  private final int k;
  private final double[][] inverse;

  /** The weighted sum of squared residuals. */
  private double squares;

  /** What stands between the two inverse factors in the covariance HC3. */
  private final double[][] meat;

  private boolean leverageOfOne;

  /**
   * Reads the rows.
   *
   * @param scale what survey weights are multiplied by
   * @param coefficients the intercept, then the predictors
   * @param inverse of the triangular factor of intercept and predictors
   */
  Sandwich(Observations observations, double scale, double[] coefficients, double[][] inverse) {
    this.k = coefficients.length;
    this.inverse = inverse;
    this.meat = new double[k][k];
    double[] predictors = new double[k - 1];
    double[] turned = new double[k];
    for (int row = 0; row < observations.rows(); row++) {
      observations.read(row, predictors);
      double residual = observations.response(row) - coefficients[0];
      for (int j = 1; j < k; j++) {
        residual -= coefficients[j] * predictors[j - 1];
      }
      System.arraycopy(inverse[0], 0, turned, 0, k);
      for (int i = 1; i < k; i++) {
        for (int j = i; j < k; j++) {
          turned[j] += predictors[i - 1] * inverse[i][j];
        }
      }
      take((double) observations.times(row), scale * observations.weight(row), residual, turned);
    }
  }

  private void take(double times, double weight, double residual, double[] turned) {
    squares += times * weight * residual * residual;
    double withoutItself = 1 - weight * squaredLength(turned);
    if (withoutItself <= LEVERAGE_OF_ONE) {
      leverageOfOne = true;
      return;
    }
    double error = weight * residual / withoutItself;
    for (int i = 0; i < k; i++) {
      double factor = times * error * error * turned[i];
      for (int j = 0; j < k; j++) {
        meat[i][j] += factor * turned[j];
      }
    }
  }

  /** The weighted sum of squared residuals. */
  double squares() {
    return squares;
  }

  /** Whether a row alone decides a coefficient, so that there is no robust covariance. */
  boolean hasLeverageOfOne() {
    return leverageOfOne;
  }

  /** With residuals that all have the same variance. */
  double[][] classical(double variance) {
    double[][] between = new double[k][k];
    for (int i = 0; i < k; i++) {
      between[i][i] = variance;
    }
    return around(between);
  }

  /** HC3 (MacKinnon and White 1985). */
  double[][] robust() {
    return around(meat);
  }

  /** The inverse factor times a symmetric matrix times the inverse factor transposed. */
  private double[][] around(double[][] between) {
    double[][] result = new double[k][k];
    double[] half = new double[k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        half[j] = 0;
        for (int l = i; l < k; l++) {
          half[j] += inverse[i][l] * between[l][j];
        }
      }
      for (int j = 0; j < k; j++) {
        for (int l = j; l < k; l++) {
          result[i][j] += half[l] * inverse[j][l];
        }
      }
    }
    return result;
  }

  private static double squaredLength(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value * value;
    }
    return sum;
  }
}
