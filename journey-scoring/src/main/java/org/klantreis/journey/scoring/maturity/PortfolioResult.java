package org.klantreis.journey.scoring.maturity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * How mature several business units are, side by side. There is no stage of the whole: stages are
 * not averaged.
 *
 * @param policy the one that was asked for
 * @param units in the order in which they were given
 */
public record PortfolioResult(MaturityPolicy policy, ImmutableList<UnitMaturity> units)
    implements Result {

  private static final double TOLERANCE = 1e-9;

  /** The lowest stage that a unit is at. */
  public MaturityStage lowestStage() {
    return MaturityStage.of(units.stream().mapToInt(PortfolioResult::number).min().orElse(0));
  }

  /** The highest stage that a unit is at. */
  public MaturityStage highestStage() {
    return MaturityStage.of(units.stream().mapToInt(PortfolioResult::number).max().orElse(0));
  }

  /** The units at the lowest stage, in order. */
  public ImmutableList<UnitMaturity> lowest() {
    return units.stream()
        .filter(unit -> unit.maturity().stage() == lowestStage())
        .collect(toImmutableList());
  }

  /** The units whose mean at one of the five stages is the lowest, in order. */
  public ImmutableList<UnitMaturity> lowestAt(MaturityStage stage) {
    double lowest =
        units.stream().mapToDouble(unit -> unit.maturity().of(stage).counted()).min().orElse(0);
    return units.stream()
        .filter(unit -> unit.maturity().of(stage).counted() <= lowest + TOLERANCE)
        .collect(toImmutableList());
  }

  private static int number(UnitMaturity unit) {
    return unit.maturity().stage().number();
  }

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("policy", policy.toString())
        .put("lowest_stage_number", lowestStage().number())
        .put("highest_stage_number", highestStage().number())
        .putTexts("lowest", lowest().stream().map(UnitMaturity::unit).toList())
        .putRows("units", units.stream().map(UnitMaturity::figures).toList())
        .putRows("stages", units.stream().flatMap(unit -> unit.stageRows().stream()).toList())
        .putRows("heat_map", units.stream().flatMap(unit -> unit.heatMapRows().stream()).toList())
        .build();
  }
}
