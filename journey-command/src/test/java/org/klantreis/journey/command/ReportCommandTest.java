package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.journey.command.demo.MriExample;
import org.klantreis.journey.json.AssessmentJson;
import org.klantreis.journey.json.JourneyJson;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.report.map.JourneyReport;
import org.klantreis.journey.report.map.ReportOptions;
import org.klantreis.journey.scoring.scorer.JourneyStudy;

class ReportCommandTest {

  @TempDir private Path folder;
  private Path map;
  private Path ratings;

  @BeforeEach
  void saveTheExample() {
    assertEquals(0, Run.of("demo", "--save", folder).status());
    map = folder.resolve("as-is.json");
    ratings = folder.resolve("as-is-ratings.csv");
  }

  @Test
  void the_ending_says_what_is_written() throws IOException {
    assertTrue(written("map.html").startsWith("<!doctype html>"));
    assertTrue(written("map.svg").startsWith("<svg "));
    assertTrue(written("map.md").startsWith("# A child's MRI scan, as it was"));
    assertTrue(written("map.TXT").contains("BROKEN: 4 breaks in 8 rated"));
    Run run = Run.of("report", map, "--out", folder.resolve("map.pdf"));
    assertEquals(2, run.status());
    assertTrue(run.err().contains(".html, .svg, .md and .txt"), run.err());
  }

  private String written(String name) throws IOException {
    Path out = folder.resolve(name);
    Run run = Run.of("report", map, "--ratings", ratings, "--out", out);
    assertEquals(0, run.status(), run.err());
    return Files.readString(out);
  }

  @Test
  void a_journey_to_be_and_segments_share_the_curve() throws IOException {
    Path out = folder.resolve("both.svg");
    Run run =
        Run.of(
            "report",
            map,
            "--ratings",
            ratings,
            "--to-be",
            folder.resolve("to-be.json"),
            "--to-be-ratings",
            folder.resolve("to-be-ratings.csv"),
            "--out",
            out);
    assertEquals(0, run.status(), run.err());
    assertTrue(Files.readString(out).contains("class=\"line to_be\""));
    run = Run.of("report", map, "--ratings", ratings, "--by", "age", "--out", out);
    assertEquals(0, run.status(), run.err());
    assertEquals(3, Files.readString(out).split("class=\"line segment\"", -1).length - 1);
    Path page = folder.resolve("page.html");
    run = Run.of("report", map, "--ratings", ratings, "--by", "age", "--out", page);
    assertEquals(0, run.status(), run.err());
    assertTrue(Files.readString(page).contains("Segments differ at 2 of 8 touchpoints"));
  }

  @Test
  void the_same_ratings_get_the_same_level_on_both_sides_and_that_of_score() throws IOException {
    Path toBe = folder.resolve("same.json");
    Files.writeString(toBe, Files.readString(map).replace("\"as-is\"", "\"to-be\""));
    for (String setting :
        List.of(
            "threshold.basis=mean",
            "threshold.basis=lower-end",
            "threshold.basis=share:0.3",
            "threshold.bands=1-10:2,3",
            "threshold.aspect=emotional")) {
      Path out = folder.resolve("same.md");
      Run report =
          Run.of(
              "report",
              map,
              "--ratings",
              ratings,
              "--to-be",
              toBe,
              "--to-be-ratings",
              ratings,
              "--set",
              setting,
              "--out",
              out);
      assertEquals(0, report.status(), report.err());
      assertEquals("", report.err(), "what cannot run is no matter of a report");
      List<String> headlines =
          Files.readAllLines(out).stream()
              .filter(line -> line.contains("As-is: ") || line.contains("To-be: "))
              .limit(2)
              .toList();
      assertEquals(headlines.get(0).replace("As-is: ", "To-be: "), headlines.get(1), setting);
      Run score = Run.of("score", map, "--ratings", ratings, "--set", setting);
      assertEquals(score.out().contains("\nBROKEN"), headlines.get(0).contains("BROKEN"), setting);
      assertEquals(score.out().contains("\nSTEADY"), headlines.get(0).contains("STEADY"), setting);
    }
  }

