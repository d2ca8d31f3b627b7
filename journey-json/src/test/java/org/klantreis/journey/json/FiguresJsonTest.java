package org.klantreis.journey.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.scoring.verdict.Figures;

class FiguresJsonTest {

  private static final Figures ROW =
      Figures.builder()
          .put("name", "a \"b\", c")
          .put("n", 3)
          .put("mean", 1.0 / 3)
          .put("band", Optional.empty())
          .put("settled", true)
          .build();

  @Test
  void names_are_those_of_the_figures_and_null_is_what_is_absent() {
    assertEquals(
        """
        {
          "name" : "a \\"b\\", c",
          "n" : 3,
          "mean" : 0.3333333333333333,
          "band" : null,
          "settled" : true
        }
        """,
        FiguresJson.write(ROW).replace("\r", ""));
  }
}
