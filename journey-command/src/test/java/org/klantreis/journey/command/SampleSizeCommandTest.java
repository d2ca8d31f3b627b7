package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures and their sources stand in SampleSizeTest, beside the formulas. */
class SampleSizeCommandTest {

  private static Run size(String words) {
    return Run.of((Object[]) ("sample-size " + words).split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "385, share --half-width 0.05",
    "53, share --half-width 0.05 --population 60",
    "112, mean --half-width 0.3 --sd 1.6",
    "385, nps --half-width 10",
    "216, nps --half-width 10 --promoters 0.4 --detractors 0.2",
    "162, mean --difference 0.5 --sd 1.6",
    // around a half, where two shares are hardest to tell apart: 391.3 (SciPy)
    "392, share --difference 0.1",
    "388, share --difference 0.1 --share 0.5",
    "199, share --difference 0.1 --share 0.1",
    "880, nps --difference 10 --promoters 0.4 --detractors 0.2"
  })
  void so_many_answers_it_takes(int n, String words) {
    Run run = size(words + " --format csv");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().endsWith("," + n + "\n"), run.out());
  }

  @Test
  void one_line_says_it_in_both_languages() {
    assertEquals(
        "385 answers: then the interval of the share reaches 0.05 to each side (95 %), whatever the"
            + " share is.",
        size("share --half-width 0.05").out().lines().findFirst().orElseThrow());
    assertEquals(
        "162 answers in each of two groups: then a difference of 0.5 points between the means is"
            + " told apart from none in 80 % of such surveys (at 95 %), if the ratings have a"
            + " standard deviation of 1.6.",
        size("mean --difference 0.5 --sd 1.6").out().lines().findFirst().orElseThrow());
    assertEquals(
        "216 antwoorden: dan reikt het interval van de score 10 punten naar elke kant (95 %), als"
            + " ongeveer 40 % promotor is en 20 % criticaster.",
        size("nps --half-width 10 --promoters 0.4 --detractors 0.2 --lang nl")
            .out()
            .lines()
            .findFirst()
            .orElseThrow());
  }

  @Test
  void json_says_what_was_counted_on() {
    JsonNode all =
        JsonMapper.shared()
            .readTree(size("nps --difference 10 --population 1000 --format json").out());
    assertEquals("nps", all.get("measure").stringValue());
    assertEquals(0.8, all.get("power").doubleValue());
    assertEquals(1000, all.get("population").intValue());
    assertTrue(all.get("half_width").isNull());
  }

  @ParameterizedTest
  @CsvSource({
    "mean --half-width 0.3, --sd is missing",
    "share --half-width 0.05 --sd 1, --sd is what is expected of a mean",
    "nps --half-width 10 --share 0.5, --share is what is expected of a share",
    "nps --half-width 10 --promoters 0.5, are expected together",
    "share --half-width 0.1 --promoters 0.5 --detractors 0.2, of nps only",
    "nps --half-width 10 --promoters 0.9 --detractors 0.9, can be estimated",
    "share --half-width 0.1 --power 0.9, so it needs --difference",
    "share, Say either how narrow",
    "share --half-width 0.1 --difference 0.1, Say either how narrow",
    "share --half-width 5 --confidence 95, 'Maybe a percentage was meant: 0.95, not 95'",
    "mean --difference 1 --sd 1 --power 80, 'Maybe a percentage was meant: 0.8, not 80'",
    "share --half-width 0.1 --population 1, population of 1"
  })
  void what_does_not_fit_is_refused(String words, String why) {
    Run run = size(words);
    assertEquals(2, run.status());
    assertTrue(run.err().contains(why), run.err());
  }
}
