package org.klantreis.journey.scoring.statistics;

/**
 * The rows of a step towards a logistic fit: the logits at hand, moved by what they miss, with the
 * weight that an answer has where its probability is what it is.
 */
final class LogitRows implements Observations {

  private final Observations observations;
  private final double scale;
  private final double[] etas;

  /**
   * At those coefficients.
   *
   * @param observations of which the response is 0 or 1
   * @param scale what survey weights are multiplied by
   * @param coefficients the intercept, then the predictors
   */
  LogitRows(Observations observations, double scale, double[] coefficients) {
    this.observations = observations;
    this.scale = scale;
    this.etas = new double[observations.rows()];
    double[] predictors = new double[observations.predictors()];
    for (int row = 0; row < etas.length; row++) {
      observations.read(row, predictors);
      etas[row] = eta(coefficients, predictors);
    }
  }

  /** The logarithm of the odds. */
  static double eta(double[] coefficients, double[] predictors) {
    double eta = coefficients[0];
    for (int i = 0; i < predictors.length; i++) {
      eta += coefficients[1 + i] * predictors[i];
    }
    return eta;
  }

  static double probability(double eta) {
    return 1 / (1 + Math.exp(-eta));
  }

  @Override
  public int predictors() {
    return observations.predictors();
  }

  @Override
  public String name(int predictor) {
    return observations.name(predictor);
  }

  @Override
  public int rows() {
    return observations.rows();
  }

  @Override
  public long times(int row) {
    return observations.times(row);
  }

  @Override
  public double weight(int row) {
    double eta = etas[row];
    return observations.weight(row) * scale * probability(eta) * probability(-eta);
  }

  /** The logit, and what is missed of the answer over its variance. */
  @Override
  public double response(int row) {
    double eta = etas[row];
    return observations.response(row) == 1
        ? eta + 1 / probability(eta)
        : eta - 1 / probability(-eta);
  }

  @Override
  public void read(int row, double[] into) {
    observations.read(row, into);
  }
}
