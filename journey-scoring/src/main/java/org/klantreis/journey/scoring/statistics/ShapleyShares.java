package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * How much of a regression's R² each predictor explains: what it adds to R², averaged over all
 * orders in which predictors can be added (Lindeman, Merenda and Gold 1980; Shapley 1953). The
 * shares add up to R², and none is negative.
 *
 * <p>Exact: all subsets of predictors are fitted, each from the one that lacks its last predictor.
 * What a predictor explains is taken out of the later ones only, which are few for most subsets: a
 * subset costs four steps on average, however many predictors there are. A predictor that is left
 * with less than 1e-10 of its variance by others adds nothing to them.
 */
public final class ShapleyShares {

  /** With more predictors there are too many subsets to fit them all. */
  public static final int MOST_PREDICTORS = 16;

  private final int predictors;

  /**
   * For each size of a subset, what its members leave of the correlations of later predictors and
   * of the response, which is last.
   */
  private final double[][][] left;

  /** The share of orders in which a predictor is added to a subset of that size. */
  private final double[] ofOrders;

  /** The R² of subsets with a predictor, weighed by the orders that pass with and without it. */
  private final double[] with;

  /** The R² of subsets, weighed by the orders that add a predictor which they lack. */
  private double without;

  private ShapleyShares(double[][] correlations) {
    this.predictors = correlations.length - 1;
    this.left = new double[predictors][predictors + 1][predictors + 1];
    this.ofOrders = new double[predictors + 1];
    this.with = new double[predictors];
    if (predictors > 0) {
      left[0] = correlations;
      ofOrders[0] = 1.0 / predictors;
    }
    for (int size = 1; size < predictors; size++) {
      ofOrders[size] = ofOrders[size - 1] * size / (predictors - size);
    }
  }

  /**
   * A share for each predictor, in their order, of observations of which a {@link Regression} has a
   * fit.
   *
   * @throws IllegalArgumentException for more than {@link #MOST_PREDICTORS} predictors
   */
  public static ImmutableDoubleArray of(Observations observations) {
    return of(Covariation.of(observations));
  }

  /**
   * A share for each predictor, in their order. Predictors that depend on each other share what
   * they explain together, and one that does not vary explains nothing; nor does any of a response
   * that does not vary.
   *
   * @throws IllegalArgumentException for more than {@link #MOST_PREDICTORS} predictors
   */
  public static ImmutableDoubleArray of(Covariation covariation) {
    checkArgument(
        covariation.predictors() <= MOST_PREDICTORS,
        "Shapley shares are computed for at most %s predictors, not for %s.",
        MOST_PREDICTORS,
        covariation.predictors());
    ShapleyShares shares = new ShapleyShares(covariation.correlations());
    shares.addSupersets(0, 0, 0);
    return shares.averaged();
  }

  /**
   * Fits every subset that begins with the one at hand, which explains so much; returns their sum.
   */
  private double addSupersets(int size, int next, double explained) {
    double sum = 0;
    for (int added = next; added < predictors; added++) {
      double[] pivot = left[size][added];
      boolean adds = pivot[added] > Covariation.DEPENDENT;
      double rSquared =
          adds ? explained + pivot[predictors] * pivot[predictors] / pivot[added] : explained;
      double supersets = (ofOrders[size] + ofOrders[size + 1]) * rSquared;
      without += ofOrders[size + 1] * rSquared;
      if (added + 1 < predictors) {
        takeOut(size, added, adds ? 1 / pivot[added] : 0);
        supersets += addSupersets(size + 1, added + 1, rSquared);
      }
      with[added] += supersets;
      sum += supersets;
    }
    return sum;
  }

  /** Leaves of the later predictors and the response what the added one does not explain. */
  private void takeOut(int size, int added, double inverse) {
    double[] pivot = left[size][added];
    for (int i = added + 1; i < predictors; i++) {
      double factor = inverse * pivot[i];
      double[] from = left[size][i];
      double[] into = left[size + 1][i];
      for (int j = i; j <= predictors; j++) {
        into[j] = from[j] - factor * pivot[j];
      }
    }
  }

  /** What each predictor adds: R² with it less R² without it, averaged over the orders. */
  private ImmutableDoubleArray averaged() {
    ImmutableDoubleArray.Builder shares = ImmutableDoubleArray.builder(predictors);
    for (double each : with) {
      shares.add(Math.max(0, each - without)); // never less, but for rounding
    }
    return shares.build();
  }
}
