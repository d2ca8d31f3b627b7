package org.klantreis.journey.evidence;

import java.util.Arrays;

/**
 * Sums of weights that do not depend on the order of adding: each sum carries the rounding error of
 * its additions along (Neumaier 1974), so that the total is right to the last digits.
 */
final class WeightSums {

  private final double[] sums;
  private final double[] carries;

  WeightSums(int size) {
    this(new double[size], new double[size]);
  }

  private WeightSums(double[] sums, double[] carries) {
    this.sums = sums;
    this.carries = carries;
  }

  void add(int index, double amount) {
    double sum = sums[index];
    double total = sum + amount;
    carries[index] +=
        Math.abs(sum) >= Math.abs(amount) ? (sum - total) + amount : (amount - total) + sum;
    sums[index] = total;
  }

  void addAll(WeightSums other) {
    for (int i = 0; i < sums.length; i++) {
      add(i, other.sums[i]);
      carries[i] += other.carries[i];
    }
  }

  double get(int index) {
    return sums[index] + carries[index];
  }

  int size() {
    return sums.length;
  }

  WeightSums grownTo(int size) {
    return new WeightSums(Arrays.copyOf(sums, size), Arrays.copyOf(carries, size));
  }

  WeightSums copyOfRange(int from, int to) {
    return new WeightSums(
        Arrays.copyOfRange(sums, from, to), Arrays.copyOfRange(carries, from, to));
  }
}
