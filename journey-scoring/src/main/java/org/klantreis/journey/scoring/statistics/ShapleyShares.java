package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * How much of a regression's R² each predictor explains: what it adds to R², averaged over all
 * orders in which predictors can be added (Lindeman, Merenda and Gold 1980; Shapley 1953). The
 * shares add up to R², and none is negative.
 *
 * <p>Exact: all subsets of predictors are fitted, each from the one that lacks its last predictor,
 * by a row of a Cholesky factor of the correlations.
 */
public final class ShapleyShares {

  /** With more predictors there are too many subsets to fit them all. */
  public static final int MOST_PREDICTORS = 16;

  private final int predictors;
  private final double[][] correlations;
  private final double[] withResponse;

  /** The Cholesky factor of the subset at hand, and the response along its rows. */
  private final double[][] factor;

  private final double[] along;

  /** R² of each subset; the bits of the index say who is in it. */
  private final double[] rSquared;

  private ShapleyShares(Triangle triangle, int predictors) {
    this.predictors = predictors;
    this.correlations = new double[predictors][predictors];
    this.withResponse = new double[predictors];
    this.factor = new double[predictors][predictors];
    this.along = new double[predictors];
    this.rSquared = new double[1 << predictors];
    int response = triangle.responseColumn();
    for (int i = 0; i < predictors; i++) {
      for (int j = 0; j < predictors; j++) {
        correlations[i][j] = i == j ? 1 : correlation(triangle, 1 + i, 1 + j);
      }
      withResponse[i] = correlation(triangle, 1 + i, response);
    }
  }

  /**
   * A share for each predictor, in their order, of observations of which a {@link Regression} has a
   * fit.
   *
   * @throws IllegalArgumentException for more than {@link #MOST_PREDICTORS} predictors
   */
  public static ImmutableDoubleArray of(Observations observations) {
    int predictors = observations.predictors();
    checkArgument(
        predictors <= MOST_PREDICTORS,
        "Shapley shares are computed for at most %s predictors, not for %s.",
        MOST_PREDICTORS,
        predictors);
    ShapleyShares shares = new ShapleyShares(Triangle.of(observations, 1), predictors);
    shares.fit(0, 0, 0, new int[predictors]);
    return shares.averaged();
  }

  private static double correlation(Triangle triangle, int a, int b) {
    return triangle.covariation(a, b) / (triangle.spread(a) * triangle.spread(b));
  }

  /** Fits every subset that begins with the one at hand, whose members are in the array. */
  private void fit(int subset, int size, int next, int[] members) {
    for (int added = next; added < predictors; added++) {
      double left = 1;
      double response = withResponse[added];
      for (int row = 0; row < size; row++) {
        double entry = correlations[members[row]][added];
        for (int column = 0; column < row; column++) {
          entry -= factor[row][column] * factor[size][column];
        }
        entry /= factor[row][row];
        factor[size][row] = entry;
        left -= entry * entry;
        response -= entry * along[row];
      }
      factor[size][size] = Math.sqrt(left);
      along[size] = response / factor[size][size];
      members[size] = added;
      int larger = subset | 1 << added;
      rSquared[larger] = rSquared[subset] + along[size] * along[size];
      fit(larger, size + 1, added + 1, members);
    }
  }

  /**
   * What each predictor adds to each subset without it, by the share of orders that add it there.
   */
  private ImmutableDoubleArray averaged() {
    double[] ofOrders = new double[predictors];
    for (int size = 0; size < predictors; size++) {
      ofOrders[size] =
          size == 0 ? 1.0 / predictors : ofOrders[size - 1] * size / (predictors - size);
    }
    double[] shares = new double[predictors];
    for (int subset = 0; subset < rSquared.length; subset++) {
      for (int i = 0; i < predictors; i++) {
        if ((subset & 1 << i) == 0) {
          double added = rSquared[subset | 1 << i] - rSquared[subset];
          shares[i] += ofOrders[Integer.bitCount(subset)] * added;
        }
      }
    }
    for (int i = 0; i < predictors; i++) {
      shares[i] = Math.max(0, shares[i]); // never less, but for rounding
    }
    return ImmutableDoubleArray.copyOf(shares);
  }
}
