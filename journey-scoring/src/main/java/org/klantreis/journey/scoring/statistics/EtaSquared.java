package org.klantreis.journey.scoring.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.evidence.RatingTally;

/**
 * The share of the spread of ratings that lies between groups, eta squared: the sum of squares
 * between over the total sum of squares (Pearson 1905, Fisher 1925).
 *
 * <p>It is 0 when all groups have the same mean, and 1 when all members of a group give the same
 * rating and groups differ. In a sample it is never below what chance makes of groups that are all
 * alike, so {@link #byChance()} belongs beside it.
 *
 * @param value 0 to 1
 * @param byChance what it would be on average if ratings were dealt to the groups at random
 * @param n how many ratings were compared
 * @param effectiveN how many equally weighted ratings they are worth
 */
public record EtaSquared(double value, double byChance, long n, double effectiveN) {

  /**
   * Compares groups within each stratum, and adds up the sums of squares: differences between
   * strata count neither as spread between groups nor as spread within. Strata in which fewer than
   * two groups rated say nothing. Empty when that leaves no stratum, and when there is no spread.
   *
   * @param strata the ratings of each group; on one scale within a stratum
   */
  public static Optional<EtaSquared> of(List<? extends Collection<RatingTally>> strata) {
    double between = 0;
    double byChance = 0;
    double total = 0;
    long n = 0;
    double effectiveN = 0;
    for (Collection<RatingTally> groups : strata) {
      List<RatingTally> rated = groups.stream().filter(group -> !group.isEmpty()).toList();
      if (rated.size() < 2) {
        continue;
      }
      RatingTally whole = rated.stream().reduce(RatingTally::merge).orElseThrow();
      double squares = sumOfSquares(whole);
      between += Math.min(squares, between(rated, mean(whole)));
      byChance += squares * shareByChance(rated.size(), whole.effectiveN());
      total += squares;
      n += whole.n();
      effectiveN += whole.effectiveN();
    }
    return total > 0
        ? Optional.of(new EtaSquared(between / total, byChance / total, n, effectiveN))
        : Optional.empty();
  }

  /** Of the ways to deal n ratings to groups, the mean share that lies between them. */
  private static double shareByChance(int groups, double n) {
    return n > groups ? (groups - 1) / (n - 1) : 1;
  }

  // sorted, so that the order of the groups does not show in the last digit
  private static double between(List<RatingTally> groups, double mean) {
    double[] parts = new double[groups.size()];
    for (int i = 0; i < parts.length; i++) {
      double distance = mean(groups.get(i)) - mean;
      parts[i] = groups.get(i).totalWeight() * distance * distance;
    }
    Arrays.sort(parts);
    return Arrays.stream(parts).sum();
  }

  private static double mean(RatingTally tally) {
    double sum = 0;
    for (int level = 0; level < tally.scale().levels(); level++) {
      sum += tally.weightAt(level) * tally.scale().value(level);
    }
    return sum / tally.totalWeight();
  }

  /** About the mean; exactly 0 when all ratings are the same, whatever their weights. */
  private static double sumOfSquares(RatingTally tally) {
    double mean = mean(tally);
    double sum = 0;
    int levels = 0;
    for (int level = 0; level < tally.scale().levels(); level++) {
      double distance = tally.scale().value(level) - mean;
      sum += tally.weightAt(level) * distance * distance;
      levels += tally.countAt(level) > 0 ? 1 : 0;
    }
    return levels > 1 ? sum : 0;
  }
}
