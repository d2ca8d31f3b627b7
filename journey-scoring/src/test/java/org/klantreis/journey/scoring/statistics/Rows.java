package org.klantreis.journey.scoring.statistics;

import java.util.Arrays;

/** Rows that a test makes up: the response first, then the predictors, called x1, x2 and so on. */
record Rows(double[][] values, long[] frequencies, double[] weights) implements Observations {

  static Rows of(double[]... values) {
    long[] once = new long[values.length];
    double[] ones = new double[values.length];
    Arrays.fill(once, 1);
    Arrays.fill(ones, 1);
    return new Rows(values, once, ones);
  }

  Rows times(long... frequencies) {
    return new Rows(values, frequencies, weights);
  }

  Rows weighing(double... given) {
    return new Rows(values, frequencies, given);
  }

  double[] responses() {
    return Arrays.stream(values).mapToDouble(row -> row[0]).toArray();
  }

  double[][] design() {
    return Arrays.stream(values)
        .map(row -> Arrays.copyOfRange(row, 1, row.length))
        .toArray(double[][]::new);
  }

  @Override
  public int predictors() {
    return values[0].length - 1;
  }

  @Override
  public String name(int predictor) {
    return "x" + (predictor + 1);
  }

  @Override
  public int rows() {
    return values.length;
  }

  @Override
  public long times(int row) {
    return frequencies[row];
  }

  @Override
  public double weight(int row) {
    return weights[row];
  }

  @Override
  public double response(int row) {
    return values[row][0];
  }

  @Override
  public void read(int row, double[] into) {
    System.arraycopy(values[row], 1, into, 0, values[row].length - 1);
  }
}
