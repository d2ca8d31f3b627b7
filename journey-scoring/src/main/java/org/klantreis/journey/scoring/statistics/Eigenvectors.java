package org.klantreis.journey.scoring.statistics;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, by turning pairs of axes until nothing is
 * left beside the diagonal (Jacobi 1846).
 */
final class Eigenvectors {

  private static final int MOST_SWEEPS = 60;
  private static final double NOTHING = 1e-32;

  private final int size;

  /** The matrix, which the turns make diagonal. */
  private final double[][] matrix;

  private final double[][] vectors;

  /** The upper triangle is read; the array is not changed. */
  Eigenvectors(double[][] symmetric, int size) {
    this.size = size;
    this.matrix = new double[size][];
    this.vectors = new double[size][size];
    for (int i = 0; i < size; i++) {
      matrix[i] = symmetric[i].clone();
      vectors[i][i] = 1;
    }
    for (int sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(); sweep++) {
      for (int p = 0; p < size; p++) {
        for (int q = p + 1; q < size; q++) {
          turn(p, q);
        }
      }
    }
  }

  private boolean isDiagonal() {
    double beside = 0;
    double on = 0;
    for (int i = 0; i < size; i++) {
      on += matrix[i][i] * matrix[i][i];
      for (int j = i + 1; j < size; j++) {
        beside += matrix[i][j] * matrix[i][j];
      }
    }
    return beside <= NOTHING * on;
  }

  private void turn(int p, int q) {
    double beside = matrix[p][q];
    if (beside == 0) {
      return;
    }
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * beside);
    double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
    double cosine = 1 / Math.hypot(tangent, 1);
    double sine = tangent * cosine;
    matrix[p][p] -= tangent * beside;
    matrix[q][q] += tangent * beside;
    matrix[p][q] = 0;
    for (int i = 0; i < size; i++) {
      if (i < p) {
        turn(matrix[i], p, matrix[i], q, cosine, sine);
      } else if (i > p && i < q) {
        turn(matrix[p], i, matrix[i], q, cosine, sine);
      } else if (i > q) {
        turn(matrix[p], i, matrix[q], i, cosine, sine);
      }
      turn(vectors[i], p, vectors[i], q, cosine, sine);
    }
  }

  private static void turn(double[] one, int i, double[] other, int j, double cosine, double sine) {
    double first = one[i];
    double second = other[j];
    one[i] = cosine * first - sine * second;
    other[j] = sine * first + cosine * second;
  }

  /** An eigenvalue; they come in no order. */
  double value(int which) {
    return matrix[which][which];
  }

  /** What an eigenvector, of length 1, has of an axis. */
  double vector(int axis, int which) {
    return vectors[axis][which];
  }
}
