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
        "name,n,mean,band,settled\n\"a \"\"b\"\", c\",3,0.3333333333333333,,true\n",
        FiguresCsv.write(List.of(ROW)));
    assertEquals("", FiguresCsv.write(List.of()));
  }
}
