package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.command.console.TextTable;
import org.klantreis.journey.scoring.verdict.Figures;

class TextTableTest {

  /** An end of an interval below a cut would contradict a verdict that is open. */
  @Test
  void a_mean_and_the_ends_of_intervals_never_look_like_the_whole_number_beside_them() {
    Figures row =
        Figures.builder()
            .put("mean", 7.0004)
            .put("mean_low", 6.997)
            .put("mean_high", 8.25)
            .put("sd", 1.0005)
            .put("percent_3", 33.0003)
            .build();
    assertEquals(
        List.of(
            "  mean  mean_low  mean_high    sd  percent_3",
            "7.0004     6.997       8.25  1.00      33.00"),
        TextTable.of(List.of(row)).lines().toList());
  }
}
