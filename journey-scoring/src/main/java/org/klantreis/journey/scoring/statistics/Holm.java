package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Holm's adjustment of p values (Holm 1979): keeps the chance of any false alarm among several
 * tests at the level of one, without assuming that they are independent.
 */
public final class Holm {

  private Holm() {}

  /**
   * The adjusted p values, in the given order; none is below its own p value or above 1.
   *
   * @param pValues of all tests of the family, each 0 to 1
   */
  public static double[] adjust(double... pValues) {
    for (double p : pValues) {
      checkArgument(p >= 0 && p <= 1, "A p value lies between 0 and 1, not %s.", p);
    }
    int[] ascending =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> pValues[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[pValues.length];
    double least = 0;
    for (int rank = 0; rank < ascending.length; rank++) {
      double raised = Math.min(1, (ascending.length - rank) * pValues[ascending[rank]]);
      least = Math.max(least, raised);
      adjusted[ascending[rank]] = least;
    }
    return adjusted;
  }
}
