package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

  private static final String DIAGRAM =
      """
      journey
        title A day
        section Morning
          Make tea: 4: Me
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path out(String name) {
    return folder.resolve(name);
  }

  @Test
  void a_diagram_becomes_a_map_a_sheet_and_a_diagram_again() throws IOException {
    Path diagram = file("day.mmd", DIAGRAM);
    assertEquals(new Run(0, "", ""), Run.of("convert", diagram, out("day.json")));
    Run sheet = Run.of("convert", out("day.json"), out("a-day.csv"));
    assertEquals(0, sheet.status());
    assertEquals(
        """
        "# name: A day"
        "# scale: 1-5"
        phase,touchpoint,action,feeling,channel,rating,expectation,need,moment_of_truth,actors,\
        valence,elapsed,id
        Morning,Make tea,,,,4,,,,Me,,,make-tea
        """,
        Files.readString(out("a-day.csv")));
    assertEquals("", sheet.err());
    assertEquals(new Run(0, "", ""), Run.of("convert", out("a-day.csv"), out("back.json")));
    assertEquals(Files.readString(out("day.json")), Files.readString(out("back.json")));
    assertEquals(new Run(0, "", ""), Run.of("convert", out("day.json"), out("again.mmd")));
    assertEquals(DIAGRAM.replace("      ", ""), Files.readString(out("again.mmd")));
  }

  @Test
  void the_shipped_example_says_what_a_diagram_cannot_carry() throws IOException {
    Run.of("demo", "--save", folder);
    Run run = Run.of("convert", out("as-is.json"), out("as-is.md"), "--scale", "1-10");
    assertEquals(0, run.status());
    assertTrue(run.err().contains(": not carried: persona of the journey\n"), run.err());
    assertTrue(run.err().contains("feeling of 8 touchpoints: 'Letter with"), run.err());
    String document = Files.readString(out("as-is.md"));
    assertTrue(document.startsWith("```mermaid\njourney\n  %% "), document);
    assertEquals(0, Run.of("convert", out("as-is.md"), out("back.json")).status());
    assertTrue(Run.of("check", out("back.json")).out().contains("4 phases, 8 touchpoints"));
  }

  @Test
  void where_there_are_problems_nothing_is_written() throws IOException {
    Path diagram = file("day.mmd", DIAGRAM.replace("4: Me", "7: Me # lost"));
    Run strict = Run.of("convert", diagram, out("day.json"));
    assertEquals(1, strict.status());
    assertTrue(strict.err().contains(diagram + ":4: '7', is off the scale '1-5'"), strict.err());
    assertTrue(
        strict
            .err()
            .endsWith(diagram + ": 2 problems\n" + out("day.json") + ": nothing was written\n"));
    assertFalse(Files.exists(out("day.json")));

    Run lenient =
        Run.of("convert", diagram, out("day.json"), "--mermaid", "lenient", "--scale", "1-10");
    assertEquals(0, lenient.status());
    assertTrue(lenient.err().contains(":4: '# lost', is lost"), lenient.err());

    Run sheet = Run.of("convert", file("s.csv", "phase,touchpoint\n,A\n"), out("s.json"));
    assertEquals(1, sheet.status());
    assertTrue(sheet.err().contains("s.csv:2: has no phase"), sheet.err());
    assertFalse(Files.exists(out("s.json")));
  }

  @Test
  void of_several_diagrams_in_markdown_one_is_chosen() throws IOException {
    String block = "```mermaid\n" + DIAGRAM + "```\n";
    Path document = file("days.md", "# Days\n\n" + block + "\n" + block.replace("A day", "Two"));
    Run all = Run.of("convert", document, out("one.json"));
    assertEquals(1, all.status());
    assertTrue(
        all.err()
            .contains("days.md:11: 'Two', journey diagram 2 of 2, choose it with --diagram 2\n"),
        all.err());
    assertEquals(0, Run.of("convert", document, out("one.json"), "--diagram", "2").status());
    assertTrue(Files.readString(out("one.json")).contains("\"name\" : \"Two\""));
    assertEquals(1, Run.of("convert", document, out("x.json"), "--diagram", "3").status());
    Run none = Run.of("convert", file("none.md", "# No maps\n"), out("x.json"));
    assertTrue(none.err().contains("holds no journey diagram"), none.err());
  }

  @Test
  void what_somebody_wrote_is_never_overwritten_by_a_slip() throws IOException {
    Path diagram = file("day.mmd", DIAGRAM);
    Run same = Run.of("convert", diagram, folder.resolve(".").resolve("day.mmd"));
    assertEquals(2, same.status());
    assertTrue(same.err().contains("is what is read"), same.err());
    Path notes = file("notes.md", "# Notes\n");
    assertEquals(2, Run.of("convert", diagram, notes).status());
    assertEquals("# Notes\n", Files.readString(notes));
  }

  @Test
  void wrong_usage_is_explained() throws IOException {
    Path diagram = file("day.mmd", DIAGRAM);
    assertTrue(
        Run.of("convert", diagram, out("day.xls"))
            .err()
            .contains("has no extension of a map; there are: .json, .mmd, .md, .csv and .xlsx"));
    assertEquals(2, Run.of("convert", diagram, out("d.json"), "--scale", "5-1").status());
    assertEquals(2, Run.of("convert", diagram, out("d.json"), "--mermaid", "loose").status());
    assertEquals(2, Run.of("convert", diagram, out("d.json"), "--diagram", "1").status());
    assertEquals(2, Run.of("convert", diagram, out("d.json"), "--delimiter", "ab").status());
    assertEquals(2, Run.of("convert", out("gone.mmd"), out("d.json")).status());
  }

  @Test
  void a_sheet_with_semicolons_is_read_and_written_as_asked() throws IOException {
    Path sheet = file("map.csv", "phase;touchpoint;rating\nA;One;7\n");
    assertEquals(0, Run.of("convert", sheet, out("m.json")).status(), "the delimiter is found");
    assertEquals(1, Run.of("convert", sheet, out("m.mmd"), "--delimiter", "|").status());
    Run run = Run.of("convert", sheet, out("m.mmd"), "--delimiter", ";", "--scale", "1-10");
    assertEquals(new Run(0, "", ""), run);
    assertTrue(Files.readString(out("m.mmd")).contains("    One: 7\n"));
  }

  @Test
  void a_template_is_a_map_to_fill_in_and_never_written_over_one() throws IOException {
    assertEquals(new Run(0, "", ""), Run.of("convert", "--template", out("new.csv")));
    assertTrue(Files.readString(out("new.csv")).startsWith("\"# name: A visit\"\n"));
    Run check = Run.of("check", out("new.csv"));
    assertTrue(check.out().contains("'A visit' is sound: 1 phase, 1 touchpoint"), check.out());
    assertEquals(2, Run.of("convert", "--template", out("new.csv")).status());
    assertEquals(2, Run.of("convert", "--template", out("x.csv"), out("new.csv")).status());
    assertEquals(2, Run.of("convert", out("new.csv")).status());
  }

  @Test
  void the_name_may_be_said_and_the_scale_of_a_sheet_goes_along() throws IOException {
    Path sheet = file("map.csv", "phase,touchpoint\n-,One\n");
    Run run = Run.of("convert", sheet, out("m.json"), "--scale", "1-5", "--name", "A visit");
    assertEquals(new Run(0, "", ""), run);
    String json = Files.readString(out("m.json"));
    assertTrue(json.contains("\"scale\" : \"1-5\""), json);
    assertTrue(json.contains("\"name\" : \"A visit\""), json);
    Path said = file("said.csv", "# scale: 1-7\nphase,touchpoint\n-,One\n");
    Run other = Run.of("convert", said, out("n.json"), "--scale", "1-5");
    assertEquals(said + ": says itself that its scale is 1-7, which holds\n", other.err());
    assertTrue(Files.readString(out("n.json")).contains("\"scale\" : \"1-7\""));
  }

  @Test
  void a_map_goes_into_a_workbook_and_comes_back_with_its_ids() throws IOException {
    Run.of("demo", "--save", folder);
    Run there = Run.of("convert", out("as-is.json"), out("as-is.xlsx"));
    assertEquals(0, there.status(), there.err());
    assertTrue(there.err().contains(": not carried: persona/"), there.err());
    Run back = Run.of("convert", out("as-is.xlsx"), out("back.csv"));
    assertEquals(0, back.status(), back.err());
    Run.of("convert", out("as-is.json"), out("direct.csv"));
    assertEquals(Files.readString(out("direct.csv")), Files.readString(out("back.csv")));
    Run.of("convert", out("as-is.xlsx"), out("back.json"));
    Run scored = Run.of("score", out("back.json"), "--ratings", out("as-is-ratings.csv"));
    assertEquals(0, scored.status(), scored.err());
  }

  @Test
  void a_formula_is_none_in_a_workbook_either() throws IOException {
    Path sheet = file("f.csv", "phase,touchpoint,action\n-,'=1+1,'@x\n");
    assertEquals(new Run(0, "", ""), Run.of("convert", sheet, out("f.xlsx")));
    assertEquals(new Run(0, "", ""), Run.of("convert", out("f.xlsx"), out("g.json")));
    assertTrue(Files.readString(out("g.json")).contains("\"name\" : \"=1+1\""));
  }

  @Test
  void a_sheet_with_tabs_is_called_so() throws IOException {
    Path diagram = file("day.mmd", DIAGRAM);
    Run.of("convert", diagram, out("day.tsv"));
    assertTrue(Files.readString(out("day.tsv")).contains("phase\ttouchpoint\t"));
    assertTrue(Run.of("check", out("day.tsv")).out().contains("'A day' is sound"));
  }
}
