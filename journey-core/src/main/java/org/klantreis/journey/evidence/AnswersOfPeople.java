package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkState;

import java.util.Collection;
import org.klantreis.journey.rating.RatingScale;

/** The answers to one question by people who may have answered it more than once. */
final class AnswersOfPeople {

  /** What sums of m-th parts leave where there is nothing. */
  private static final double ROUNDING = 1e-9;

  private final RatingScale scale;

  /** What each of them answered, never nothing. */
  private final Collection<RatingTally> people;

  AnswersOfPeople(RatingScale scale, Collection<RatingTally> people) {
    this.scale = scale;
    this.people = people;
  }

  RatingTally count(Repeats repeats) {
    boolean isOnce = people.stream().allMatch(own -> own.n() == 1);
    checkState(
        isOnce || repeats != Repeats.REFUSE,
        "Somebody answered more than once. Maybe Repeats.SHARE or Repeats.KEEP.");
    if (isOnce) {
      return all();
    }
    return switch (repeats) {
      case REFUSE -> all();
      case SHARE -> shared();
      case KEEP -> all().worth(independentAnswers(), people.size());
    };
  }

  /** All answers as though of different people. */
  private RatingTally all() {
    int levels = scale.levels();
    long[] counts = new long[levels];
    WeightSums sums = new WeightSums(levels + 1);
    boolean weighted = false;
    for (RatingTally own : people) {
      for (int i = 0; i < levels; i++) {
        counts[i] += own.countAt(i);
        sums.add(i, own.weightAt(i));
      }
      sums.add(levels, own.squaredWeight());
      weighted |= own.isWeighted();
    }
    return RatingTally.owning(scale, counts, weighted ? sums : null);
  }

  /**
   * Each of a person's m answers counts 1/m: everybody has one place, and the sum of squares is
   * that of persons.
   */
  private RatingTally shared() {
    int levels = scale.levels();
    double[] places = new double[levels];
    WeightSums sums = new WeightSums(levels + 1);
    for (RatingTally own : people) {
      double m = own.n();
      for (int i = 0; i < levels; i++) {
        places[i] += own.countAt(i) / m;
        sums.add(i, own.weightAt(i) / m);
      }
      double weight = own.totalWeight() / m;
      sums.add(levels, weight * weight);
    }
    return RatingTally.owning(scale, whole(places, people.size()), sums);
  }

  /** Places in whole numbers that add up, by largest remainder; the lower answer where they tie. */
  static long[] whole(double[] places, int total) {
    long[] counts = new long[places.length];
    long given = 0;
    for (int i = 0; i < places.length; i++) {
      counts[i] = (long) (places[i] + ROUNDING);
      given += counts[i];
    }
    while (given < total) {
      int most = 0;
      for (int i = 1; i < places.length; i++) {
        most = places[i] - counts[i] > places[most] - counts[most] + ROUNDING ? i : most;
      }
      counts[most]++;
      given++;
    }
    return counts;
  }

  /**
   * sd² / V, where V is the cluster-robust variance of the mean (Liang and Zeger 1986, times G/(G -
   * 1) for G persons) and sd the standard deviation by that same n: so the standard error is the
   * root of V. Never more than the answers would be worth of different people; one person's answers
   * are worth one.
   */
  private double independentAnswers() {
    RatingTally all = all();
    double groups = people.size();
    if (groups == 1) {
      return 1;
    }
    double total = all.totalWeight();
    double mean = sum(all, 0) / total;
    double spread = 0;
    for (int level = 0; level < scale.levels(); level++) {
      double off = scale.value(level) - mean;
      spread += all.weightAt(level) * off * off / total;
    }
    double between = 0;
    double squares = 0;
    for (RatingTally own : people) {
      double off = sum(own, mean);
      between += off * off;
      squares += own.totalWeight() * own.totalWeight();
    }
    if (spread == 0) {
      return total * total / squares;
    }
    double variance = groups / (groups - 1) * between / (total * total);
    return Math.min(all.effectiveN(), 1 + spread / variance);
  }

  /** The sum of the weighted distances of answers from a value. */
  private double sum(RatingTally answers, double from) {
    double sum = 0;
    for (int level = 0; level < scale.levels(); level++) {
      sum += answers.weightAt(level) * (scale.value(level) - from);
    }
    return sum;
  }
}
