package org.klantreis.journey.scoring.statistics;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Fits by least squares: one pass over the rows for the coefficients, one for the residuals. */
final class LeastSquares {

  /** Residuals that are this much smaller than the response are rounding. */
  private static final double EXACT = 1e-10;

  /** What sums of weights may lack of a whole number. */
  private static final double ROUNDING = 1e-9;

  private static final double LARGEST_VIF = 1 / (Triangle.COLLINEAR * Triangle.COLLINEAR);

  private final Observations observations;
  private final Confidence confidence;
  private final int k;

  private long n;
  private double effectiveN;
  private double scale;

  LeastSquares(Observations observations, Confidence confidence) {
    this.observations = observations;
    this.confidence = confidence;
    this.k = 1 + observations.predictors();
  }

  Regression solve() {
    count();
    if (n > 1 && isConstant()) {
      return new Regression.ConstantResponse(observations.response(0));
    }
    if (n <= k || effectiveN < k + 1 - ROUNDING) {
      return new Regression.TooFewObservations(n, effectiveN, k);
    }
    Triangle triangle = Triangle.of(observations, scale);
    List<List<Integer>> dependent = triangle.dependencies();
    if (!dependent.isEmpty()) {
      return collinear(dependent);
    }
    double[][] inverse = triangle.inverse();
    List<Integer> inflated =
        IntStream.range(1, k)
            .filter(column -> vif(triangle, inverse, column) > LARGEST_VIF)
            .boxed()
            .toList();
    return inflated.isEmpty() ? fit(triangle, inverse) : collinear(List.of(inflated));
  }

  private void count() {
    double sum = 0;
    double squares = 0;
    for (int row = 0; row < observations.rows(); row++) {
      double weight = observations.weight(row);
      n = Math.addExact(n, observations.times(row));
      sum += observations.times(row) * weight;
      squares += observations.times(row) * weight * weight;
    }
    effectiveN = n == 0 ? 0 : sum == squares ? sum : sum * sum / squares;
    scale = n == 0 ? 0 : effectiveN / sum;
  }

  private boolean isConstant() {
    double first = observations.response(0);
    for (int row = 1; row < observations.rows(); row++) {
      if (observations.response(row) != first) {
        return false;
      }
    }
    return true;
  }

  private Regression.Collinear collinear(List<List<Integer>> groups) {
    return new Regression.Collinear(groups.stream().map(this::names).collect(toImmutableList()));
  }

  private ImmutableSet<String> names(List<Integer> columns) {
    return columns.stream().map(column -> observations.name(column - 1)).collect(toImmutableSet());
  }

  private static double vif(Triangle triangle, double[][] inverse, int column) {
    double spread = triangle.spread(column);
    return spread * spread * squaredLength(inverse[column]);
  }

  private Regression.Fit fit(Triangle triangle, double[][] inverse) {
    double[] values = triangle.coefficients(inverse);
    double spread = triangle.spread(triangle.responseColumn());
    Sandwich errors = new Sandwich(observations, scale, values, inverse);
    boolean exact = Math.sqrt(errors.squares()) <= EXACT * spread;
    if (exact) {
      clearRounding(values, triangle);
    }
    double degrees = effectiveN - k;
    double left = exact ? 0 : errors.squares();
    double variance = left / degrees;
    double explained = Math.max(0, 1 - left / (spread * spread));
    double[][] covariance = errors.classical(variance);
    Optional<double[][]> robust =
        errors.hasLeverageOfOne()
            ? Optional.empty()
            : Optional.of(exact ? covariance : errors.robust());
    ImmutableList.Builder<Coefficient> coefficients = ImmutableList.builder();
    for (int i = 0; i < k; i++) {
      int column = i;
      coefficients.add(
          new Coefficient(
              i == 0 ? Coefficient.INTERCEPT : observations.name(i - 1),
              estimate(values, covariance, i),
              robust.map(matrix -> estimate(values, matrix, column)),
              ofPredictor(i, values[i] * triangle.spread(i) / spread),
              ofPredictor(i, Math.max(1, vif(triangle, inverse, i)))));
    }
    return new Regression.Fit(
        n,
        effectiveN,
        confidence,
        degrees,
        coefficients.build(),
        flat(covariance),
        explained,
        1 - (1 - explained) * (effectiveN - 1) / degrees,
        Math.sqrt(variance),
        exact || k == 1
            ? OptionalDouble.empty()
            : OptionalDouble.of(explained / (k - 1) / ((1 - explained) / degrees)));
  }

  /** An exact fit has no error that could tell a coefficient of 0 from its rounding. */
  private void clearRounding(double[] values, Triangle triangle) {
    double[] length = new double[k];
    for (int i = 0; i < k; i++) {
      length[i] = i == 0 ? Math.abs(triangle.get(0, 0)) : triangle.spread(i);
    }
    double response =
        Math.hypot(
            triangle.spread(triangle.responseColumn()), triangle.get(0, triangle.responseColumn()));
    for (int i = 0; i < k; i++) {
      if (Math.abs(values[i]) * length[i] <= EXACT * response) {
        values[i] = 0;
      }
    }
  }

  private Estimate estimate(double[] values, double[][] covariance, int column) {
    return Estimate.of(
        values[column], Math.sqrt(covariance[column][column]), effectiveN - k, confidence);
  }

  private static OptionalDouble ofPredictor(int column, double value) {
    return column == 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static double squaredLength(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value * value;
    }
    return sum;
  }

  static ImmutableDoubleArray flat(double[][] matrix) {
    ImmutableDoubleArray.Builder values =
        ImmutableDoubleArray.builder(matrix.length * matrix.length);
    for (double[] row : matrix) {
      values.addAll(row);
    }
    return values.build();
  }
}
