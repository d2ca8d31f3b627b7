package org.klantreis.journey.scoring.kano;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.kano.KanoCategory;

/**
 * What the answers about a feature come to: votes for each category, and the mean answers as
 * numbers. There is at least one vote.
 *
 * <p>An answer is one vote, or as many as its weight says. Votes that differ by less than 1e-9 of
 * an average vote are the same, so that sums of weights tie as counts do.
 */
public final class KanoVotes {

  private static final double SAME = 1e-9;
  private static final KanoAnswer[] ANSWERS = KanoAnswer.values();

  private final double[] votes;
  private final double total;
  private final double functionalMean;
  private final double dysfunctionalMean;
  private final double tolerance;

  private KanoVotes(
      double[] votes,
      double total,
      double functionalMean,
      double dysfunctionalMean,
      double tolerance) {
    this.votes = votes;
    this.total = total;
    this.functionalMean = functionalMean;
    this.dysfunctionalMean = dysfunctionalMean;
    this.tolerance = tolerance;
  }

  /** The votes of what was counted, by that table; empty when nothing was counted. */
  public static Optional<KanoVotes> of(KanoTally tally, EvaluationTable table) {
    return tally.isEmpty()
        ? Optional.empty()
        : Optional.of(ofCells(weights(tally), (double) tally.n(), table));
  }

  /**
   * The votes of 25 cells that need not be whole.
   *
   * @param cells how much each pair of answers weighs, row by row; not negative, not all 0
   * @param n how many answers there are
   */
  public static KanoVotes ofCells(double[] cells, double n, EvaluationTable table) {
    double[] votes = new double[KanoCategory.COUNT];
    double functional = 0;
    double dysfunctional = 0;
    int cell = 0;
    for (KanoAnswer there : ANSWERS) {
      for (KanoAnswer absent : ANSWERS) {
        double weight = cells[cell++];
        votes[table.of(there, absent).ordinal()] += weight;
        functional += weight * AnswerCoding.DUMOUCHEL.functional(there);
        dysfunctional += weight * AnswerCoding.DUMOUCHEL.dysfunctional(absent);
      }
    }
    double total = 0;
    for (double each : votes) {
      total += each;
    }
    checkArgument(total > 0 && n > 0, "There is no vote among %s answers.", n);
    return new KanoVotes(votes, total, functional / total, dysfunctional / total, SAME * total / n);
  }

  /** The weight of each of the 25 pairs, row by row. */
  public static double[] weights(KanoTally tally) {
    double[] cells = new double[EvaluationTable.CELLS];
    for (KanoAnswer there : ANSWERS) {
      for (KanoAnswer absent : ANSWERS) {
        cells[EvaluationTable.cell(there, absent)] = tally.weight(there, absent);
      }
    }
    return cells;
  }

  /** The votes for a category. */
  public double of(KanoCategory category) {
    return votes[category.ordinal()];
  }

  /** The votes for three categories. */
  public double of(KanoCategory first, KanoCategory second, KanoCategory third) {
    return of(first) + of(second) + of(third);
  }

  /** All votes, also those for questionable. */
  public double total() {
    return total;
  }

  /** All six categories with their votes. */
  public ImmutableMap<KanoCategory, Double> byCategory() {
    return Maps.toMap(Arrays.asList(KanoCategory.values()), this::of);
  }

  /** How much the feature pleases when it is there, -2 to 4 (DuMouchel); over all answers. */
  public double functionalMean() {
    return functionalMean;
  }

  /** How much it hurts when it is not there, -2 to 4 (DuMouchel); over all answers. */
  public double dysfunctionalMean() {
    return dysfunctionalMean;
  }

  /** Whether there is more than a rounding error between them. */
  boolean isMore(double votes, double others) {
    return votes > others + tolerance;
  }

  boolean isSame(double votes, double others) {
    return Math.abs(votes - others) <= tolerance;
  }

  /** The same votes for each category and the same means. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KanoVotes that
        && Arrays.equals(votes, that.votes)
        && functionalMean == that.functionalMean
        && dysfunctionalMean == that.dysfunctionalMean;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(votes);
  }

  /** The votes by category. */
  @Override
  public String toString() {
    return byCategory().toString();
  }
}