  @Test
  void only_some_scorers_speak_and_the_map_stays_as_it_is() throws IOException {
    String all = written("all.md");
    Path out = folder.resolve("only.md");
    Run run = Run.of("report", map, "--ratings", ratings, "--only", "csat", "--out", out);
    assertEquals(0, run.status(), run.err());
    String only = Files.readString(out);
    assertTrue(all.contains("Disconfirmation") && !only.contains("Disconfirmation"), only);
    assertTrue(only.contains("Customer satisfaction (CSAT)"), only);
    assertEquals(all.lines().limit(20).toList(), only.lines().limit(20).toList());
    Run unknown = Run.of("report", map, "--only", "csta", "--out", out);
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("maybe 'csat'"), unknown.err());
  }

  @Test
  void kano_answers_are_pictures_beside_the_map() throws IOException {
    Path answers =
        Files.writeString(
            folder.resolve("kano.csv"),
            "feature,functional,dysfunctional\ntorch,1,3\ntorch,1,5\nbear,3,3\n");
    Path out = folder.resolve("kano.html");
    Run run = Run.of("report", map, "--kano", answers, "--out", out);
    assertEquals(0, run.status(), run.err());
    assertTrue(Files.readString(out).contains("What features do to customers"));
    Path plot = folder.resolve("plot.svg");
    run = Run.of("kano", answers, "--plot", plot);
    assertEquals(0, run.status(), run.err());
    assertTrue(Files.readString(plot).contains("torch"));
    assertEquals(2, Run.of("kano", answers, "--plot", folder.resolve("plot.png")).status());
  }

  @Test
  void an_assessment_adds_the_maturity_of_the_organisation() throws IOException {
    Path assessment =
        Files.writeString(
            folder.resolve("Radiology.csv"), "criterion;answer\nCEM-1-FOC-1;F\nCEM-1-CUL-1;L\n");
    Path out = folder.resolve("maturity.html");
    Run run = Run.of("report", map, "--assessment", assessment, "--delimiter", ";", "--out", out);
    assertEquals(0, run.status(), run.err());
    String page = Files.readString(out);
    assertTrue(page.contains("Maturity of Radiology: below the first stage"));
    assertTrue(page.contains("CEM-1-PEO-1"));
    Path json =
        Files.writeString(
            folder.resolve("hospital.json"), AssessmentJson.write(MriExample.maturity()));
    run = Run.of("report", map, "--assessment", json, "--lang", "nl", "--out", out);
    assertEquals(0, run.status(), run.err());
    page = Files.readString(out);
    assertTrue(page.contains("fase 2 (investerend)"));
    assertTrue(page.contains("Krippendorff"));
  }

  @Test
  void every_problem_of_an_assessment_is_told_and_nothing_written() throws IOException {
    Path bad =
        Files.writeString(folder.resolve("bad.csv"), "criterion,answer\nCEM-1-FOC-1,Q\nCEM-9,F\n");
    Path out = folder.resolve("bad.html");
    Run run = Run.of("report", map, "--assessment", bad, "--out", out);
    assertEquals(1, run.status());
    assertTrue(run.err().contains("'Q'") && run.err().contains("CEM-9"), run.err());
    assertFalse(Files.exists(out));
    assertEquals(
        2, Run.of("report", map, "--ratings", "-", "--assessment", "-", "--out", out).status());
  }

  @Test
  void drivers_are_a_picture_too() throws IOException {
    StringBuilder rows = new StringBuilder("overall,desk,scan\n");
    for (int i = 0; i < 60; i++) {
      int desk = 5 + i % 6;
      int scan = 5 + i / 6 % 6;
      rows.append(Math.min(10, (desk + 2 * scan) / 3 + i % 2)).append(',');
      rows.append(desk).append(',').append(scan).append('\n');
    }
    Path answers = Files.writeString(folder.resolve("drivers.csv"), rows);
    Path plot = folder.resolve("drivers.svg");
    Run run =
        Run.of("drivers", answers, "--overall", "overall", "--wide", "desk,scan", "--plot", plot);
    assertEquals(0, run.status(), run.err());
    assertTrue(Files.readString(plot).contains("Importance and performance"));
  }

  @Test
  void the_report_is_in_the_language_that_was_asked_for() throws IOException {
    Path out = folder.resolve("kaart.html");
    assertEquals(0, Run.of("report", map, "--lang", "nl", "--out", out).status());
    assertTrue(Files.readString(out).contains("<html lang=\"nl\">"));
    Run run = Run.of("report", map, "--lang", "xx", "--out", out);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("there are: en, nl"), run.err());
  }

  @Test
  void options_that_make_no_sense_together_are_refused() {
    Path out = folder.resolve("map.svg");
    assertEquals(2, Run.of("report", map, "--by", "age", "--out", out).status());
    assertEquals(2, Run.of("report", map, "--to-be-ratings", ratings, "--out", out).status());
    assertEquals(2, Run.of("report", map, "--format", "csv", "--out", out).status());
    assertEquals(2, Run.of("report", "-", "--ratings", "-", "--out", out).status());
    assertEquals(2, Run.of("report", map).status());
    assertFalse(Files.exists(out));
  }

  @Test
  void a_map_that_is_written_and_read_draws_the_same_bytes() {
    JourneyStudy study = MriExample.asIs();
    Journey read = JourneyJson.read(JourneyJson.write(study.journey())).orElseThrow("the example");
    ReportOptions options = ReportOptions.in(Locale.ENGLISH);
    assertEquals(
        JourneyReport.of(study, options).html(),
        JourneyReport.of(JourneyStudy.of(read, study.ratings().orElseThrow()), options).html());
  }
}
