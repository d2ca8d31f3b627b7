package org.klantreis.journey.scoring.statistics;

/**
 * The difference of two independent shares, the second less the first, with the interval that
 * combines the Wilson intervals of both (Newcombe 1998, method 10).
 *
 * @param value -1 to 1
 * @param interval within -1 and 1; holds the difference
 */
public record ShareDifference(double value, Interval interval) {

  /** Both shares with intervals of the same confidence, which the difference has, too. */
  public static ShareDifference between(Proportion first, Proportion second) {
    double value = second.value() - first.value();
    double down =
        Math.hypot(
            second.value() - second.interval().low(), first.interval().high() - first.value());
    double up =
        Math.hypot(
            second.interval().high() - second.value(), first.value() - first.interval().low());
    return new ShareDifference(
        value, new Interval(Math.max(-1, value - down), Math.min(1, value + up)));
  }
}
