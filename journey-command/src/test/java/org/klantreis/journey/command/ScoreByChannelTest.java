package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreByChannelTest {

  @TempDir private Path folder;
  private Path map;

  @BeforeEach
  void saveTheExample() {
    assertEquals(0, Run.of("demo", "--save", folder).status());
    map = folder.resolve("as-is.json");
  }

  private Path ratings(String rows) throws IOException {
    return Files.writeString(folder.resolve("r.csv"), "touchpoint,rating,age,via\n" + rows);
  }

  @Test
  void channels_are_rated_by_a_column_that_names_them() throws IOException {
    Path csv =
        ratings(
            """
            result,9,7-9,telephone
            result,9,7-9,hospital
            result,3,10-12,post
            """);
    Run run = Run.of("score", map, "--ratings", csv, "--channel", "via");
    assertEquals(0, run.status(), run.err());
    // 1 - (8/3) / (9/2)
    assertTrue(
        run.out()
            .contains(
                "consistency of 0.41 (alike channels would show about 0.60) at a level of 7.0 (3 rated"),
        run.out());
    assertTrue(run.out().contains("rated by the customers who used it"), run.out());
    Run bySegment = Run.of("score", map, "--ratings", csv, "--channel", "via", "--by", "age");
    assertTrue(
        bySegment
            .out()
            .contains(
                "consistency of 1.00 (alike channels would show about 1.00) at a level of 9.0 (2 rated"),
        bySegment.out());
  }

  @Test
  void an_unknown_channel_names_the_nearest() throws IOException {
    Path csv = ratings("result,9,7-9,telefone\n");
    Run run = Run.of("score", map, "--ratings", csv, "--channel", "via");
    assertEquals(1, run.status());
    assertTrue(
        run.err()
            .contains("r.csv:2: 'telefone', no such channel in the journey, maybe 'telephone'"),
        run.err());
  }

  @Test
  void a_channel_column_needs_ratings() {
    Run run = Run.of("score", map, "--channel", "via");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("--channel: is a column of ratings"), run.err());
  }

  @Test
  void tolerances_and_the_neutral_point_can_be_set() {
    Run run = Run.of("score", map, "--set", "friction.longest-gap=P7D", "--set", "curve.neutral=7");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("10 days (longest 7 days)"), run.out());
    assertEquals(2, Run.of("score", map, "--set", "friction.longest-gap=week").status());
  }
}
