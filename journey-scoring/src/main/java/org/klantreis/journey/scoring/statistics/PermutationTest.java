package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.klantreis.journey.evidence.RatingTally;

/**
 * Whether two samples of counted answers differ, by dealing the answers of both out again (Fisher
 * 1935; Pitman 1937): how likely is a difference at least as large when chance alone decides which
 * answer belongs to which sample? Two-sided; the same whichever sample comes first.
 *
 * <p>Answers that are the same are not told apart, so what is dealt out is a table of how often
 * each was given, with the weight of the multivariate hypergeometric distribution. Up to {@value
 * #MOST_TABLES} tables are gone through, and p is exact; of more, {@value #DRAWS} are drawn, and p
 * is (b + 1)/(B + 1), where b of B draws differ at least as much (Phipson and Smyth 2010).
 *
 * @param p above 0, at most 1
 * @param exact whether all tables were gone through
 */
public record PermutationTest(double p, boolean exact) {

  /** So many tables are gone through. */
  static final int MOST_TABLES = 100_000;

  /** So many are drawn where there are more. */
  static final int DRAWS = 9_999;

  private static final long SEED = 1;
  private static final double MOST_UNEQUAL = 3;
  private static final double ROUNDING = 1e-9;

  private static final int MOST_REMEMBERED = 10_000;

  /** By what the difference of two samples is measured. */
  public enum Statistic {
    /**
     * The difference of their means. It asks whether the samples come from one distribution: a
     * difference in spread can be found by it, too.
     */
    DIFFERENCE,
    /**
     * Welch's t, which in larger samples holds for means whatever the spreads are (Janssen 1997). A
     * table in which neither sample varies lies beyond all others, unless the means are the same.
     */
    WELCH_T
  }

  /**
   * Of two samples. Tables are drawn from one seed, so the same samples always have the same p.
   *
   * @param before how often each level was given, from the lowest; the levels are equally far apart
   * @param after likewise, on the same scale
   * @throws IllegalArgumentException for samples with different numbers of levels, for a negative
   *     count, and for an empty sample
   */
  public static PermutationTest of(Statistic statistic, long[] before, long[] after) {
    checkArgument(
        before.length == after.length,
        "The samples have %s and %s levels: they cannot be compared.",
        before.length,
        after.length);
    checkSample(before);
    checkSample(after);
    // always the smaller one, so that swapping the samples changes nothing
    long[] dealt = isSmaller(before, after) ? before : after;
    return new Deal(statistic, dealt, dealt == before ? after : before).test();
  }

  /**
   * Of ratings of which Welch's test of the means says too much or nothing: where one sample is
   * more than three times as large as the other it is liberal, and its t is permuted; where the
   * ratings of a sample do not vary, the difference of the means is. Empty where Welch's test
   * stands, and where ratings are weighted by different weights, come from fewer people than they
   * are, or are a part of a population: these cannot be dealt out as if they were alike.
   *
   * @throws IllegalArgumentException for ratings on scales that differ in more than their step, and
   *     where there are none
   */
  public static Optional<PermutationTest> insteadOfWelch(RatingTally before, RatingTally after) {
    CommonLevels levels = new CommonLevels(List.of(before, after));
    if (isWeighted(before) || isWeighted(after)) {
      return Optional.empty();
    }
    long[] earlier = levels.counts(before);
    long[] later = levels.counts(after);
    if (!varies(earlier) || !varies(later)) {
      return Optional.of(of(Statistic.DIFFERENCE, earlier, later));
    }
    boolean unequal =
        Math.max(before.n(), after.n()) > MOST_UNEQUAL * Math.min(before.n(), after.n());
    return unequal ? Optional.of(of(Statistic.WELCH_T, earlier, later)) : Optional.empty();
  }

  private static boolean isWeighted(RatingTally tally) {
    return tally.people() != tally.n()
        || Math.abs(tally.effectiveN() - tally.n()) > ROUNDING * tally.n();
  }

  private static boolean varies(long[] counts) {
    return Arrays.stream(counts).filter(count -> count > 0).count() > 1;
  }

  private static void checkSample(long[] counts) {
    checkArgument(
        Arrays.stream(counts).allMatch(count -> count >= 0),
        "Counts are not negative: %s.",
        Arrays.toString(counts));
    checkArgument(Arrays.stream(counts).sum() > 0, "A sample without answers has no mean.");
  }

  private static boolean isSmaller(long[] one, long[] other) {
    int bySize = Long.compare(Arrays.stream(one).sum(), Arrays.stream(other).sum());
    return bySize == 0 ? Arrays.compare(one, other) < 0 : bySize < 0;
  }

  /** The answers of two samples, dealt out to the first of them; the other gets the rest. */
  private static final class Deal {

    private final Statistic statistic;

    /** Of the levels that were given, where they lie. */
    private final int[] levels;

    private final long[] pooled;

    /** How many answers there are at each level and above. */
    private final long[] from;

    /** How many the first sample gets. */
    private final long size;

    private final double sum;
    private final double squares;
    private final double[] logFactorials;

    /** What is at least as far apart as the samples are. */
    private final double least;

    private int tables;
    private double p;

