package org.klantreis.journey.scoring.statistics;

import java.util.stream.IntStream;
import org.klantreis.journey.evidence.YesByRating;

/** The ratings that were given, in rising order, with how many said yes and no. */
final class YesLevels {

  private final double[] ratings;
  private final double[] yes;
  private final double[] no;

  private YesLevels(double[] ratings, double[] yes, double[] no) {
    this.ratings = ratings;
    this.yes = yes;
    this.no = no;
  }

  static YesLevels of(YesByRating tally) {
    int[] given =
        IntStream.range(0, tally.scale().levels())
            .filter(level -> tally.customersAt(level) > 0)
            .toArray();
    return new YesLevels(
        IntStream.of(given).mapToDouble(tally.scale()::value).toArray(),
        IntStream.of(given).mapToDouble(tally.yes()::countAt).toArray(),
        IntStream.of(given).mapToDouble(tally.no()::countAt).toArray());
  }

  int size() {
    return ratings.length;
  }

  double rating(int level) {
    return ratings[level];
  }

  double yes(int level) {
    return yes[level];
  }

  double no(int level) {
    return no[level];
  }

  /** The share of yes at each level: as many parameters as levels, the best there can be. */
  double[] observed() {
    double[] shares = new double[size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = yes[i] / (yes[i] + no[i]);
    }
    return shares;
  }

  /** The shares that never fall, by pooling neighbours that do. */
  double[] isotonic() {
    int blocks = 0;
    int[] last = new int[size()];
    double[] yesIn = new double[size()];
    double[] allIn = new double[size()];
    for (int i = 0; i < size(); i++) {
      last[blocks] = i;
      yesIn[blocks] = yes[i];
      allIn[blocks] = yes[i] + no[i];
      blocks++;
      while (blocks > 1
          && yesIn[blocks - 2] * allIn[blocks - 1] > yesIn[blocks - 1] * allIn[blocks - 2]) {
        last[blocks - 2] = last[blocks - 1];
        yesIn[blocks - 2] += yesIn[blocks - 1];
        allIn[blocks - 2] += allIn[blocks - 1];
        blocks--;
      }
    }
    double[] shares = new double[size()];
    int level = 0;
    for (int block = 0; block < blocks; block++) {
      for (; level <= last[block]; level++) {
        shares[level] = yesIn[block] / allIn[block];
      }
    }
    return shares;
  }

  double logLikelihood(double[] shares) {
    double sum = 0;
    for (int i = 0; i < size(); i++) {
      // what nobody said adds nothing, however unlikely it is
      sum += yes[i] == 0 ? 0 : yes[i] * Math.log(shares[i]);
      sum += no[i] == 0 ? 0 : no[i] * Math.log1p(-shares[i]);
    }
    return sum;
  }

  /**
   * Whether some rating tells yes and no apart, all yes on the one side of it and all no on the
   * other (Albert and Anderson 1984); also when all say the same.
   */
  boolean isSeparated() {
    int lowestYes = first(yes);
    int highestYes = last(yes);
    int lowestNo = first(no);
    int highestNo = last(no);
    return highestYes <= lowestNo || highestNo <= lowestYes;
  }

  /** Whether nobody said yes, or only those who gave the lowest or the highest rating of all. */
  boolean isYesAtOneEndOnly() {
    int lowest = first(yes);
    int highest = last(yes);
    return highest < 0 || (lowest == highest && (lowest == 0 || lowest == size() - 1));
  }

  /** The first level at which there are any; after the last level where there are none. */
  private static int first(double[] counts) {
    int level = 0;
    while (level < counts.length && counts[level] == 0) {
      level++;
    }
    return level;
  }

  /** The last level at which there are any; before the first level where there are none. */
  private static int last(double[] counts) {
    int level = counts.length - 1;
    while (level >= 0 && counts[level] == 0) {
      level--;
    }
    return level;
  }
}
