package org.klantreis.journey.report.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.Criterion;
import org.klantreis.journey.maturity.CriterionAnswer;
import org.klantreis.journey.maturity.CriterionId;
import org.klantreis.journey.maturity.MaturityDimension;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.scoring.maturity.MaturityPolicy;
import org.klantreis.journey.scoring.maturity.MaturityResult;
import org.klantreis.journey.scoring.maturity.MaturityScorer;
import org.klantreis.journey.scoring.scorer.Scorer;

class MaturityHeatMapTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  /**
   * Of each cell of stage n one of n criteria is done, so that stage 2 is reached where half of
   * them are asked; in one cell of stage 1 nothing applies, in the next nothing is asked.
   */
  private static Assessment assessment() {
    MaturityModel.Builder model = MaturityModel.builder().id("m").version("1");
    Map<CriterionId, CriterionAnswer> answers = new HashMap<>();
    for (MaturityStage stage : MaturityStage.five()) {
      for (MaturityDimension dimension : MaturityDimension.values()) {
        boolean atFirst = stage == MaturityStage.INTERESTED;
        boolean applies = !atFirst || dimension != MaturityDimension.PEOPLE;
        int criteria = atFirst && dimension == MaturityDimension.CHAIN ? 0 : stage.number();
        for (int i = 0; i < criteria; i++) {
          Criterion criterion =
              Criterion.builder()
                  .id(stage + "-" + dimension + "-" + i)
                  .stage(stage)
                  .dimension(dimension)
                  .statement("It is done.")
                  .notApplicableAllowed(!applies)
                  .build();
          model.addCriteria(criterion);
          answers.put(
              criterion.id(),
              applies
                  ? CriterionAnswer.of(i == 0 ? 1 : 0)
                  : CriterionAnswer.notApplicable("no people"));
        }
      }
    }
    return Assessment.builder().about("Radiology").model(model.build()).answers(answers).build();
  }

  /** At the second stage. */
  private static MaturityHeatMap second() {
    return map(
        MaturityScorer.standard()
            .with(MaturityScorer.POLICY, MaturityPolicy.KEY_AND_SHARE)
            .with(MaturityScorer.ALL_SHARE, 0.5),
        assessment());
  }

  private static MaturityHeatMap map(
      Scorer<Assessment, MaturityResult> scorer, Assessment assessment) {
    return new MaturityHeatMap(
        assessment.about(), scorer.score(assessment).outcome().answer().orElseThrow());
  }

  @Test
  void stages_are_rows_and_dimensions_columns_with_the_mean_last() {
    HeatMap map = second().in(Locale.ROOT);
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
    MaturityHeatMap map = second();
    assertEquals(
        List.of("1 interested", "1.00", "1.00", "1.00", "n/a", "none", "1.00"),
        map.table(Locale.ENGLISH).rows().get(0));
    assertTrue(map.svg(Locale.ENGLISH).contains(">n/a<"));
    assertTrue(map.svg(Locale.ENGLISH).contains(">none<"));
    assertTrue(map.description(Locale.ENGLISH).contains("it is left out"));
    assertTrue(map.description(DUTCH).contains("'geen': de catalogus"));
  }

  @Test
  void the_title_names_who_and_the_stage() {
    MaturityHeatMap second = second();
    assertEquals("Maturity of Radiology: stage 2 (invested)", second.title(Locale.ENGLISH));
    assertEquals("Volwassenheid van Radiology: fase 2 (investerend)", second.title(DUTCH));
    assertTrue(second.svg(DUTCH).contains(">cultuur<"));
    assertTrue(second.svg(DUTCH).contains(">0,50<"));
    MaturityHeatMap none = map(MaturityScorer.standard(), assessment().withAnswers(Map.of()));
    assertEquals("Maturity of Radiology: below the first stage", none.title(Locale.ENGLISH));
    assertFalse(none.svg(Locale.ENGLISH).contains("reached"));
  }

  @Test
  void a_cell_has_a_value_or_says_why_not() {
    assertThrows(
        IllegalArgumentException.class, () -> new HeatMap.Cell(OptionalDouble.of(1), "n/a"));
  }
}
