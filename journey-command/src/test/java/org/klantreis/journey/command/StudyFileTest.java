package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Exports as survey tools write them, with content of our own, from file to figures in two
 * commands. In all of them six people answered; the desk was rated 5, 3, 5, 1, 4 and 2, the waiting
 * room 4, 2, 5, 2, 3 and 1, the treatment 5, 4, 5, 4 and 3, and of 0 to 10 three gave 9 or more and
 * two 6 or less.
 */
class StudyFileTest {

  private static final Path EXPORTS = Path.of("src/test/resources/exports");

  /** 20 of 6, 17 of 6 and 21 of 5. */
  private static final String DESK = "3.3333";

  private static final String ROOM = "2.8333";
  private static final String TREATMENT = "4.2000";

  /** Three promoters and two detractors among six. */
  private static final String NPS = "16.6667";

  @TempDir private Path folder;

  private Path study(Path file, Object... more) {
    Path study = folder.resolve("study.json");
    Object[] arguments = new Object[4 + more.length];
    arguments[0] = "inspect";
    arguments[1] = file;
    arguments[2] = "--out";
    arguments[3] = study;
    System.arraycopy(more, 0, arguments, 4, more.length);
    Run run = Run.of(arguments);
    assertEquals(0, run.status(), run.err());
    return study;
  }

  /** Each touchpoint with its figure, four decimals, as the table in CSV has it. */
  private static Map<String, String> figures(String csv, String figure) {
    String[] lines = csv.split("\n");
    int column = java.util.List.of(lines[0].split(",")).indexOf(figure);
    Map<String, String> figures = new LinkedHashMap<>();
    for (int i = 1; i < lines.length; i++) {
      String[] cells = lines[i].split(",", -1);
      figures.put(
          cells[1],
          cells[column].isEmpty()
              ? ""
              : String.format(java.util.Locale.ROOT, "%.4f", Double.parseDouble(cells[column])));
    }
    return figures;
  }

  @ParameterizedTest
  @CsvSource({
    "qualtrics-numeric.csv, the-desk, the-waiting-room, recommend",
    "qualtrics-text.csv, the-desk, the-waiting-room, recommend",
    "surveymonkey.csv, the-desk, the-waiting-room, recommend",
    "limesurvey-text.csv, the-desk, the-waiting-room, recommend",
    "google-forms.csv, the-desk-all-in-all, the-waiting-room-leave-it-empty-if-you, recommend",
    "typeform.csv, the-desk, the-waiting-room, recommend",
    "microsoft-forms.xlsx, the-desk, the-waiting-room, recommend",
  })
  void an_export_gives_its_figures_in_two_commands(
      String export, String desk, String room, String recommend) {
    Path file = EXPORTS.resolve(export);
    Path study = study(file);
    Run run = Run.of("ratings", file, "--study", study, "--format", "csv");
    assertEquals(0, run.status(), run.err());
    assertEquals(DESK, figures(run.out(), "mean").get(desk), run.out());
    assertEquals(ROOM, figures(run.out(), "mean").get(room), run.out());
    assertEquals(NPS, figures(run.out(), "nps").get(recommend), run.out());
    assertEquals("", figures(run.out(), "nps").get(desk), run.out());
  }

  @Test
  void codes_alone_do_not_say_that_a_question_is_about_recommending() {
    Path file = EXPORTS.resolve("limesurvey-codes.csv");
    Run run = Run.of("ratings", file, "--study", study(file), "--format", "csv");
    assertEquals(0, run.status(), run.err());
    assertEquals(DESK, figures(run.out(), "mean").get("G01Q01[SQ001]"));
    assertEquals(TREATMENT, figures(run.out(), "mean").get("G01Q01[SQ003]"));
    assertEquals("", figures(run.out(), "nps").get("G01Q02"));
  }

  @Test
  void unfinished_rows_are_in_doubt_and_left_out_when_that_is_settled() throws IOException {
    Path file = EXPORTS.resolve("qualtrics-unfinished.csv");
    Path study = study(file);
    Run refused = Run.of("ratings", file, "--study", study);
    assertEquals(1, refused.status());
    assertTrue(refused.err().contains("1 row has Finished '0' and is left out"), refused.err());
    Files.writeString(
        study, Files.readString(study).replaceFirst("(?s) *\"uncertain\" : \\[[^\\]]*\\],\n", ""));
    Run run = Run.of("ratings", file, "--study", study, "--format", "csv");
    assertEquals(0, run.status(), run.err());
    assertEquals(DESK, figures(run.out(), "mean").get("the-desk"));
  }

