package org.klantreis.journey.scoring.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * How mature several business units are, side by side. There is no stage of the whole: stages are
 * not averaged.
 *
 * @param policy the one that was asked for
 * @param units those to which something applies, at least one, in the order in which they were
 *     given
 * @param notApplicable the names of the others, in that order
 */
public record MaturityPortfolioResult(
    MaturityPolicy policy, ImmutableList<UnitMaturity> units, ImmutableList<String> notApplicable)
    implements Result {

  private static final double TOLERANCE = 1e-9;

  /**
   * A business unit of a portfolio.
   *
   * @param unit its name
   * @param maturity how mature it is
   */
  public record UnitMaturity(String unit, MaturityResult maturity) implements Figured {

    private static final ImmutableList<String> OF_POLICY =
        ImmutableList.of("policy", "stage", "stage_number", "percent_to_next", "blockers");

    /** The index, and a row for each policy. */
    @Override
    public Figures figures() {
      return Figures.builder()
          .put("unit", unit)
          .put("index", maturity.index())
          .putRows(
              "policies", maturity.policyRows().stream().map(row -> row.select(OF_POLICY)).toList())
          .build();
    }

    private Stream<Figures> rows(List<? extends Figured> some) {
      return some.stream()
          .map(row -> Figures.builder().put("unit", unit).putAll(row.figures()).build());
    }
  }

  /** The lowest stage that a unit is at. */
  public MaturityStage lowestStage() {
    return MaturityStage.of(
        units.stream().mapToInt(MaturityPortfolioResult::number).min().orElse(0));
  }

  /** The highest stage that a unit is at. */
  public MaturityStage highestStage() {
    return MaturityStage.of(
        units.stream().mapToInt(MaturityPortfolioResult::number).max().orElse(0));
  }

  /** The units at the lowest stage, in order. */
  public ImmutableList<UnitMaturity> lowest() {
    return units.stream()
        .filter(unit -> unit.maturity().stage() == lowestStage())
        .collect(toImmutableList());
  }

  /**
   * The units whose mean at one of the five stages is the lowest, in order, of those where
   * something applies there; empty when it does nowhere.
   */
  public ImmutableList<UnitMaturity> lowestAt(MaturityStage stage) {
    double lowest =
        units.stream()
            .flatMapToDouble(unit -> mean(unit, stage).stream())
            .min()
            .orElse(Double.NEGATIVE_INFINITY);
    return units.stream()
        .filter(unit -> mean(unit, stage).stream().anyMatch(mean -> mean <= lowest + TOLERANCE))
        .collect(toImmutableList());
  }

  private static OptionalDouble mean(UnitMaturity unit, MaturityStage stage) {
    return unit.maturity().of(stage).attainment().mean();
  }

  private static int number(UnitMaturity unit) {
    return unit.maturity().stage().number();
  }

  /** The range of the stages, then tables of units, stages and cells. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .put("policy", policy.toString())
        .put("lowest_stage_number", lowestStage().number())
        .put("highest_stage_number", highestStage().number())
        .putTexts("lowest", lowest().stream().map(UnitMaturity::unit).toList())
        .putTexts("not_applicable", notApplicable)
        .putRows("units", units.stream().map(UnitMaturity::figures).toList())
        .putRows(
            "stages", units.stream().flatMap(unit -> unit.rows(unit.maturity().stages())).toList())
        .putRows(
            "heat_map", units.stream().flatMap(unit -> unit.rows(unit.maturity().cells())).toList())
        .build();
  }
}
