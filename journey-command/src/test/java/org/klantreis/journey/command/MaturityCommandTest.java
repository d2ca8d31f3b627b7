package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.journey.command.demo.MriExample;
import org.klantreis.journey.json.AssessmentJson;
import org.klantreis.journey.maturity.CemCatalogue;
import org.klantreis.journey.maturity.CriterionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MaturityCommandTest {

  private static final String HEADER = "policy,stage,stage_number,index,percent_to_next,blockers";

  @TempDir private Path folder;

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  /** All criteria answered alike. */
  private Path all(String name, String answer) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        CemCatalogue.model().criterionIds().stream()
            .map(id -> id + "," + answer + "\n")
            .collect(Collectors.joining("", "criterion,answer\n", "")));
  }

  private Path hospital() throws IOException {
    return Files.writeString(
        folder.resolve("hospital.json"), AssessmentJson.write(MriExample.maturity()));
  }

  private static List<String> lines(Run run) {
    assertEquals(0, run.status(), run.err());
    return run.out().lines().toList();
  }

  @Test
  void columns_are_as_promised_and_figures_unrounded() throws IOException {
    List<String> lines = lines(Run.of("maturity", hospital(), "--format", "csv"));
    assertEquals(HEADER, lines.get(0));
    assertEquals(2, lines.size());
    // by hand: stages 1, 13/18, 2/9, 1/3 and 0 of the merged answers
    assertTrue(lines.get(1).startsWith("progressive,invested,2,2.27777777777777"), lines.get(1));
    assertTrue(
        lines
            .get(1)
            .endsWith(",CEM-2-PEO-1 CEM-2-PRO-1 CEM-3-CUL-1 CEM-3-CUL-2 CEM-2-CHA-1 CEM-3-FOC-1"),
        lines.get(1));
  }

  @Test
  void all_policies_have_a_row_each() throws IOException {
    // SCORING 7, checks: all L is 1 / 5 / 5 with an index of 3.333
    List<String> lines =
        lines(Run.of("maturity", all("l.csv", "L"), "--policy", "all", "--format", "csv"));
    assertEquals(HEADER, lines.get(0));
    assertTrue(lines.get(1).startsWith("progressive,interested,1,3.3333333333333"), lines.get(1));
    assertTrue(lines.get(2).startsWith("all-met,embedded,5,3.3333333333333"), lines.get(2));
    assertTrue(lines.get(2).endsWith(",,"), lines.get(2));
    assertTrue(lines.get(3).startsWith("key-and-share,embedded,5,3.333"), lines.get(3));
  }

  @Test
  void the_text_speaks_the_language_that_is_asked() throws IOException {
    String english = Run.of("maturity", hospital()).out();
    assertTrue(english.startsWith("'The children's hospital' is at stage 2"), english);
    assertTrue(english.contains("A person or team has been appointed"), english);
    assertTrue(english.contains("all-met") && english.contains("key-and-share"), english);
    assertTrue(english.contains("Krippendorff"), english);
    assertTrue(
        english.endsWith("catalogue cem-maturity 1, 29 of 30 criteria answered, 3 assessors\n"),
        english);
    String dutch = Run.of("maturity", hospital(), "--lang", "nl").out();
    assertTrue(dutch.contains("Een persoon of team is aangesteld"), dutch);
    assertTrue(dutch.contains("fase  naam"), dutch);
    assertTrue(dutch.contains("0,72"), dutch);
    assertTrue(
        dutch.endsWith(
            "catalogus cem-maturity 1, 29 van de 30 criteria beantwoord, 3 beoordelaars\n"),
        dutch);
  }

  /** A criterion a stage, each of which need not apply. */
  private Path harbour() throws IOException {
    StringBuilder criteria = new StringBuilder();
    for (int stage = 1; stage <= 5; stage++) {
      criteria.append(
          """
          {"id": "H%1$d", "stage": %1$d, "dimension": "process", "statement": "Pilots do it.", \
          "naAllowed": true}%2$s
          """
              .formatted(stage, stage < 5 ? "," : ""));
    }
    return file(
        "harbour.json",
        "{\"format\": \"klantreis-maturity-model/1\", \"catalogue\": \"harbour\", \"version\": \"1\",",
        "\"criteria\": [" + criteria + "]}");
  }

  private static final String[] NOT_OURS = {
    "criterion,answer,reason", "H1,NA,sold", "H2,NA,sold", "H3,NA,sold", "H4,NA,sold", "H5,NA,sold"
  };

  @Test
  void nothing_done_is_index_0_though_some_stages_do_not_apply() throws IOException {
    Path quay =
        file(
            "quay.csv",
            "criterion,answer,reason",
            "H1,N,",
            "H2,NA,sold",
            "H3,N,",
            "H4,N,",
            "H5,NA,x");
    List<String> lines =
        lines(Run.of("maturity", quay, "--catalogue", harbour(), "--format", "csv"));
    // five times the mean of 0, 0 and 0
    assertEquals("progressive,not_yet_interested,0,0.0,0.0,H1", lines.get(1));
    String text = Run.of("maturity", quay, "--catalogue", harbour()).out();
    assertTrue(text.contains("nothing in stage 2 (invested) applies, so it is passed over"), text);
    assertFalse(text.contains("counts as met"), text);
  }

  @Test
  void where_nothing_applies_cells_are_empty_and_no_picture_is_drawn() throws IOException {
    Path model = harbour();
    Path quay = file("quay.csv", NOT_OURS);
    assertEquals(
        List.of(HEADER, "progressive,,,,,", "all-met,,,,,", "key-and-share,,,,,"),
        lines(
            Run.of("maturity", quay, "--catalogue", model, "--policy", "all", "--format", "csv")));
    Path plot = folder.resolve("quay.svg");
    Run run = Run.of("maturity", quay, "--catalogue", model, "--plot", plot);
    assertEquals(0, run.status());
    assertTrue(
        run.out().startsWith("None of the 5 criteria of harbour 1 applies to 'quay'"), run.out());
    assertEquals("--plot: drew nothing, because no criterion applies\n", run.err());
    assertFalse(Files.exists(plot));
    JsonNode json =
        JsonMapper.shared()
            .readTree(Run.of("maturity", quay, "--catalogue", model, "--format", "json").out());
    assertEquals("not_applicable", json.get("outcome").asString());
  }

  @Test
  void a_unit_to_which_nothing_applies_keeps_its_row() throws IOException {
    Run run =
        Run.of(
            "maturity",
            file("quay.csv", NOT_OURS),
            file("tugs.csv", "criterion,answer", "H1,F", "H2,F", "H3,N"),
            "--catalogue",
            harbour(),
            "--format",
            "csv");
    assertEquals(
        List.of(
            "unit," + HEADER,
            "quay,progressive,,,,,",
            // two of five are fully done, and 2 of the 3 that stage 3 takes: it is not a key
            // criterion
            "tugs,progressive,invested,2,2.0,66.66666666666667,H3"),
        lines(run));
  }

  @Test
  void an_assessment_without_answers_has_index_0() throws IOException {
    List<String> lines = lines(Run.of("maturity", all("open.csv", ""), "--format", "csv"));
    assertTrue(lines.get(1).startsWith("progressive,not_yet_interested,0,0.0,0.0,"), lines.get(1));
  }

  @Test
  void the_heat_map_is_drawn_of_one_assessment() throws IOException {
    Path hospital = hospital();
    Path plot = folder.resolve("maturity.svg");
    Run run = Run.of("maturity", hospital, "--lang", "nl", "--plot", plot);
    assertEquals(Run.of("maturity", hospital, "--lang", "nl"), run);
    String drawn = Files.readString(plot);
    // by hand: 13/18 of stage 2 in the merged answers
    assertTrue(drawn.contains(">0,72<"), drawn);
    assertTrue(drawn.contains("fase 2 (investerend)"), drawn);
    Files.delete(plot);
    run = Run.of("maturity", hospital, all("l.csv", "L"), "--plot", plot);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("--plot: draws one assessment, and there are 2"), run.err());
    assertEquals(2, Run.of("maturity", "--template", "--plot", plot).status());
    assertFalse(Files.exists(plot));
  }

  @Test
  void the_language_of_the_machine_changes_nothing() throws IOException {
    Path hospital = hospital();
    Locale machine = Locale.getDefault();
    String english = Run.of("maturity", hospital).out();
    try {
      Locale.setDefault(Locale.forLanguageTag("nl-NL"));
      assertEquals(english, Run.of("maturity", hospital).out());
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void the_template_is_filled_in_and_read_back() throws IOException {
    Path template =
        Files.writeString(folder.resolve("Radiology.csv"), Run.of("maturity", "--template").out());
    String empty = lines(Run.of("maturity", template, "--format", "csv")).get(1);
    assertTrue(empty.startsWith("progressive,not_yet_interested,0,0.0,0.0,CEM-1-FOC-1"), empty);
    assertTrue(Run.of("maturity", template).out().startsWith("'Radiology' "));
    Files.writeString(
        template, Files.readString(template).replace("CEM-1-FOC-1,,", "CEM-1-FOC-1,F,"));
    String once = lines(Run.of("maturity", template, "--format", "csv")).get(1);
    assertFalse(once.contains("CEM-1-FOC-1"), once);
    assertTrue(Run.of("maturity", "--template", "--lang", "nl").out().contains("strategienota"));
  }

  @Test
  void the_catalogue_can_be_printed_edited_and_used() throws IOException {
    String shown = Run.of("maturity", "--show-catalogue").out();
    Path same = Files.writeString(folder.resolve("same.json"), shown);
    Path hospital = hospital();
    assertEquals(Run.of("maturity", hospital), Run.of("maturity", hospital, "--catalogue", same));
    Path own =
        Files.writeString(
            folder.resolve("own.json"),
            shown.replace("\"cem-maturity\"", "\"own\"").replace("\"CEM-1-FOC-1\"", "\"BOARD\""));
    assertTrue(Run.of("maturity", "--catalogue", own, "--template").out().contains("\n,BOARD,,,,"));
    Run other = Run.of("maturity", hospital, "--catalogue", own);
    assertEquals(1, other.status());
    assertEquals("", other.out());
    assertTrue(
        other.err().contains("/catalogue: 'cem-maturity', is not the catalogue in use"),
        other.err());
    Path broken =
        Files.writeString(folder.resolve("broken.json"), shown.replace("engaged", "engagd"));
    Run refused = Run.of("maturity", hospital, "--catalogue", broken);
    assertEquals(1, refused.status());
    assertTrue(refused.err().contains("maybe 'engaged'"), refused.err());
    assertTrue(refused.err().endsWith(broken + ": 7 problems\n"), refused.err());
  }

  @Test
  void with_problems_nothing_is_scored_unless_bad_rows_are_left_out() throws IOException {
    Path bad =
        file(
            "bad.csv",
            "assessor,criterion,answer",
            "Ann,CEM-1-FCO-1,L",
            "Ann,CEM-1-FOC-2,mostly",
            "Ann,CEM-1-CUL-1,\"0,7\"",
            "Ann,CEM-1-PRO-1,F",
            "Ann,CEM-1-PEO-1,");
    Run run = Run.of("maturity", bad);
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertEquals(
        List.of(
            bad + ":2: 'CEM-1-FCO-1', no such criterion in 'cem-maturity', maybe 'CEM-1-FOC-1'",
            bad
                + ":3: 'mostly', is no answer, write N (not done), P (now and then), L (usually), F"
                + " (always), NA, or a share from 0 to 1",
            bad + ":4: '0,7', has a decimal comma, and a point is wanted, maybe 0.7",
            bad + ": 3 problems; nothing was scored",
            bad + ": read 5, sound 1, missing 1, bad 3; --skip-bad-rows leaves the bad ones out"),
        run.err().lines().toList());
    Run skipped = Run.of("maturity", bad, "--skip-bad-rows", "--format", "json");
    assertEquals(
        bad + ": read 5, used 1, missing 1, refused 3 ('CEM-1-FCO-1' 1×, 'mostly' 1×, '0,7' 1×)\n",
        skipped.err());
    JsonNode document = JsonMapper.shared().readTree(skipped.out());
    assertEquals(5, document.path("read").intValue());
    assertEquals(3, document.path("refused").intValue());
  }

  @Test
  void json_holds_the_whole_verdict() throws IOException {
    JsonNode document =
        JsonMapper.shared()
            .readTree(Run.of("maturity", hospital(), "--format", "json", "--lang", "nl").out());
    assertEquals("cem-maturity", document.path("catalogue").stringValue());
    assertEquals("2026-03-02", document.path("date").stringValue());
    assertEquals(3, document.path("assessors").size());
    assertEquals("The children's hospital", document.path("about").stringValue());
    assertEquals("invested", document.path("result").path("stage").stringValue());
    assertEquals(3, document.path("result").path("policies").size());
    assertEquals(3, document.path("result").path("agreement").path("assessors").intValue());
    assertTrue(document.path("headline").stringValue().contains("fase 2"));
    assertTrue(document.path("progress").isNull());
  }

  @Test
  void an_earlier_assessment_shows_what_moved() throws IOException {
    Path hospital = hospital();
    Path before =
        Files.writeString(
            folder.resolve("before.json"),
            AssessmentJson.write(MriExample.maturity())
                .replace("2026-03-02", "2025-03-02")
                .replace("\"answer\" : \"F\"", "\"answer\" : \"P\""));
    String text = Run.of("maturity", hospital, "--before", before).out();
    assertTrue(text.contains("CEM-1-FOC-1"), text);
    JsonNode progress =
        JsonMapper.shared()
            .readTree(Run.of("maturity", hospital, "--before", before, "--format", "json").out())
            .path("progress")
            .path("result");
    assertEquals(2, progress.path("stage_after").intValue());
    assertEquals(0, progress.path("stage_before").intValue());
    Run swapped = Run.of("maturity", before, "--before", hospital);
    assertEquals(1, swapped.status());
    assertTrue(swapped.err().contains("swapped"), swapped.err());
    Path other =
        Files.writeString(
            folder.resolve("other.json"),
            Files.readString(before).replace("The children's hospital", "The other one"));
    Run mixed = Run.of("maturity", hospital, "--before", other);
    assertEquals(1, mixed.status());
    assertTrue(mixed.err().contains("--about NAME"), mixed.err());
    assertEquals(0, Run.of("maturity", hospital, "--before", other, "--about", "Both").status());
    assertEquals(0, Run.of("maturity", all("later.csv", "F"), "--before", hospital).status());
  }

  @Test
  void several_assessments_are_business_units() throws IOException {
    Path[] units = {all("Radiology.csv", "F"), all("Surgery.csv", "N")};
    List<String> rows =
        lines(Run.of("maturity", units[0], units[1], "--format", "csv", "--policy", "all-met"));
    assertEquals("unit," + HEADER, rows.get(0));
    assertEquals("Radiology,all-met,embedded,5,5.0,,", rows.get(1));
    assertTrue(
        rows.get(2).startsWith("Surgery,all-met,not_yet_interested,0,0.0,0.0,"), rows.get(2));
    String text = Run.of("maturity", units[0], units[1], "--about", "The hospital").out();
    assertTrue(text.startsWith("In 'The hospital' the 2 units run from stage 0"), text);
    JsonNode document =
        JsonMapper.shared()
            .readTree(Run.of("maturity", units[0], units[1], "--format", "json").out());
    assertEquals(2, document.path("assessments").size());
    assertEquals(30, document.path("assessments").path(0).path("used").intValue());
    assertEquals(2, document.path("result").path("units").size());
    Run twice = Run.of("maturity", units[0], units[0]);
    assertEquals(1, twice.status());
    assertTrue(twice.err().contains("comes twice"), twice.err());
  }

  @Test
  void usage_that_cannot_be_is_refused() throws IOException {
    Path one = all("one.csv", "L");
    refused("--template prints an empty one");
    refused("maybe 'all-met'", one, "--policy", "all-mt");
    refused("there are: en, nl", one, "--lang", "de");
    refused("there is no file", "none.csv");
    refused("takes no assessment", one, "--template");
    refused("one thing at a time", "--template", "--show-catalogue");
    refused("goes with one assessment", one, one, "--before", one);
    refused("Only one file can come from standard input", "-", "--before", "-");
    refused("the name is blank", one, "--about", " ");
  }

  private static void refused(String hint, Object... arguments) {
    Object[] words = new Object[arguments.length + 1];
    words[0] = "maturity";
    System.arraycopy(arguments, 0, words, 1, arguments.length);
    Run run = Run.of(words);
    assertEquals(2, run.status(), run.err());
    assertTrue(run.err().contains(hint), run.err());
  }

  @Test
  void a_file_is_json_or_csv_by_its_name_and_else_by_how_it_begins() throws IOException {
    Path json = Files.copy(hospital(), folder.resolve("hospital"));
    Path csv = Files.copy(all("some.csv", "L"), folder.resolve("some"));
    assertTrue(Run.of("maturity", json).out().startsWith("'The children's hospital'"));
    assertTrue(Run.of("maturity", csv).out().startsWith("'some' is at stage 1"));
    Run wrong = Run.of("maturity", Files.copy(csv, folder.resolve("wrong.json")));
    assertEquals(1, wrong.status());
    assertTrue(wrong.err().contains("no JSON"), wrong.err());
  }

  @Test
  void spreadsheets_with_semicolons_are_read() throws IOException {
    Path dutch = file("dutch.csv", "criterion;answer", "CEM-1-FOC-1;F");
    assertEquals(0, Run.of("maturity", dutch).status());
    assertEquals(0, Run.of("maturity", dutch, "--delimiter", ";").status());
  }

  @Test
  void the_tour_says_what_blocks_the_hospitals_next_stage() {
    String said = Run.of("demo").out();
    assertTrue(said.contains("\n'The children's hospital' is at stage 2 (invested)"), said);
    assertTrue(said.contains("What blocks stage 3 (committed):"), said);
    assertTrue(said.contains("  finish  A person or team has been appointed"), said);
    assertTrue(said.contains("  start   Top management is visibly convinced"), said);
  }

  @Test
  void the_example_answers_the_shipped_catalogue() {
    assertEquals(
        List.of(CriterionId.of("CEM-5-PEO-1")), MriExample.maturity().merged().unanswered());
    assertEquals(3, MriExample.maturity().assessments().size());
  }
}
