package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;
import static org.klantreis.journey.kano.EvaluationTable.CELLS;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.rating.RatingScale;

/**
 * How often each pair of answers about a feature was given: 5 x 5 counts, with survey weights where
 * they are given, and the importance that respondents state themselves.
 *
 * <p>It holds answers, not categories, so any {@link EvaluationTable} can be applied later. An
 * answer without a weight weighs 1. Holds no respondent.
 */
public final class KanoTally implements Tally<KanoTally> {

  /** How important a feature is, stated: 1 not at all, 3 somewhat, 5, 7 very, 9 extremely. */
  public static final RatingScale IMPORTANCE = RatingScale.of(1, 9);

  private static final KanoTally EMPTY =
      new KanoTally(new long[CELLS], null, RatingTally.empty(IMPORTANCE));

  private final long[] counts;
  private final long n;

  /** A sum for each cell, then a sum of squares for each; absent while no weight was given. */
  private final @Nullable WeightSums weights;

  private final RatingTally importance;

  private KanoTally(long[] counts, @Nullable WeightSums weights, RatingTally importance) {
    this.counts = counts;
    this.n = Arrays.stream(counts).reduce(0, Math::addExact);
    this.weights = weights;
    this.importance = importance;
  }

  /** Takes the arrays as they are; only for those who let go of them. */
  static KanoTally owning(long[] counts, @Nullable WeightSums weights, RatingTally importance) {
    return new KanoTally(counts, weights, importance);
  }

  /** Nothing counted yet: the identity of merging. */
  public static KanoTally empty() {
    return EMPTY;
  }

  /**
   * A whole table of counts.
   *
   * @param counts how often each pair was given, 25 numbers, row by row: first the five in which
   *     the answer to "if it is there" is like; not negative
   */
  public static KanoTally ofCounts(long... counts) {
    checkArgument(
        counts.length == CELLS, "There are %s pairs of answers, not %s.", CELLS, counts.length);
    for (long times : counts) {
      checkCount(times);
    }
    return new KanoTally(counts.clone(), null, RatingTally.empty(IMPORTANCE));
  }

  /** One more pair of answers. */
  public KanoTally with(KanoAnswer functional, KanoAnswer dysfunctional) {
    return with(functional, dysfunctional, 1);
  }

  /** A pair of answers that was given so many times. */
  public KanoTally with(KanoAnswer functional, KanoAnswer dysfunctional, long times) {
    checkCount(times);
    int cell = EvaluationTable.cell(functional, dysfunctional);
    long[] added = counts.clone();
    added[cell] = Math.addExact(added[cell], times);
    WeightSums sums = weights == null ? null : copyOfWeights();
    if (sums != null) {
      sums.add(cell, (double) times);
      sums.add(CELLS + cell, (double) times);
    }
    return new KanoTally(added, sums, importance);
  }

  /**
   * One more pair, by a respondent who stands for {@code weight} others.
   *
   * @throws IllegalArgumentException for a weight that is not above 0
   */
  public KanoTally withWeighted(KanoAnswer functional, KanoAnswer dysfunctional, double weight) {
    RatingTally.checkWeight(weight);
    int cell = EvaluationTable.cell(functional, dysfunctional);
    long[] added = counts.clone();
    added[cell] = Math.addExact(added[cell], 1);
    WeightSums sums = copyOfWeights();
    sums.add(cell, weight);
    sums.add(CELLS + cell, weight * weight);
    return new KanoTally(added, sums, importance);
  }

  /**
   * With this stated importance, in the place of what was there.
   *
   * @throws IllegalArgumentException for another scale
   */
  public KanoTally withImportance(RatingTally stated) {
    checkArgument(
        stated.scale().equals(IMPORTANCE),
        "Importance is stated on 1-9, not on '%s'.",
        stated.scale().name());
    return new KanoTally(counts, weights, stated);
  }

  @Override
  public KanoTally merge(KanoTally other) {
    long[] merged = counts.clone();
    for (int i = 0; i < CELLS; i++) {
      merged[i] = Math.addExact(merged[i], other.counts[i]);
    }
    @Nullable WeightSums sums = null;
    if (weights != null || other.weights != null) {
      sums = copyOfWeights();
      sums.addAll(other.weights == null ? other.copyOfWeights() : other.weights);
    }
    return new KanoTally(merged, sums, importance.merge(other.importance));
  }

  /** How many pairs of answers were counted. */
  @Override
  public long n() {
    return n;
  }

  /** How often that pair was given. */
  public long count(KanoAnswer functional, KanoAnswer dysfunctional) {
    return counts[EvaluationTable.cell(functional, dysfunctional)];
  }

  /** The sum of the weights of that pair: its count where none was weighted. */
  public double weight(KanoAnswer functional, KanoAnswer dysfunctional) {
    int cell = EvaluationTable.cell(functional, dysfunctional);
    return weights == null ? (double) counts[cell] : weights.get(cell);
  }

  /** The sum of the squared weights of that pair: its count where none was weighted. */
  public double squaredWeight(KanoAnswer functional, KanoAnswer dysfunctional) {
    int cell = EvaluationTable.cell(functional, dysfunctional);
    return weights == null ? (double) counts[cell] : weights.get(CELLS + cell);
  }

  /** The importance that respondents stated, on {@link #IMPORTANCE}; empty when none did. */
  public RatingTally importance() {
    return importance;
  }

  /** Whether weights were given, be they all 1. */
  public boolean isWeighted() {
    return weights != null;
  }

  /**
   * The effective sample size (Kish 1965): (sum of weights)² / (sum of squared weights). It is
   * {@link #n()} when all weights are equal, and 0 when nothing was counted.
   */
  public double effectiveN() {
    if (weights == null || n == 0) {
      return n;
    }
    double total = 0;
    double squares = 0;
    for (int i = 0; i < CELLS; i++) {
      total += weights.get(i);
      squares += weights.get(CELLS + i);
    }
    return total * total / squares;
  }

  private WeightSums copyOfWeights() {
    if (weights != null) {
      return weights.copyOfRange(0, weights.size());
    }
    WeightSums sums = new WeightSums(2 * CELLS);
    for (int i = 0; i < CELLS; i++) {
      sums.add(i, (double) counts[i]);
      sums.add(CELLS + i, (double) counts[i]);
    }
    return sums;
  }

  static void checkCount(long times) {
    checkArgument(times >= 0, "A pair of answers cannot have been given %s times.", times);
  }

  /** The same counts, the same sums of weights and the same stated importance. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof KanoTally that)
        || !Arrays.equals(counts, that.counts)
        || isWeighted() != that.isWeighted()
        || !importance.equals(that.importance)) {
      return false;
    }
    for (int i = 0; weights != null && that.weights != null && i < weights.size(); i++) {
      if (weights.get(i) != that.weights.get(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(counts) + importance.hashCode();
  }

  /** The 25 counts, row by row. */
  @Override
  public String toString() {
    return "KanoTally(" + Arrays.toString(counts) + ")";
  }
}
