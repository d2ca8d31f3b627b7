package org.klantreis.journey.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The examples for class run, say what they teach, and fit on a screen. */
class ClassExamplesTest {

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  @Test
  void the_first_day_at_school_breaks_although_its_mean_is_a_seven() {
    assertEquals(
        "BROKEN by what the map states, which nobody measured: 2 of 6 rated touchpoints in 'The first"
            + " day at school' are below 7.",
        firstLine(FirstSchoolDay.verdict().text(Locale.ENGLISH)));
  }

  @Test
  void a_seven_disappoints_where_an_eight_was_expected() {
    List<String> lines = CancelledLesson.verdicts().lines().toList();
    assertEquals(
        "'The message that the lesson is cancelled' is negative: -1.0 against the expected 8"
            + " (stated in the map), open",
        lines.get(0));
    assertTrue(lines.get(1).startsWith("'An hour in the canteen' is positive: +3.0"), lines.get(1));
  }

  @Test
  void exam_results_hit_their_moment_of_truth() {
    assertEquals(
        "MEMORABLE on the means, but open: 'Waiting for the telephone' 7.4, 'Collecting the diploma'"
            + " 8.0 may be below 7, the moment of truth 'The mentor calls' may be missed. 'Exam"
            + " results' is an unbroken chain that hits its one moment of truth.",
        firstLine(ExamResults.scorecard().text(Locale.ENGLISH)));
    assertEquals(2, ExamResults.scorecard().lines().size());
  }

  @Test
  void each_fits_on_a_screen_or_two() throws IOException {
    for (String name : List.of("FirstSchoolDay", "CancelledLesson", "ExamResults")) {
      Path source = Path.of("src/main/java/org/klantreis/journey/examples", name + ".java");
      assertTrue(Files.readAllLines(source).size() <= 80, name);
    }
  }
}
