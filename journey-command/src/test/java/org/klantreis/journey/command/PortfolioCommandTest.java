package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PortfolioCommandTest {

  @TempDir private Path folder;
  private Path asIs;
  private Path toBe;

  @BeforeEach
  void saveTheExample() {
    assertEquals(0, Run.of("demo", "--save", folder).status());
    asIs = folder.resolve("as-is.json");
    toBe = folder.resolve("to-be.json");
  }

  @Test
  void a_portfolio_says_what_comes_next_in_each_journey() {
    Run run = Run.of("portfolio", asIs, toBe, "--as-of", "2025-01-15");
    assertEquals(0, run.status(), run.err());
    assertEquals(
        """
        'portfolio': one journey records its instruments: mapping done in 1, making done in 1,\
         mining done in 1, management done in 0.
          - mapping: 1 stale, 1 unknown
          - making: 1 stale, 1 unknown
          - mining: 1 fresh, 1 unknown
          - management: 1 not done, 1 unknown
          - Of 'A child's MRI scan, as it was' it is not recorded which instruments were used.
          - 'A child's MRI scan, as an adventure': mapping, making, mining done; next comes\
         management.
          - fresh on 2025-01-15 is what was done at most 180 days before
        """,
        run.out());
  }

  @Test
  void a_portfolio_can_be_told_in_dutch() {
    Run run = Run.of("portfolio", toBe, "--lang", "nl", "--as-of", "2025-01-15");
    assertTrue(
        run.out().contains("mapping, making, mining gedaan; nu volgt management."), run.out());
    assertTrue(run.out().contains("mapping: 1 verouderd"), run.out());
  }

  @Test
  void as_csv_there_is_a_line_for_each_journey_and_instrument() {
    Run run =
        Run.of("portfolio", toBe, "--format", "csv", "--as-of", "2024-12-01", "--fresh-for", "P1M");
    assertEquals(
        """
        journey,name,instrument,state,last_done,next
        mri-to-be,"A child's MRI scan, as an adventure",mapping,stale,2024-02-12,FALSE
        mri-to-be,"A child's MRI scan, as an adventure",making,stale,2024-06-03,FALSE
        mri-to-be,"A child's MRI scan, as an adventure",mining,fresh,2024-11-18,FALSE
        mri-to-be,"A child's MRI scan, as an adventure",management,not_done,,TRUE
        """,
        run.out());
    Run unknown = Run.of("portfolio", asIs, "--format", "csv");
    assertEquals("journey,name,instrument,state,last_done,next\n", unknown.out());
    assertEquals(
        "Of no journey in 'portfolio' it is recorded which instruments were used.\n",
        unknown.err());
  }

  @Test
  void as_json_there_is_the_whole_verdict() {
    Run run = Run.of("portfolio", asIs, toBe, "--format", "json");
    JsonNode result = JsonMapper.shared().readTree(run.out()).get("result");
    assertEquals(2, result.get("journeys").asInt());
    assertEquals(1.0, result.get("instruments").get(0).get("coverage").asDouble());
    assertEquals("done", result.get("uses").get(4).get("state").asString());
  }

  @Test
  void all_that_is_wrong_with_all_maps_is_said() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"id\": 7}");
    Run run = Run.of("portfolio", broken, toBe, toBe);
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("broken.json:/id: '7', is not a text"), run.err());
    assertTrue(
        run.err().contains("to-be.json:/id: 'mri-to-be', the id of the journey in "), run.err());
  }

  @Test
  void words_that_fit_nothing_are_refused() {
    for (String[] wrong :
        new String[][] {
          {"--as-of", "15-1-2025"},
          {"--fresh-for", "half a year"},
          {"--lang", "xx"},
          {"--format", "xml"}
        }) {
      Run run = Run.of("portfolio", toBe, wrong[0], wrong[1]);
      assertEquals(2, run.status());
      assertTrue(run.err().contains(wrong[1]), run.err());
    }
    assertEquals(2, Run.of("portfolio").status());
    assertEquals(2, Run.of("portfolio", "-", "-").status());
  }

  @Test
  void segments_say_how_replicable_a_concept_is() {
    Path ratings = folder.resolve("to-be-ratings.csv");
    Run apart = Run.of("score", toBe, "--ratings", ratings, "--by", "age");
    assertEquals(0, apart.status(), apart.err());
    assertTrue(
        apart.out().contains("replicable: 0.96, 3.7 % of the spread of ratings lies between"),
        apart.out());
    Run whole = Run.of("score", toBe, "--ratings", ratings);
    assertTrue(whole.out().contains("unknown: replicable"), whole.out());
  }
}
