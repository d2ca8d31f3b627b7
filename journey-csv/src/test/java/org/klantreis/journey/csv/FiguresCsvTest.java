package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.scoring.verdict.Figures;

class FiguresCsvTest {

  private static final Figures ROW =
      Figures.builder()
          .put("name", "a \"b\", c")
          .put("n", 3)
          .put("mean", 1.0 / 3)
          .put("band", Optional.empty())
          .put("settled", true)
          .build();

  @Test
  void numbers_are_unrounded_and_what_is_absent_is_empty() {
    assertEquals(
        "name,n,mean,band,settled\n\"a \"\"b\"\", c\",3,0.3333333333333333,,TRUE\n",
        FiguresCsv.write(List.of(ROW)));
    assertEquals("", FiguresCsv.write(List.of()));
  }

  @Test
  void no_text_is_taken_for_a_formula_and_numbers_stay_numbers() {
    Figures row =
        Figures.builder()
            .put("name", "=1+1")
            .put("mean", -3.5e-7)
            .put("value", "-3.5")
            .put("n", -3)
            .put("said", Optional.of("@a"))
            .putTexts("with", List.of("-b", "c"))
            .put("plain", "a=b")
            .build();
    assertEquals(
        "name,mean,value,n,said,with,plain\n'=1+1,-3.5E-7,-3.5,-3,'@a,'-b c,a=b\n",
        FiguresCsv.write(List.of(row)));
  }
}
