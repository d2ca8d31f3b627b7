package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KanoCommandTest {

  private static final String HEADER =
      "segment,feature,n,attractive,one_dimensional,must_be,indifferent,reverse,questionable,rule,"
          + "category,tied_with,runner_up,margin,better,better_low,better_high,worse,worse_low,"
          + "worse_high,total_strength,category_strength,p_value,p_adjusted,fong_significant,"
          + "stability,told_apart,functional_mean,dysfunctional_mean,importance";

  // pairs of answers that come to M, O, A, I, R and Q
  private static final String[] PAIRS = {"2,5", "1,5", "1,3", "3,3", "3,1", "1,1"};

  @TempDir private Path folder;

  /** What a call came to. */
  private record Call(int status, String out, String err) {

    List<String> lines() {
      return Splitter.on('\n').omitEmptyStrings().splitToList(out);
    }

    /** The cells of a line after the header, by column. */
    Map<String, String> row(int index) {
      List<String> names = Splitter.on(',').splitToList(lines().get(0));
      List<String> cells = Splitter.on(',').splitToList(lines().get(index + 1));
      assertEquals(names.size(), cells.size());
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        row.put(names.get(i), cells.get(i));
      }
      return row;
    }
  }

  @Test
  void columns_are_as_promised_and_figures_unrounded() throws IOException {
    // stp4/stp25kano README (2024-05-11)
    Call call = call(survey(95, 123, 45, 33, 0, 0), "--format", "csv");
    assertEquals(0, call.status());
    assertEquals(HEADER, call.lines().get(0));
    assertEquals(2, call.lines().size());
    Map<String, String> row = call.row(0);
    assertEquals("(all)", row.get("segment"));
    assertEquals("app", row.get("feature"));
    assertEquals("296", row.get("n"));
    assertEquals("one_dimensional", row.get("category"));
    assertEquals("must_be", row.get("runner_up"));
    assertEquals("28", row.get("margin"));
    assertEquals("TRUE", row.get("fong_significant"));
    assertEquals("", row.get("importance"));
    assertEquals(0.0945945945946, Double.parseDouble(row.get("category_strength")), 5e-14);
    assertEquals(-0.736486486486, Double.parseDouble(row.get("worse")), 5e-13);
    assertEquals(0.0672028351438, Double.parseDouble(row.get("p_value")), 5e-14);
  }

  @Test
  void all_rules_have_a_line_each() throws IOException {
    Call call = call(survey(15, 24, 121, 124, 6, 6), "--rule", "all", "--format", "csv");
    List<String> found = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      found.add(call.row(i).get("rule") + " " + call.row(i).get("category"));
    }
    assertEquals(
        List.of(
            "mode indifferent",
            "mode-within:0.06 attractive",
            "berger attractive",
            "continuous attractive"),
        found);
  }

  @Test
  void what_is_undefined_is_empty() throws IOException {
    Map<String, String> reverse = call(survey(0, 0, 0, 0, 27, 0), "--format", "csv").row(0);
    assertEquals("reverse", reverse.get("category"));
    assertEquals("", reverse.get("better"));
    assertEquals("", reverse.get("worse_high"));
    assertEquals("", reverse.get("runner_up"));
    Map<String, String> questionable = call(survey(0, 0, 0, 0, 0, 3), "--format", "csv").row(0);
    assertEquals("questionable", questionable.get("category"));
    assertEquals("", questionable.get("margin"));
    assertEquals("", questionable.get("p_value"));
    assertEquals("", questionable.get("fong_significant"));
    Map<String, String> tied = call(survey(0, 0, 4, 4, 0, 4), "--format", "csv").row(0);
    assertEquals("indifferent questionable", tied.get("tied_with"));
    assertEquals("0", tied.get("margin"));
    assertEquals("1.0", tied.get("p_value"));
  }

  @Test
  void segments_come_in_order_of_appearance_and_then_the_whole() throws IOException {
    Path file =
        file(
            "feature,functional,dysfunctional,persona,w",
            "app,1,5,young,2",
            "app,1,3,,1",
            "app,1,3,old,1");
    Call call = call(file, "--by", "persona", "--weight-column", "w", "--format", "csv");
    assertTrue(call.lines().get(0).startsWith("segment,feature,n,n_eff,attractive,"));
    List<String> segments = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      segments.add(call.row(i).get("segment"));
    }
    assertEquals(List.of("young", "(none)", "old", "(all)"), segments);
    Map<String, String> whole = call.row(3);
    assertEquals("one_dimensional", whole.get("category"));
    assertEquals("attractive", whole.get("tied_with"));
    assertEquals("2", whole.get("attractive"));
    assertEquals(16.0 / 6, Double.parseDouble(whole.get("n_eff")), 1e-12);
    assertEquals("", whole.get("p_value"));
  }

  @Test
  void the_same_seed_gives_the_same_output_and_the_order_of_rows_gives_no_other()
      throws IOException {
    Path file = survey(40, 38, 20, 10, 1, 1);
    List<String> rows = new ArrayList<>(Files.readAllLines(file));
    List<String> reversed = new ArrayList<>(rows.subList(1, rows.size()));
    Collections.reverse(reversed);
    reversed.add(0, rows.get(0));
    Path other = folder.resolve("reversed.csv");
    Files.write(other, reversed);
    String out = call(file, "--format", "csv", "--seed", "5").out();
    assertEquals(out, call(file, "--format", "csv", "--seed", "5").out());
    assertEquals(out, call(other, "--format", "csv", "--seed", "5").out());
    assertFalse(out.equals(call(file, "--format", "csv", "--seed", "6").out()));
  }

  @Test
  void careless_respondents_are_left_out_only_when_asked_and_counted() throws IOException {
    Path file =
        file(
            "respondent,feature,functional,dysfunctional",
            "anna,app,1,5",
            "anna,bus,1,1",
            "bob,app,1,1",
            "bob,bus,5,5",
            "carl,app,1,5",
            "carl,bus,2,5");
    assertEquals("3", call(file, "--format", "csv").row(0).get("n"));
    Call call = call(file, "--leave-out-questionable", "0.6", "--format", "csv");
    assertEquals("2", call.row(0).get("n"));
    assertTrue(call.err().contains("left out 1 of 3 respondents, with 2 of 6 answers"), call.err());
    String json = call(file, "--leave-out-questionable", "0.5", "--format", "json").out();
    assertTrue(json.contains("\"left_out\" : [ \"bob\", \"anna\" ]"), json);
    assertTrue(json.contains("\"questionable_share\" : 0.5"), json);
    String text = call(file).out();
    assertTrue(text.contains("2 of 3 respondents gave at least half questionable answers"), text);
  }

  @Test
  void ones_own_table_and_wide_pairs_come_from_files() throws IOException {
    Path table = folder.resolve("table.txt");
    Files.writeString(table, "Q A A A O\nR Q I I M\nR I I I M\nR I I Q M\nR R R R Q\n");
    Path pairs = folder.resolve("pairs.txt");
    Files.writeString(pairs, "# the pilot\nApp=f:d\n");
    Path file = file("f;d", "Dat hoort zo;dat hoort zo", "2;2", "1;3");
    String[] wide = {"--pairs-file", pairs.toString(), "--delimiter", ";", "--format", "csv"};
    assertEquals("indifferent", call(file, wide).row(0).get("category"));
    List<String> withTable = new ArrayList<>(List.of(wide));
    withTable.addAll(List.of("--table", table.toString()));
    assertEquals(
        "questionable", call(file, withTable.toArray(String[]::new)).row(0).get("category"));
  }

  @Test
  void problems_are_told_with_their_lines_and_nothing_is_scored() throws IOException {
    Path file = file("feature,functional,dysfunctional", "app,I lik it,5", "app,1,5", "app,1,9");
    Call call = call(file, "--format", "csv");
    assertEquals(1, call.status());
    assertEquals("", call.out());
    assertTrue(call.err().contains(":2: 'I lik it', is no known answer"), call.err());
    assertTrue(call.err().contains("maybe 'I like it'"), call.err());
    assertTrue(call.err().contains("read 3, sound 1, missing 0, bad 2"), call.err());
    Call lenient = call(file, "--format", "csv", "--skip-bad-rows");
    assertEquals(0, lenient.status());
    assertEquals("1", lenient.row(0).get("n"));
    assertTrue(lenient.err().contains("read 3, used 1, missing 0, refused 2"), lenient.err());
  }

  @Test
  void wrong_options_are_refused_with_a_hint() throws IOException {
    Path file = survey(1, 1, 1, 1, 1, 1);
    refused("mode, mode-within:0.06, berger", file, "--rule", "median");
    refused("maybe 'pouliot'", file, "--table", "poulot");
    refused("maybe 'dutch'", file, "--answers", "duch");
    refused("Write it as in: I like it=1", file, "--answers", "Fine=7");
    refused("no share above 0 and up to 1", file, "--leave-out-questionable", "50");
    refused("write Feature=FCOL:DCOL", file, "--pairs", "app");
    refused("a column of the long form", file, "--pairs", "a=b:c", "--feature-column", "x");
    refused("there is no file", file, "--pairs-file", "none.txt");
    refused("0.95, not 95", file, "--confidence", "95");
  }

  @Test
  void the_text_says_which_categories_and_how_sure() throws IOException {
    String text = call(survey(95, 123, 45, 33, 0, 0)).out();
    assertTrue(text.contains("0 clear, 1 open (by mode)"), text);
    assertTrue(
        text.contains("'app': one-dimensional or must-be, not told apart (123 against 95; 9"),
        text);
    assertTrue(text.contains("2,000 resamples from seed 1, 296 of 296 answers used"), text);
  }

  @Test
  void ones_own_words_are_added_to_the_shipped() throws IOException {
    Path file =
        file(
            "feature,functional,dysfunctional",
            "app,Super,I dislike it",
            "app,I like it,Hopeless",
            "app,dat vind ik prettig,5");
    Call call = call(file, "--answers", "Super=1;Hopeless=5", "--format", "csv");
    assertEquals(0, call.status(), call.err());
    assertEquals("3", call.row(0).get("n"));
    assertEquals("3", call.row(0).get("one_dimensional"));
  }

  @Test
  void a_questionnaire_coded_the_other_way_round_is_suspected_aloud() throws IOException {
    // 5 stands for like: a bench and a fountain in a park
    Path file =
        file(
            "feature,functional,dysfunctional",
            "bench,5,1",
            "bench,4,1",
            "fountain,5,3",
            "fountain,5,2",
            "fountain,3,3");
    Call call = call(file, "--format", "csv");
    assertEquals(0, call.status());
    assertTrue(
        call.err()
            .contains(
                "more answers are reverse than attractive, one-dimensional or must-be; if 5 stands"
                    + " for like, --answers '5=1;4=2;3=3;2=4;1=5' reads it so;"),
        call.err());
    assertTrue(call(file).out().contains("may be coded the other way round, 5 for like"));
    Call right = call(file, "--answers", "5=1;4=2;3=3;2=4;1=5", "--format", "csv");
    assertEquals("", right.err());
    assertEquals("attractive", right.row(1).get("category"));
    Call twice = call(survey(0, 0, 0, 0, 9, 0), "--answers", "1=1;2=2;3=3;4=4;5=5");
    assertTrue(twice.err().contains("must-be; if the two questions were exchanged"), twice.err());
  }

  @Test
  void without_resamples_there_is_no_stability() throws IOException {
    Call call = call(survey(95, 123, 45, 33, 0, 0), "--resamples", "0", "--format", "csv");
    assertEquals("", call.row(0).get("stability"));
    refused("at least 0", survey(1, 1, 1, 1, 1, 1), "--resamples", "-1");
  }

  private void refused(String hint, Path file, String... options) {
    Call call = call(file, options);
    assertEquals(2, call.status(), call.err());
    assertTrue(call.err().contains(hint), call.err());
  }

  /** A file in the long form with so many answers that come to M, O, A, I, R, Q. */
  private Path survey(int... counts) throws IOException {
    List<String> lines = new ArrayList<>(List.of("feature,functional,dysfunctional"));
    for (int i = 0; i < counts.length; i++) {
      for (int k = 0; k < counts[i]; k++) {
        lines.add("app," + PAIRS[i]);
      }
    }
    return file(lines.toArray(String[]::new));
  }

  private Path file(String... lines) throws IOException {
    Path file = folder.resolve("answers.csv");
    Files.write(file, List.of(lines));
    return file;
  }

  private static Call call(Path file, String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> arguments = new ArrayList<>(List.of("kano", file.toString()));
    arguments.addAll(List.of(options));
    PrintWriter toOut = new PrintWriter(out);
    PrintWriter toErr = new PrintWriter(err);
    int status = JourneyCommand.run(toOut, toErr, arguments.toArray(String[]::new));
    toOut.flush();
    toErr.flush();
    return new Call(status, out.toString(), err.toString());
  }

  @Test
  void who_answers_twice_is_told_unless_that_is_shared_or_kept() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("twice.csv"),
            "respondent,feature,functional,dysfunctional\na,x,1,5\nb,x,1,3\na,x,1,3\nc,x,1,5\n");
    Run run = Run.of("kano", csv);
    assertEquals(1, run.status());
    assertTrue(run.err().contains(":4: 'a', answered 'x' already, on line 2"), run.err());
    Run share = Run.of("kano", csv, "--repeats", "share", "--format", "csv");
    assertEquals(0, share.status(), share.err());
    assertTrue(
        share.err().contains("1 of 3 respondents answered about a feature more than once; each"),
        share.err());
    assertTrue(share.out().lines().toList().get(1).startsWith("(all),x,3,3.0,"), share.out());
    Run keep = Run.of("kano", csv, "--repeats", "keep", "--format", "csv");
    assertTrue(keep.out().lines().toList().get(1).startsWith("(all),x,4,"), keep.out());
  }
}
