package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that takes a map takes every format of a map. */
class MapFormatsTest {

  private static final String DIAGRAM =
      """
      journey
        title A visit
        section Desk
          Desk: 4: Sam
          Room: 5: Sam
      """;

  private static final Map<String, String> MAPS =
      Map.of(
          "visit.json",
          """
          {"format": "klantreis-journey/1", "id": "a-visit", "name": "A visit", "scale": "1-5",
           "touchpoints": [{"id": "desk", "name": "Desk"}, {"id": "room", "name": "Room"}]}
          """,
          "visit.mmd",
          DIAGRAM,
          "visit.md",
          "# Notes\n\n::: mermaid\n" + DIAGRAM + ":::\n",
          "visit.csv",
          "# name: A visit\n# scale: 1-5\nfase;contactmoment\n-;Desk\n-;Room\n");

  private static final String RATINGS = "touchpoint,rating\ndesk,5\ndesk,4\nroom,4\nroom,5\n";

  @TempDir private Path folder;
  private Path ratings;

  @BeforeEach
  void write() throws IOException {
    ratings = file("ratings.csv", RATINGS);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Run fed(String text, Object... arguments) {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      return Run.of(arguments);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void a_map_is_scored_on_its_own_scale_in_every_format() throws IOException {
    for (Map.Entry<String, String> map : MAPS.entrySet()) {
      Path file = file(map.getKey(), map.getValue());
      Run run = Run.of("score", file, "--ratings", ratings);
      assertEquals(0, run.status(), run.err());
      assertTrue(run.out().startsWith("A visit\n2 touchpoints"), run.out());
      assertTrue(run.out().contains(" · 4 ratings on 1-5\n"), run.out());
      assertTrue(run.out().contains("STEADY"), run.out());
      assertEquals(run.out(), fed(map.getValue(), "score", "-", "--ratings", ratings).out());
    }
  }

  @Test
  void so_do_all_other_commands() throws IOException {
    for (Map.Entry<String, String> map : MAPS.entrySet()) {
      Path file = file(map.getKey(), map.getValue());
      assertTrue(Run.of("check", file).out().contains("'A visit' is sound"), map.getKey());
      assertEquals(0, Run.of("report", file, "--out", folder.resolve("x.txt")).status());
      Run compare =
          Run.of("compare", file, file, "--ratings-before", ratings, "--ratings-after", ratings);
      assertEquals(0, compare.status(), compare.err());
      assertEquals(0, Run.of("portfolio", file).status());
      Run trend =
          Run.of(
              "trend",
              file,
              "--wave",
              "1=" + ratings,
              "--wave",
              "2=" + ratings,
              "--wave",
              "3=" + ratings);
      assertEquals(0, trend.status(), trend.err());
      Path wide =
          file(
              "wide.csv",
              "desk,room,all\n"
                  + "4,5,4\n5,4,5\n3,3,2\n4,3,4\n2,5,3\n5,5,5\n1,2,1\n3,4,2\n".repeat(9));
      Run drivers =
          Run.of(
              "drivers",
              wide,
              "--overall",
              "all",
              "--wide",
              "desk,room",
              "--scale",
              "1-5",
              "--map",
              file,
              "--resamples",
              "0");
      assertEquals(0, drivers.status(), drivers.err());
      Run convert = Run.of("convert", file, folder.resolve(map.getKey() + ".json"));
      assertEquals(0, convert.status(), convert.err());
    }
  }

  @Test
  void ratings_that_are_given_for_a_map_are_said_to_be_ratings() {
    Run run = Run.of("score", ratings);
    assertEquals(1, run.status());
    assertTrue(
        run.err()
            .contains(
                ":1: holds ratings, it seems, and no map: it has no column 'phase', ratings are"
                    + " given by --ratings"),
        run.err());
  }

  @Test
  void the_scale_of_a_map_is_the_axis_where_nothing_is_rated() throws IOException {
    Path map = file("visit.json", MAPS.get("visit.json"));
    Path drawing = folder.resolve("visit.svg");
    assertEquals(0, Run.of("report", map, "--out", drawing).status());
    String svg = Files.readString(drawing);
    assertTrue(svg.contains(">5</text>"), "the highest of the scale");
    assertTrue(!svg.contains(">9</text>"), "none of 1-10");
  }

  @Test
  void the_scale_of_scores_is_told_apart_from_that_of_ratings() throws IOException {
    Path map = file("graded.mmd", DIAGRAM.replace("4: Sam", "8: Sam").replace("5: Sam", "9: Sam"));
    Run off = Run.of("score", map, "--ratings", ratings);
    assertTrue(off.err().contains("maybe the scores are on another scale"), off.err());
    Run run = Run.of("score", map, "--map-scale", "1-10");
    assertEquals(0, run.status(), run.err());
    Run wrong = Run.of("score", map, "--map-scale", "ten");
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("--map-scale: 'ten' is no scale"), wrong.err());
  }

  @Test
  void one_diagram_of_several_is_chosen_by_every_command() throws IOException {
    String block = "```mermaid\n" + DIAGRAM + "```\n";
    Path notes = file("notes.md", block + "\n" + block.replace("A visit", "Another"));
    Run which = Run.of("check", notes);
    assertTrue(which.err().contains("choose it with --diagram 2"), which.err());
    assertTrue(Run.of("check", notes, "--diagram", "2").out().contains("'Another' is sound"));
  }
}
