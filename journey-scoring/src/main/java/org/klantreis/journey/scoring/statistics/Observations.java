package org.klantreis.journey.scoring.statistics;

/**
 * What a regression reads: distinct rows, each with how many observations it stands for. The rows
 * are read more than once, always in the same order, which should not depend on the order in which
 * they were collected.
 */
public interface Observations {

  /** How many predictors there are, without the intercept, which every regression has. */
  int predictors();

  /** What a predictor is called, from 0; no two have the same name. */
  String name(int predictor);

  /** How many distinct rows there are. */
  int rows();

  /** How many observations a row stands for; not negative. */
  long times(int row);

  /** The survey weight of each of these observations, above 0; 1 where there are none. */
  default double weight(int row) {
    return 1;
  }

  /** The response in a row, finite. */
  double response(int row);

  /** Writes the predictors of a row, finite, into the first places of an array. */
  void read(int row, double[] into);
}