    Deal(Statistic statistic, long[] dealt, long[] rest) {
      this.statistic = statistic;
      this.levels =
          IntStream.range(0, dealt.length).filter(each -> dealt[each] + rest[each] > 0).toArray();
      this.pooled = new long[levels.length];
      this.from = new long[levels.length + 1];
      double dealtSum = 0;
      double dealtSquares = 0;
      double pooledSum = 0;
      double pooledSquares = 0;
      for (int i = levels.length - 1; i >= 0; i--) {
        double level = levels[i];
        pooled[i] = Math.addExact(dealt[levels[i]], rest[levels[i]]);
        from[i] = Math.addExact(from[i + 1], pooled[i]);
        dealtSum += level * dealt[levels[i]];
        dealtSquares += level * level * dealt[levels[i]];
        pooledSum += level * pooled[i];
        pooledSquares += level * level * pooled[i];
      }
      this.size = Arrays.stream(dealt).sum();
      this.sum = pooledSum;
      this.squares = pooledSquares;
      this.logFactorials =
          IntStream.rangeClosed(0, (int) Math.min(from[0], MOST_REMEMBERED))
              .mapToDouble(Resampling::logFactorial)
              .toArray();
      this.least = apart(dealtSum, dealtSquares) * (1 - ROUNDING);
    }

    PermutationTest test() {
      count(0, size);
      if (tables > MOST_TABLES) {
        return new PermutationTest((1.0 + drawnApart()) / (1 + DRAWS), false);
      }
      goThrough(0, size, 0, 0, -logChoices(from[0], size));
      return new PermutationTest(Math.max(Double.MIN_VALUE, Math.min(1, p)), true);
    }

    /** How far apart the samples are when the first has that sum and sum of squares. */
    private double apart(double ownSum, double ownSquares) {
      double others = (double) from[0] - size;
      double difference = Math.abs(ownSum / size - (sum - ownSum) / others);
      return switch (statistic) {
        case DIFFERENCE -> difference;
        case WELCH_T -> {
          double error =
              squaredError((double) size, ownSum, ownSquares)
                  + squaredError(others, sum - ownSum, squares - ownSquares);
          yield difference <= ROUNDING ? 0 : difference / Math.sqrt(error);
        }
      };
    }

    private static double squaredError(double n, double sum, double squares) {
      return n == 1 ? 0 : Math.max(0, squares - sum * sum / n) / (n - 1) / n;
    }

    /** Counts the tables, and stops when there are too many. */
    private void count(int level, long left) {
      long most = Math.min(pooled[level], left);
      long fewest = Math.max(0, left - from[level + 1]);
      if (level >= pooled.length - 2) {
        tables = (int) Math.min(MOST_TABLES + 1, tables + (most - fewest + 1));
        return;
      }
      for (long taken = fewest; taken <= most && tables <= MOST_TABLES; taken++) {
        count(level + 1, left - taken);
      }
    }

    /** Adds up how likely the tables are that are at least as far apart. */
    private void goThrough(
        int level, long left, double ownSum, double ownSquares, double logWeight) {
      if (level == pooled.length) {
        p += apart(ownSum, ownSquares) >= least ? Math.exp(logWeight) : 0;
        return;
      }
      long most = Math.min(pooled[level], left);
      for (long taken = Math.max(0, left - from[level + 1]); taken <= most; taken++) {
        goThrough(
            level + 1,
            left - taken,
            ownSum + (double) levels[level] * taken,
            ownSquares + (double) levels[level] * levels[level] * taken,
            logWeight + logChoices(pooled[level], taken));
      }
    }

    /** How many of the tables that are drawn are at least as far apart. */
    private int drawnApart() {
      SplittableRandom random = new SplittableRandom(SEED);
      int apart = 0;
      for (int draw = 0; draw < DRAWS; draw++) {
        long left = size;
        double ownSum = 0;
        double ownSquares = 0;
        for (int level = 0; left > 0; level++) {
          long taken = drawn(level, left, random);
          ownSum += (double) levels[level] * taken;
          ownSquares += (double) levels[level] * levels[level] * taken;
          left -= taken;
        }
        apart += apart(ownSum, ownSquares) >= least ? 1 : 0;
      }
      return apart;
    }

    /**
     * How many of those left to take are of this level, from the hypergeometric distribution: by
     * inversion from its mode outwards, which takes about as many steps as it spreads wide.
     */
    private long drawn(int level, long left, SplittableRandom random) {
      double here = pooled[level];
      double above = from[level + 1];
      double most = Math.min(here, (double) left);
      double fewest = Math.max(0, left - above);
      double mode = Math.floor((left + 1.0) * (here + 1) / (here + above + 2));
      double atMode =
          Math.exp(
              logChoices(pooled[level], (long) mode)
                  + logChoices(from[level + 1], left - (long) mode)
                  - logChoices(from[level], left));
      while (true) {
        double u = random.nextDouble() - atMode;
        if (u < 0) {
          return (long) mode;
        }
        double up = mode;
        double down = mode;
        double atUp = atMode;
        double atDown = atMode;
        while (up < most || down > fewest) {
          if (up < most) {
            atUp *= (here - up) / (up + 1) * ((left - up) / (above - left + up + 1));
            up++;
            u -= atUp;
            if (u < 0) {
              return (long) up;
            }
          }
          if (down > fewest) {
            atDown *= down / (here - down + 1) * ((above - left + down) / (left - down + 1));
            down--;
            u -= atDown;
            if (u < 0) {
              return (long) down;
            }
          }
        }
        // rounding left a little beyond the ends: draw again
      }
    }

    private double logChoices(long all, long taken) {
      return logFactorial(all) - logFactorial(taken) - logFactorial(all - taken);
    }

    private double logFactorial(long k) {
      return k < logFactorials.length
          ? logFactorials[(int) k]
          : Resampling.logFactorial((double) k);
    }
  }
}
