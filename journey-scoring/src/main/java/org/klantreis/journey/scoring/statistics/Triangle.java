package org.klantreis.journey.scoring.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The triangular factor R of rows, by Householder reflections (Householder 1958; Golub 1965), a
 * block of rows at a time, so that memory does not grow with the rows and no product of columns is
 * formed before it is needed.
 *
 * <p>Column 0 is the intercept, the last one the response. Whatever is below row 0 of a column is
 * therefore the column about its mean.
 */
final class Triangle {

  /** How much of a column's length about its mean the columns before it must leave. */
  static final double COLLINEAR = 1e-5;

  /** How much of a column's length its distance from the mean must be. */
  private static final double CONSTANT = 1e-10;

  private static final double INVOLVED = 1e-6;
  private static final int BLOCK = 256;

  private final int size;
  private final double[][] r;

  /** The rows that wait, column by column. */
  private final double[][] block;

  private int waiting;

  Triangle(int size) {
    this.size = size;
    this.r = new double[size][size];
    this.block = new double[size][BLOCK];
  }

  /** The factor of all rows, each as long as the root of what it weighs. */
  static Triangle of(Observations observations, double scale) {
    int predictors = observations.predictors();
    Triangle triangle = new Triangle(predictors + 2);
    double[] row = new double[predictors];
    for (int i = 0; i < observations.rows(); i++) {
      observations.read(i, row);
      double length = Math.sqrt(observations.times(i) * observations.weight(i) * scale);
      triangle.put(0, length);
      for (int j = 0; j < predictors; j++) {
        triangle.put(1 + j, length * row[j]);
      }
      triangle.put(1 + predictors, length * observations.response(i));
      triangle.endRow();
    }
    triangle.fold();
    return triangle;
  }

  private void put(int column, double value) {
    block[column][waiting] = value;
  }

  private void endRow() {
    waiting++;
    if (waiting == BLOCK) {
      fold();
    }
  }

  private void fold() {
    for (int column = 0; column < size; column++) {
      reflect(column);
    }
    waiting = 0;
  }

  private void reflect(int column) {
    double[] below = block[column];
    double tail = product(below, below);
    if (tail == 0) {
      return;
    }
    double head = r[column][column];
    double length = Math.sqrt(head * head + tail);
    double diagonal = head > 0 ? -length : length;
    double first = head - diagonal;
    double factor = 2 / (first * first + tail);
    for (int j = column + 1; j < size; j++) {
      double[] others = block[j];
      double step = factor * (first * r[column][j] + product(below, others));
      r[column][j] -= step * first;
      for (int i = 0; i < waiting; i++) {
        others[i] -= step * below[i];
      }
    }
    r[column][column] = diagonal;
  }

  private double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < waiting; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  double get(int row, int column) {
    return r[row][column];
  }

  int responseColumn() {
    return size - 1;
  }

  /** The length of a column about its mean: the root of its sum of squares. */
  double spread(int column) {
    double sum = 0;
    for (int row = 1; row <= column; row++) {
      sum += r[row][column] * r[row][column];
    }
    return Math.sqrt(sum);
  }

  /** The product of two columns about their means. */
  double covariation(int a, int b) {
    double sum = 0;
    for (int row = 1; row <= Math.min(a, b); row++) {
      sum += r[row][a] * r[row][b];
    }
    return sum;
  }

  /**
   * The groups of columns that depend on each other; each ends with a column that says nothing, or
   * next to nothing, beyond the ones before it. A column that does not vary is a group of its own.
   */
  List<List<Integer>> dependencies() {
    List<List<Integer>> groups = new ArrayList<>();
    List<Integer> columns = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Triangle rest = this;
    for (int column = 1; column < rest.size - 1; ) {
      List<Integer> group = rest.dependency(column);
      if (group.isEmpty()) {
        column++;
      } else {
        groups.add(group.stream().map(columns::get).toList());
        columns.subList(column, column + 1).clear();
        rest = rest.without(column);
      }
    }
    return groups;
  }

  private List<Integer> dependency(int column) {
    double spread = spread(column);
    double length = Math.hypot(spread, r[0][column]);
    if (spread <= CONSTANT * length) {
      return List.of(column);
    }
    if (Math.abs(r[column][column]) > COLLINEAR * spread) {
      return List.of();
    }
    double[] shares = new double[column];
    for (int row = column - 1; row > 0; row--) {
      double sum = r[row][column];
      for (int j = row + 1; j < column; j++) {
        sum -= r[row][j] * shares[j];
      }
      shares[row] = sum / r[row][row];
    }
    List<Integer> group = new ArrayList<>();
    for (int j = 1; j < column; j++) {
      if (Math.abs(shares[j]) * spread(j) > INVOLVED * spread) {
        group.add(j);
      }
    }
    group.add(column);
    return group;
  }

  private Triangle without(int left) {
    Triangle rest = new Triangle(size - 1);
    for (double[] row : r) {
      for (int column = 0; column < size; column++) {
        if (column != left) {
          rest.put(column < left ? column : column - 1, row[column]);
        }
      }
      rest.endRow();
    }
    rest.fold();
    return rest;
  }

  /**
   * The coefficients of intercept and predictors by least squares.
   *
   * @param inverse the {@link #inverse()} of this factor
   */
  double[] coefficients(double[][] inverse) {
    int k = size - 1;
    double[] values = new double[k];
    for (int i = 0; i < k; i++) {
      for (int j = i; j < k; j++) {
        values[i] += inverse[i][j] * r[j][k];
      }
    }
    return values;
  }

  /** The inverse of the factor of intercept and predictors, without the response. */
  double[][] inverse() {
    int k = size - 1;
    double[][] inverse = new double[k][k];
    for (int column = 0; column < k; column++) {
      inverse[column][column] = 1 / r[column][column];
      for (int row = column - 1; row >= 0; row--) {
        double sum = 0;
        for (int j = row + 1; j <= column; j++) {
          sum -= r[row][j] * inverse[j][column];
        }
        inverse[row][column] = sum / r[row][row];
      }
    }
    return inverse;
  }
}
