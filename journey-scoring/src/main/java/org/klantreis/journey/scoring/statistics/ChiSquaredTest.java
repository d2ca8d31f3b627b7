package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether answers fall into kinds alike in several groups: Pearson's test (1900) of no difference,
 * without a continuity correction. Of two groups and two kinds the statistic is the square of that
 * of {@link ProportionDifference}.
 *
 * <p>A kind that nobody chose is left out. Of weighted answers it is counted how many equally
 * weighted ones they are worth, and so counts need not be whole.
 *
 * @param statistic at least 0
 * @param degreesOfFreedom one less than there are groups, times one less than there are kinds
 * @param p of no difference, 0 to 1
 */
public record ChiSquaredTest(double statistic, double degreesOfFreedom, double p) {

  private static final double LEAST_EXPECTED = 1;
  private static final double USUAL_EXPECTED = 5;
  private static final double FEW = 0.2;
  private static final double ROUNDING = 1e-9;

  /**
   * The test by the distribution of chi squared.
   *
   * @param groups of each group, how many answers are of each kind
   * @return empty for fewer than two groups or two kinds, and where the answers are too few for
   *     that distribution, by the rule of Cochran (1954): fewer than one is expected in some cell,
   *     or fewer than five in more than a fifth of the cells
   * @throws IllegalArgumentException for groups with different numbers of kinds
   */
  public static Optional<ChiSquaredTest> of(List<double[]> groups) {
    Table table = new Table(groups);
    if (!table.isTestable() || table.isSparse()) {
      return Optional.empty();
    }
    double statistic = table.statistic();
    double freedom = table.degreesOfFreedom();
    return Optional.of(
        new ChiSquaredTest(
            statistic, freedom, ChiSquaredDistribution.of(freedom).survivalProbability(statistic)));
  }

  /**
   * The test by resampling, for few answers: each group is drawn anew from the shares of all groups
   * together, so many times, and p is the share of the statistics that are not below the observed
   * one, with that one among them (Davison and Hinkley 1997, section 4.2).
   *
   * @param groups of each group, how many answers are of each kind; each is drawn with its whole
   *     number of answers, rounded
   * @param resamples how many, at least 1
   * @param seed the same draws the same
   * @return empty for fewer than two groups or two kinds
   * @throws IllegalArgumentException for groups with different numbers of kinds
   */
  public static Optional<ChiSquaredTest> resampled(
      List<double[]> groups, long resamples, long seed) {
    Table table = new Table(groups);
    if (!table.isTestable()) {
      return Optional.empty();
    }
    double statistic = table.statistic();
    List<Resampling> drawn = new ArrayList<>();
    for (double row : table.rows) {
      drawn.add(new Resampling(Math.round(row), table.columns, seed + drawn.size()));
    }
    List<double[]> resample = groups.stream().map(group -> new double[group.length]).toList();
    long atLeast = 0;
    for (long i = 0; i < resamples; i++) {
      for (int group = 0; group < resample.size(); group++) {
        drawn.get(group).drawInto(resample.get(group));
      }
      atLeast += new Table(resample).statistic() >= statistic - ROUNDING ? 1 : 0;
    }
    return Optional.of(
        new ChiSquaredTest(
            statistic, table.degreesOfFreedom(), (atLeast + 1.0) / (resamples + 1.0)));
  }

  /** Groups by kinds, with their sums. */
  private static final class Table {

    private final List<double[]> groups;
    private final double[] rows;
    private final double[] columns;

    Table(List<double[]> groups) {
      this.groups = groups;
      this.rows = groups.stream().mapToDouble(group -> Arrays.stream(group).sum()).toArray();
      this.columns = new double[groups.isEmpty() ? 0 : groups.get(0).length];
      for (double[] group : groups) {
        checkArgument(group.length == columns.length, "Each group has as many kinds of answers.");
        Arrays.setAll(columns, kind -> columns[kind] + group[kind]);
      }
    }

    boolean isTestable() {
      return rows.length > 1 && kinds() > 1;
    }

    private long kinds() {
      return Arrays.stream(columns).filter(column -> column > 0).count();
    }

    double degreesOfFreedom() {
      return (rows.length - 1.0) * (kinds() - 1);
    }

    private double expected(int group, int kind) {
      return rows[group] * columns[kind] / Arrays.stream(rows).sum();
    }

    boolean isSparse() {
      int few = 0;
      for (int group = 0; group < rows.length; group++) {
        for (int kind = 0; kind < columns.length; kind++) {
          double expected = expected(group, kind);
          if (columns[kind] > 0 && expected < LEAST_EXPECTED - ROUNDING) {
            return true;
          }
          few += columns[kind] > 0 && expected < USUAL_EXPECTED - ROUNDING ? 1 : 0;
        }
      }
      return few > FEW * rows.length * kinds();
    }

    double statistic() {
      double statistic = 0;
      for (int group = 0; group < rows.length; group++) {
        for (int kind = 0; kind < columns.length; kind++) {
          double expected = expected(group, kind);
          double distance = groups.get(group)[kind] - expected;
          statistic += expected > 0 ? distance * distance / expected : 0;
        }
      }
      return statistic;
    }
  }
}
