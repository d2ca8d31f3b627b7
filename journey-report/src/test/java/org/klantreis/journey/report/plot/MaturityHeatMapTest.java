package org.klantreis.journey.report.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.maturity.Attainment;
import org.klantreis.journey.scoring.maturity.DimensionIndex;
import org.klantreis.journey.scoring.maturity.MaturityCell;
import org.klantreis.journey.scoring.maturity.MaturityPolicy;
import org.klantreis.journey.scoring.maturity.MaturityResult;
import org.klantreis.journey.scoring.maturity.PolicyResult;
import org.klantreis.journey.scoring.maturity.StageMean;

class MaturityHeatMapTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  /** Of stage 1 everything is done; in one cell nothing applies, in the next nothing is asked. */
  private static MaturityResult result(MaturityStage reached) {
    ImmutableList.Builder<StageMean> stages = ImmutableList.builder();
    ImmutableList.Builder<MaturityCell> cells = ImmutableList.builder();
    for (MaturityStage stage : MaturityStage.five()) {
      Attainment whole = of(1.0 / stage.number());
      stages.add(new StageMean(stage, whole));
      for (MaturityDimension dimension : MaturityDimension.values()) {
        boolean atFirst = stage == MaturityStage.INTERESTED;
        Attainment attainment =
            atFirst && dimension == MaturityDimension.PEOPLE
                ? new Attainment(OptionalDouble.empty(), 2, 2, 0)
                : atFirst && dimension == MaturityDimension.CHAIN
                    ? new Attainment(OptionalDouble.empty(), 0, 0, 0)
                    : whole;
        cells.add(new MaturityCell(stage, dimension, attainment));
      }
    }
    ImmutableList.Builder<PolicyResult> policies = ImmutableList.builder();
    for (MaturityPolicy policy : MaturityPolicy.values()) {
      policies.add(
          new PolicyResult(
              policy,
              reached,
              reached,
              OptionalDouble.empty(),
              ImmutableList.of(),
              ImmutableList.of()));
    }
    return new MaturityResult(
        MaturityPolicy.PROGRESSIVE,
        policies.build(),
        1,
        stages.build(),
        ImmutableList.<DimensionIndex>of(),
        cells.build(),
        ImmutableList.of());
  }

  private static Attainment of(double mean) {
    return new Attainment(OptionalDouble.of(mean), 1, 0, 0);
  }

  @Test
  void stages_are_rows_and_dimensions_columns_with_the_mean_last() {
    HeatMap map = new MaturityHeatMap("Radiology", result(MaturityStage.INVESTED)).in(Locale.ROOT);
    assertEquals(List.of("focus", "culture", "process", "people", "chain", "mean"), map.columns());
    assertEquals(
        List.of("1 interested", "2 invested (reached)", "3 committed", "4 engaged", "5 embedded"),
        map.rows());
    assertEquals(HeatMap.Cell.of(0.5), map.cells().get(1).get(5));
    assertEquals(
        List.of("3 committed", "0.33", "0.33", "0.33", "0.33", "0.33", "0.33"),
        map.table(Locale.ROOT).rows().get(2));
  }

  @Test
  void what_does_not_apply_is_told_apart_from_what_is_not_asked() {
    MaturityHeatMap map = new MaturityHeatMap("Radiology", result(MaturityStage.INVESTED));
    assertEquals(
        List.of("1 interested", "1.00", "1.00", "1.00", "n/a", "none", "1.00"),
        map.table(Locale.ENGLISH).rows().get(0));
    assertTrue(map.svg(Locale.ENGLISH).contains(">n/a<"));
    assertTrue(map.svg(Locale.ENGLISH).contains(">none<"));
    assertTrue(map.description(Locale.ENGLISH).contains("counts as met"));
    assertTrue(map.description(DUTCH).contains("'geen': de catalogus"));
  }

  @Test
  void the_title_names_who_and_the_stage() {
    MaturityHeatMap second = new MaturityHeatMap("Radiology", result(MaturityStage.INVESTED));
    assertEquals("Maturity of Radiology: stage 2 (invested)", second.title(Locale.ENGLISH));
    assertEquals("Volwassenheid van Radiology: fase 2 (investerend)", second.title(DUTCH));
    assertTrue(second.svg(DUTCH).contains(">cultuur<"));
    assertTrue(second.svg(DUTCH).contains(">0,50<"));
    MaturityHeatMap none =
        new MaturityHeatMap("Radiology", result(MaturityStage.NOT_YET_INTERESTED));
    assertEquals("Maturity of Radiology: below the first stage", none.title(Locale.ENGLISH));
    assertFalse(none.svg(Locale.ENGLISH).contains("reached"));
  }

  @Test
  void a_cell_has_a_value_or_says_why_not() {
    assertThrows(
        IllegalArgumentException.class, () -> new HeatMap.Cell(OptionalDouble.of(1), "n/a"));
  }
}
