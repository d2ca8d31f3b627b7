package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as survey tools and spreadsheets write them, read by what options say of them. */
class AnswersAsPeopleHaveThemTest {

  /** As Qualtrics writes it; the last row is a preview that nobody finished. */
  private static final String QUALTRICS =
      """
      Finished,Q7_1,Q7_2,NPS,Branch
      Finished,How was it? - desk,How was it? - room,"Would you recommend us, 0 to 10?",Branch
      "{""ImportId"":""finished""}","{""ImportId"":""QID7_1""}","{""ImportId"":""QID7_2""}","{""ImportId"":""QID2""}","{""ImportId"":""B""}"
      1,4,5,9,1
      1,3,4,7,2
      1,5,Not applicable,10,0
      0,2,,3,2
      """;

  private static final String MAP =
      """
      {"format": "klantreis-journey/1", "id": "visit", "name": "Visit",
       "channels": [{"id": "tel", "name": "Telephone", "kind": "telephone"}],
       "touchpoints": [{"id": "t1", "name": "The letter", "channel": "tel"},
                       {"id": "t2", "name": "The desk"}]}
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void three_header_rows_several_scales_and_codes_of_segments() throws IOException {
    Run run =
        Run.of(
            "ratings",
            file("q.csv", QUALTRICS),
            "--header-rows",
            "3",
            "--keep",
            "Finished=1",
            "--scale",
            "1-5",
            "--wide",
            "desk=Q7_1,room=Q7_2,NPS",
            "--scale",
            "NPS=0-10",
            "--missing",
            "not applicable",
            "--by",
            "Branch",
            "--segment",
            "1=North,2=South",
            "--segment-out",
            "0",
            "--format",
            "csv");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("\nNorth,desk,1,4.0,"), run.out());
    assertTrue(run.out().contains("\nSouth,NPS,1,7.0,"), run.out());
    assertTrue(run.out().contains("\n(all),desk,2,3.5,"), run.out());
    assertTrue(run.out().contains("\n(all),room,2,4.5,"), run.out());
  }

  @Test
  void words_are_read_by_a_wording_and_said_where_nobody_named_one() throws IOException {
    Path answers =
        file("w.csv", "\"Desk, all in all?\"\nVery satisfied\nNeutral\nSatisfied\nDon't know\n");
    Run run =
        Run.of(
            "ratings",
            answers,
            "--scale",
            "1-5",
            "--wide",
            "desk=Desk\\, all in all?",
            "--answers",
            "satisfaction-5",
            "--missing",
            "don't know",
            "--format",
            "csv");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("desk,3,4.0,"), run.out());
    assertEquals("", run.err());
    Run labels =
        Run.of(
            "ratings",
            file("l.csv", "nps\n9 - Very likely\n0 - Not at all likely\n7\n"),
            "--scale",
            "0-10",
            "--wide",
            "nps");
    assertEquals(0, labels.status(), labels.err());
    assertTrue(
        labels.err().contains("read '9 - Very likely' as 9, '0 - Not at all likely' as 0"),
        labels.err());
  }

  @Test
  void counts_are_counted_and_weights_that_look_like_them_are_asked_about() throws IOException {
    Path table = file("t.csv", "touchpoint,rating,n\ndesk,1,40\ndesk,5,243\n");
    Run run = Run.of("ratings", table, "--scale", "1-5", "--count-column", "n", "--format", "csv");
    assertTrue(run.out().contains("desk,283,"), run.out());
    Run weights = Run.of("ratings", table, "--scale", "1-5", "--weight-column", "n");
    assertEquals(0, weights.status());
    assertTrue(weights.err().contains("they are counts: --count-column"), weights.err());
  }

  @Test
  void answers_that_are_all_low_are_asked_about() throws IOException {
    Path low = file("low.csv", "touchpoint,rating\na,5\na,4\n");
    assertTrue(
        Run.of("ratings", low)
            .err()
            .contains("nobody rated above 5 on 1-10, maybe the scale is another: --scale 1-5"));
    assertEquals("", Run.of("ratings", low, "--scale", "1-5").err());
  }

  @Test
  void quarters_of_dates_are_segments() throws IOException {
    Path dates = file("d.csv", "when,a\n31/3/2026,7\n1/4/2026,8\n");
    Run run =
        Run.of(
            "ratings",
            dates,
            "--wide",
            "a",
            "--by",
            "quarter:when",
            "--date-order",
            "day-first",
            "--format",
            "csv");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("\n2026-Q1,a,1,7.0,"), run.out());
    assertTrue(run.out().contains("\n2026-Q2,a,1,8.0,"), run.out());
  }

  @Test
  void names_in_the_place_of_ids_are_told() throws IOException {
    Path map = file("map.json", MAP);
    Run run =
        Run.of(
            "score",
            map,
            "--ratings",
            file("r.csv", "touchpoint,rating,ch\nthe letter,8,tel\nt1,7,Telephone\n"),
            "--channel",
            "ch");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("that is its name; its id is 't1'"), run.err());
    assertTrue(run.err().contains("that is its name; its id is 'tel'"), run.err());
  }

  @Test
  void a_questionnaire_in_the_wide_form_beside_ratings_in_one_file() throws IOException {
    Path map = file("map.json", MAP);
    Path answers =
        file(
            "one.csv",
            "done,q1,q2,all,there,absent\n1,8,7,8,I like it that way,I dislike it that way\n"
                + "1,7,7,7,99,4\n0,1,1,1,1,1\n");
    Object[] options = {
      "--ratings",
      answers,
      "--wide",
      "t1=q1,t2=q2",
      "--keep",
      "done=1",
      "--overall",
      "all",
      "--kano",
      answers,
      "--pairs",
      "Wifi=there:absent",
      "--kano-missing",
      "99"
    };
    Run score = Run.of(with(options, "score", map, "--format", "csv"));
    assertEquals(0, score.status(), score.err());
    assertTrue(score.out().contains("kano"), score.out());
    assertTrue(score.out().contains("one_dimensional"), score.out());
    Path page = folder.resolve("page.html");
    Run report = Run.of(with(options, "report", map, "--out", page));
    assertEquals(0, report.status(), report.err());
    assertTrue(Files.readString(page).contains("Wifi"));
  }

  private static Object[] with(Object[] options, Object... first) {
    Object[] all = new Object[first.length + options.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(options, 0, all, first.length, options.length);
    return all;
  }

  @Test
  void what_belongs_to_a_questionnaire_or_to_segments_needs_them() throws IOException {
    Path map = file("map.json", MAP);
    Run pairs = Run.of("score", map, "--pairs", "Wifi=a:b");
    assertEquals(2, pairs.status());
    assertTrue(pairs.err().startsWith("--kano: name the questionnaire"), pairs.err());
    Run segment = Run.of("ratings", file("r.csv", "touchpoint,rating\na,7\n"), "--segment", "1=a");
    assertEquals(2, segment.status());
    Run keep = Run.of("ratings", file("r.csv", "touchpoint,rating\na,7\n"), "--keep", "Finished");
    assertEquals(2, keep.status());
    assertTrue(keep.err().contains("names no value"), keep.err());
  }
}
