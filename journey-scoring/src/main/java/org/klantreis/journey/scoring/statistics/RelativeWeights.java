package org.klantreis.journey.scoring.statistics;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * How much of a regression's R² each predictor explains, by way of the uncorrelated variables that
 * are closest to the predictors: what those explain, in proportion to what they share with each
 * predictor (Johnson 2000). The weights add up to R², and none is negative.
 *
 * <p>They lie close to {@link ShapleyShares} and cost no more with many predictors, but are no
 * average over orders: of predictors that are much alike, they say so more loosely.
 */
public final class RelativeWeights {

  private RelativeWeights() {}

  /** A weight for each predictor, in their order. */
  public static ImmutableDoubleArray of(Observations observations) {
    return of(Covariation.of(observations));
  }

  /**
   * A weight for each predictor, in their order. A direction in which the predictors, at variance
   * 1, vary less than 1e-10 explains nothing.
   */
  public static ImmutableDoubleArray of(Covariation covariation) {
    int predictors = covariation.predictors();
    double[][] correlations = covariation.correlations();
    Eigenvectors axes = new Eigenvectors(correlations, predictors);
    double[] onAxis = new double[predictors];
    double[] length = new double[predictors];
    for (int axis = 0; axis < predictors; axis++) {
      if (axes.value(axis) > Covariation.DEPENDENT) {
        length[axis] = Math.sqrt(axes.value(axis));
        for (int i = 0; i < predictors; i++) {
          onAxis[axis] += axes.vector(i, axis) * correlations[i][predictors] / length[axis];
        }
      }
    }
    double[] explained = new double[predictors];
    for (int closest = 0; closest < predictors; closest++) {
      double along = 0;
      for (int axis = 0; axis < predictors; axis++) {
        along += axes.vector(closest, axis) * onAxis[axis];
      }
      for (int i = 0; i < predictors; i++) {
        double shared = 0;
        for (int axis = 0; axis < predictors; axis++) {
          shared += axes.vector(i, axis) * length[axis] * axes.vector(closest, axis);
        }
        explained[i] += shared * shared * along * along;
      }
    }
    return ImmutableDoubleArray.copyOf(explained);
  }
}
