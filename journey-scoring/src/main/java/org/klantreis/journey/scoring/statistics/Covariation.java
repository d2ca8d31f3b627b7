package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How predictors and response vary together: the sums of products about the means. The same rows
 * can be weighed anew as often as a bootstrap asks, without being kept or copied.
 */
public final class Covariation {

  /** How much of the variance of a column the ones before it must leave, or it says nothing. */
  static final double DEPENDENT = Triangle.COLLINEAR * Triangle.COLLINEAR;

  /** How much of a sum of squares about any point must be left about the mean. */
  private static final double CONSTANT = 1e-12;

  private final Observations observations;
  private final int predictors;

  /** From where products are summed, so that large values cost no digits. */
  private final double[] centre;

  private final double[] row;
  private final double[] sums;

  /** The products; the response is the last row and column. */
  private final double[][] products;

  private Covariation(Observations observations) {
    this.observations = observations;
    this.predictors = observations.predictors();
    int columns = predictors + 1;
    this.centre = new double[columns];
    this.row = new double[columns];
    this.sums = new double[columns];
    this.products = new double[columns][columns];
  }

  /** Of observations as often as they were made, with their survey weights. */
  public static Covariation of(Observations observations) {
    Covariation covariation = new Covariation(observations);
    Triangle triangle = Triangle.of(observations, 1);
    for (int i = 0; i <= covariation.predictors; i++) {
      covariation.centre[i] =
          triangle.get(0, 0) == 0 ? 0 : triangle.get(0, 1 + i) / triangle.get(0, 0);
      for (int j = 0; j <= covariation.predictors; j++) {
        covariation.products[i][j] = triangle.covariation(1 + i, 1 + j);
      }
    }
    covariation.clearConstants(triangle);
    return covariation;
  }

  /** What does not vary is nothing but rounding. */
  private void clearConstants(Triangle triangle) {
    for (int i = 0; i <= predictors; i++) {
      double level = triangle.get(0, 1 + i);
      clearIfConstant(i, products[i][i] + level * level);
    }
  }

  private void clearIfConstant(int column, double squares) {
    if (products[column][column] <= CONSTANT * squares) {
      for (int other = 0; other <= predictors; other++) {
        products[column][other] = 0;
        products[other][column] = 0;
      }
    }
  }

  /**
   * Weighs the rows anew: these weights take the place of how often a row was observed and of its
   * survey weight.
   *
   * @param weights one for each row, not negative, not all 0
   */
  public void weigh(double[] weights) {
    checkArgument(
        weights.length == observations.rows(),
        "There are %s weights for %s rows.",
        weights.length,
        observations.rows());
    Arrays.fill(sums, 0);
    for (double[] each : products) {
      Arrays.fill(each, 0);
    }
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        total += weights[i];
        add(i, weights[i]);
      }
    }
    aboutMeans(total);
  }

  private void add(int place, double weight) {
    observations.read(place, row);
    row[predictors] = observations.response(place);
    for (int i = 0; i <= predictors; i++) {
      row[i] -= centre[i];
    }
    for (int i = 0; i <= predictors; i++) {
      double weighed = weight * row[i];
      double[] into = products[i];
      sums[i] += weighed;
      for (int j = i; j <= predictors; j++) {
        into[j] += weighed * row[j];
      }
    }
  }

  private void aboutMeans(double total) {
    for (int i = 0; i <= predictors; i++) {
      double squares = products[i][i];
      for (int j = i; j <= predictors; j++) {
        products[i][j] -= sums[i] * sums[j] / total;
        products[j][i] = products[i][j];
      }
      clearIfConstant(i, squares);
    }
  }

  /** How many predictors there are. */
  public int predictors() {
    return predictors;
  }

  /** Whether the response varies; where it does not, there is nothing to explain. */
  public boolean hasResponse() {
    return products[predictors][predictors] > 0;
  }

  /**
   * The correlations of predictors and response, which is the last of them; 0 where one of the two
   * does not vary, also on the diagonal.
   */
  double[][] correlations() {
    double[][] correlations = new double[predictors + 1][predictors + 1];
    for (int i = 0; i <= predictors; i++) {
      for (int j = 0; j <= predictors; j++) {
        double lengths = Math.sqrt(products[i][i]) * Math.sqrt(products[j][j]);
        correlations[i][j] = lengths == 0 ? 0 : i == j ? 1 : products[i][j] / lengths;
      }
    }
    return correlations;
  }

  /**
   * The change of the response with one unit of each predictor in the regression on all of them
   * that vary; absent for one that does not vary, and for all when those that do depend on each
   * other.
   */
  public ImmutableList<OptionalDouble> slopes() {
    int[] varying = IntStream.range(0, predictors).filter(i -> products[i][i] > 0).toArray();
    double[] slopes = new double[predictors];
    boolean solved = solve(varying, slopes);
    ImmutableList.Builder<OptionalDouble> found = ImmutableList.builderWithExpectedSize(predictors);
    for (int i = 0; i < predictors; i++) {
      found.add(
          solved && products[i][i] > 0 ? OptionalDouble.of(slopes[i]) : OptionalDouble.empty());
    }
    return found.build();
  }

  /**
   * The same slopes in standard deviations of response and predictor; absent also when the response
   * does not vary.
   */
  public ImmutableList<OptionalDouble> standardisedSlopes() {
    double response = Math.sqrt(products[predictors][predictors]);
    ImmutableList<OptionalDouble> slopes = slopes();
    ImmutableList.Builder<OptionalDouble> standardised = ImmutableList.builder();
    for (int i = 0; i < predictors; i++) {
      standardised.add(
          slopes.get(i).isPresent() && response > 0
              ? OptionalDouble.of(
                  slopes.get(i).getAsDouble() * Math.sqrt(products[i][i]) / response)
              : OptionalDouble.empty());
    }
    return standardised.build();
  }

  /** By Cholesky's factor of the products; false when they depend on each other. */
  private boolean solve(int[] columns, double[] into) {
    double[][] factor = new double[columns.length][columns.length];
    double[] along = new double[columns.length];
    for (int row = 0; row < columns.length; row++) {
      double response = products[columns[row]][predictors];
      for (int column = 0; column <= row; column++) {
        double rest = products[columns[row]][columns[column]];
        for (int k = 0; k < column; k++) {
          rest -= factor[row][k] * factor[column][k];
        }
        if (column < row) {
          factor[row][column] = rest / factor[column][column];
          response -= factor[row][column] * along[column];
        } else if (rest <= DEPENDENT * products[columns[row]][columns[row]]) {
          return false;
        } else {
          factor[row][row] = Math.sqrt(rest);
        }
      }
      along[row] = response / factor[row][row];
    }
    for (int row = columns.length - 1; row >= 0; row--) {
      double rest = along[row];
      for (int k = row + 1; k < columns.length; k++) {
        rest -= factor[k][row] * into[columns[k]];
      }
      into[columns[row]] = rest / factor[row][row];
    }
    return true;
  }
}