  @Test
  void a_plain_file_gives_the_figures_that_it_gives_by_options() throws IOException {
    Path file = folder.resolve("plain.csv");
    Files.writeString(
        file, "desk,room,branch,weight\n1,10,N,0.5\n10,4,N,1.5\n8,1,S,1.25\n,7,S,1\n3,9,S,0.75\n");
    Path study = study(file);
    Run byOptions =
        Run.of(
            "ratings",
            file,
            "--wide",
            "desk,room",
            "--by",
            "branch",
            "--weight-column",
            "weight",
            "--format",
            "csv");
    Run byStudy = Run.of("ratings", file, "--study", study, "--by", "branch", "--format", "csv");
    assertEquals(0, byStudy.status(), byStudy.err());
    assertEquals(byOptions.out(), byStudy.out());
  }

  @Test
  void options_beside_a_study_file_win() throws IOException {
    Path file = folder.resolve("answers.csv");
    Files.writeString(file, "desk,room\n1,1\n5,2\n3,5\n");
    Path study = study(file);
    Run one = Run.of("ratings", file, "--study", study, "--wide", "room", "--format", "csv");
    assertEquals(java.util.Set.of("room"), figures(one.out(), "mean").keySet());
    Run scaled = Run.of("ratings", file, "--study", study, "--scale", "1-7", "--format", "json");
    assertTrue(scaled.out().contains("\"scale\" : \"1-7\""), scaled.out());
    Run missing = Run.of("ratings", file, "--study", study, "--missing", "5", "--format", "csv");
    assertEquals("2.0000", figures(missing.out(), "mean").get("desk"));
  }

