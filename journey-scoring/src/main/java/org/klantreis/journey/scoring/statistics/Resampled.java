package org.klantreis.journey.scoring.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a figure came to in one resample after another, and the ends between which it mostly lay:
 * the percentile interval of the bootstrap (Efron 1979).
 */
public final class Resampled {

  /** By how much a share of the resamples may miss the whole number that it is. */
  private static final double ROUNDING = 1e-9;

  private double[] values = new double[16];
  private int defined;
  private int undefined;

  /** No resample yet. */
  public Resampled() {}

  /** Takes the figure in one more resample; absent where it is undefined there. */
  public void add(OptionalDouble value) {
    if (value.isEmpty()) {
      undefined++;
      return;
    }
    if (defined == values.length) {
      values = Arrays.copyOf(values, 2 * defined);
    }
    values[defined++] = value.getAsDouble();
  }

  /**
   * The ends, each a value of some resample (quantiles of type 1, Hyndman and Fan 1996). Absent
   * without resamples, and where the figure is undefined in more of them than lie beyond an end: it
   * would depend on them where that end is.
   */
  public Optional<Interval> ends(Confidence confidence) {
    double beyond = confidence.tail() * (defined + undefined);
    if (defined == 0 || undefined > beyond + ROUNDING) {
      return Optional.empty();
    }
    double[] sorted = Arrays.copyOf(values, defined);
    Arrays.sort(sorted);
    return Optional.of(
        new Interval(
            sorted[place(confidence.tail(), defined) - 1],
            sorted[place(1 - confidence.tail(), defined) - 1]));
  }

  /** Which of so many values, in rising order and from 1, has that share at or below it. */
  static int place(double share, int of) {
    return Math.max(1, (int) Math.ceil(share * of - ROUNDING));
  }
}
