package org.klantreis.journey.kano;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;

class EvaluationTableTest {

  // Kano et al. 1984 as printed by Berger et al. 1993; the same in stp25kano, krano and qrm-kano
  private static final String CLASSIC = "QAAAO RIIIM RIIIM RIIIM RRRRQ";

  // Pouliot in Berger et al. 1993: only must-be twice and live-with twice differ
  private static final String POULIOT = "QAAAO RQIIM RIIIM RIIQM RRRRQ";

  @Test
  void the_classic_table_has_its_25_categories() {
    assertEquals(CLASSIC, letters(EvaluationTable.classic()));
  }

  @Test
  void pouliots_table_has_its_25_categories() {
    assertEquals(POULIOT, letters(EvaluationTable.pouliot()));
  }

  @Test
  void rows_are_the_answers_to_if_it_is_there() {
    EvaluationTable table = EvaluationTable.classic();
    assertEquals(KanoCategory.ATTRACTIVE, table.of(KanoAnswer.LIKE, KanoAnswer.NEUTRAL));
    assertEquals(KanoCategory.REVERSE, table.of(KanoAnswer.NEUTRAL, KanoAnswer.LIKE));
  }

  @Test
  void shipped_tables_are_found_by_name() {
    assertEquals(Optional.of(EvaluationTable.pouliot()), EvaluationTable.named("pouliot"));
    assertEquals(Optional.empty(), EvaluationTable.named("Pouliot's"));
  }

  @Test
  void ones_own_table_is_read_from_letters_or_words() {
    Checked<EvaluationTable> own =
        EvaluationTable.parse(
            "own",
            "# functional down, dysfunctional across\n\n"
                + "questionable,attractive;attractive  A one_dimensional\n"
                + "R I i I M\r\nR,I,I,I,must-be\nR I I I M\nR R R R Q\n");
    assertEquals(CLASSIC, letters(own.orElseThrow("table")));
  }

  @Test
  void everything_that_is_wrong_with_a_table_is_told_with_its_line() {
    List<Problem> problems =
        EvaluationTable.parse("own", "Q A A A O\nR I I M\nR I X I M\n").problems();
    assertEquals(
        List.of(
            "2: has 4 categories, a row has 5, write them as in: Q A A A O",
            "3: 'X', is no Kano category, a category is A, O, M, I, R or Q",
            "has 3 rows of categories, an evaluation table has 5, like, must-be, neutral,"
                + " live-with and dislike, if it is there"),
        problems.stream().map(Problem::toString).toList());
  }

  @Test
  void a_table_is_read_from_the_line_that_it_is_written_as() {
    for (EvaluationTable shipped : EvaluationTable.shipped()) {
      assertEquals(shipped.name(), shipped.text());
      assertEquals(shipped, EvaluationTable.read(shipped.text()));
    }
    EvaluationTable own = EvaluationTable.read("a:b:QAAAO/RIIIM/RIIIM/RIIIM/RRRRA");
    assertEquals("a:b", own.name());
    assertEquals("QAAAO RIIIM RIIIM RIIIM RRRRA", letters(own));
    assertEquals(own, EvaluationTable.read(own.text()));
    EvaluationTable homonym = new EvaluationTable("classic", own.cells());
    assertEquals(homonym, EvaluationTable.read(homonym.text()));
    for (String wrong : List.of("poulot", "", "own", ":QAAAO", "own:QAAAO/RIIIM", "own:")) {
      assertThrows(
          IllegalArgumentException.class, () -> EvaluationTable.read(wrong), "'" + wrong + "'");
    }
  }

  @Test
  void a_table_of_another_size_is_refused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new EvaluationTable("small", ImmutableList.of(KanoCategory.MUST_BE)));
    assertTrue(refused.getMessage().contains("'small' has 1"), refused.getMessage());
  }

  private static String letters(EvaluationTable table) {
    StringBuilder letters = new StringBuilder();
    for (KanoAnswer there : KanoAnswer.values()) {
      for (KanoAnswer absent : KanoAnswer.values()) {
        letters.append(table.of(there, absent).letter());
      }
      letters.append(' ');
    }
    return letters.toString().strip();
  }
}