  @Test
  void labels_of_segments_come_from_the_study_file() throws IOException {
    Path file = folder.resolve("answers.csv");
    Files.writeString(file, "desk,branch\n1,1\n5,2\n3,1\n2,0\n");
    Path study = folder.resolve("study.json");
    Files.writeString(
        study,
        """
        {"format": "klantreis-study/1", "columns": [
          {"column": "desk", "role": "touchpoint", "touchpoint": "desk", "scale": "1-5"},
          {"column": "branch", "role": "segment", "labels": {"1": "North", "2": "South"},
           "leftOut": ["0"]}]}
        """);
    Run run = Run.of("ratings", file, "--study", study, "--by", "branch", "--format", "csv");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("\nNorth,desk,2,2"), run.out());
    assertTrue(run.out().contains("\nSouth,desk,1,5"), run.out());
    assertFalse(run.out().contains("(none)"), run.out());
  }

  @Test
  void a_study_file_that_cannot_be_read_ends_with_all_its_problems() throws IOException {
    Path study = folder.resolve("study.json");
    Files.writeString(
        study,
        "{\"format\": \"klantreis-study/1\", \"columns\": [{\"column\": \"a\", \"rol\": \"x\"}]}");
    Run run = Run.of("ratings", EXPORTS.resolve("typeform.csv"), "--study", study);
    assertEquals(1, run.status());
    assertTrue(run.err().contains("'rol', is not a name that is known here"), run.err());
    assertTrue(run.err().contains("/columns/0/role: is missing"), run.err());
  }

  @Test
  void kano_takes_a_study_file() throws IOException {
    Path kano = folder.resolve("kano.csv");
    Files.writeString(
        kano,
        "Wifi_F,Wifi_D\nI like it,I dislike it\nI like it,I can tolerate it\n"
            + "I expect it,I dislike it\n");
    Run byStudy = Run.of("kano", kano, "--study", study(kano), "--format", "csv");
    assertEquals(0, byStudy.status(), byStudy.err());
    assertEquals(
        Run.of("kano", kano, "--pairs", "wifi=Wifi_F:Wifi_D", "--format", "csv").out(),
        byStudy.out());
  }

  @Test
  void a_map_and_a_study_file_make_a_scorecard() throws IOException {
    Path map = folder.resolve("map.json");
    Files.writeString(
        map,
        """
        {"format": "klantreis-journey/1", "id": "visit", "name": "Visit", "touchpoints": [
          {"id": "desk", "name": "The desk"}, {"id": "wait", "name": "The waiting room"},
          {"id": "care", "name": "The treatment"}]}
        """);
    Path file = EXPORTS.resolve("qualtrics-text.csv");
    Path study = study(file, "--map", map);
    Run run = Run.of("score", map, "--ratings", file, "--study", study, "--format", "csv");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("threshold,wait,mean,2.833"), run.out());
  }

  @Test
  void loyalty_reads_the_rating_and_who_is_loyal_by_a_study_file() throws IOException {
    Path file = folder.resolve("customers.csv");
    Files.writeString(file, "grade,loyal\n1,no\n10,yes\n8,yes\n4,no\n7,yes\n");
    Run byStudy = Run.of("loyalty", file, "--study", study(file), "--format", "csv");
    assertEquals(0, byStudy.status(), byStudy.err());
    assertEquals(
        Run.of("loyalty", file, "--rating", "grade", "--loyal", "loyal", "--format", "csv").out(),
        byStudy.out());
  }

  @Test
  void a_study_file_is_never_lost_unasked() throws IOException {
    Path file = EXPORTS.resolve("typeform.csv");
    Path study = study(file);
    Files.writeString(study, "mine");
    Run again = Run.of("inspect", file, "--out", study);
    assertEquals(2, again.status());
    assertTrue(again.err().contains("--force"), again.err());
    assertEquals("mine", Files.readString(study));
    study(file, "--force");
    assertTrue(Files.readString(study).contains("klantreis-study/1"));
  }

  @Test
  void what_is_seen_fits_a_terminal_and_ends_with_the_next_command() {
    Run run = Run.of("inspect", EXPORTS.resolve("qualtrics-numeric.csv"));
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
    assertTrue(run.out().contains("looks like Qualtrics, 6 rows, 3 header rows"), run.out());
    assertTrue(run.out().contains("Next: journey inspect"), run.out());
    Run json = Run.of("inspect", EXPORTS.resolve("typeform.csv"), "--format", "json");
    assertTrue(json.out().contains("\"tool\" : \"Typeform\""), json.out());
  }

  @Test
  void what_is_no_table_is_said_and_nothing_is_written() throws IOException {
    Path file = folder.resolve("answers.pdf");
    Files.writeString(file, "%PDF-1.4\n");
    Run run = Run.of("inspect", file, "--out", folder.resolve("study.json"));
    assertEquals(1, run.status());
    assertTrue(run.err().contains("PDF"), run.err());
    assertFalse(Files.exists(folder.resolve("study.json")));
  }

  @Test
  void the_waves_of_a_study_file_are_compared_and_a_proposal_can_be_accepted() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("waves.csv"), "id,wave,desk\n1,2023,2\n2,2023,3\n3,2024,4\n4,2024,4\n");
    Path settled = folder.resolve("settled.json");
    Run seen = Run.of("inspect", file, "--out", settled, "--accept");
    assertEquals(0, seen.status(), seen.err());
    assertTrue(seen.out().contains("Uncertain, and taken as proposed"), seen.out());
    Run compared =
        Run.of(
            "compare", "--ratings", file, "--study", settled, "--scale", "1-5", "--format", "csv");
    assertEquals(0, compared.status(), compared.err());
    assertTrue(compared.out().contains("(all),desk,mean,2.5,4.0,1.5"), compared.out());
    assertEquals(2, Run.of("inspect", file, "--accept").status());
  }

  @Test
  void rows_with_anything_in_a_column_are_kept_and_the_others_are_counted() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("lime.csv"), "submitdate,desk\n2026-03-01,8\n,3\n2026-03-02,6\n");
    Run run = Run.of("ratings", file, "--wide", "desk", "--keep", "submitdate=*");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("2 of 3 answers used, 0 missing, 1 left out"), run.out());
  }

  @Test
  void a_zero_that_may_be_an_answer_is_not_offered_as_none() throws IOException {
    Path file = Files.writeString(folder.resolve("ten.csv"), "nps\n9\n8\n10\n7\n0\n99\n");
    Run run = Run.of("ratings", file, "--wide", "nps");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("if these stand for no answer: --missing 99\n"), run.err());
  }
}
