package org.klantreis.journey.command;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RatingsCommandTest {

  private static final String COLUMNS =
      "segment,touchpoint,n,mean,sd,mean_low,mean_high,median,below,below_low,below_high,met,met_low,"
          + "met_high,exceeded,exceeded_low,exceeded_high,bottom_2_box,bottom_2_box_low,"
          + "bottom_2_box_high,top_2_box,top_2_box_low,top_2_box_high,nps,nps_low,nps_high,band,"
          + "settled,scale";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void the_columns_are_an_interface() throws IOException {
    Path csv = file("r.csv", "touchpoint,rating\na,9\na,7\nb,\n");
    Run run = Run.of("ratings", csv, "--format", "csv", "--scale", "0-10", "--nps", "a");
    assertEquals(0, run.status(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(COLUMNS + counts(0, 10), lines.get(0));
    assertTrue(lines.get(1).startsWith("(all),a,2,8.0,1.4142135623730951,"), lines.get(1));
    // Wilson 95 % of 1 of 2 and of 0 of 2; R 4.2.2 prop.test(correct = FALSE)
    assertTrue(
        lines.get(1).contains(",8.0,0.0,0.0,0.657619772493346"),
        "median and below: " + lines.get(1));
    assertTrue(lines.get(1).contains(",0.5,0.0945312057342308"), lines.get(1));
    assertTrue(lines.get(1).contains(",50.0,"), lines.get(1));
    assertTrue(lines.get(1).endsWith(",met,FALSE,0-10,0,0,0,0,0,0,0,1,0,1,0"), lines.get(1));
    assertEquals("(all),b,0" + ",".repeat(24) + ",FALSE,0-10" + ",0".repeat(11), lines.get(2));
    assertEquals(3, lines.size());
    assertEquals("", run.err());
  }

  private static String counts(int lowest, int highest) {
    return IntStream.rangeClosed(lowest, highest).mapToObj(x -> ",count_" + x).collect(joining());
  }

  @Test
  void every_column_is_described() throws IOException {
    String described = Files.readString(Path.of("../docs/command.md"));
    for (String column : COLUMNS.split(",")) {
      String named = column.replaceFirst("(?<!mean|nps)_(low|high)$", "");
      assertTrue(described.contains("`" + named + "`"), column);
    }
  }

  @Test
  void a_file_without_rows_still_has_its_columns() throws IOException {
    Path csv = file("r.csv", "touchpoint,rating\n");
    assertEquals(COLUMNS + counts(1, 10) + "\n", Run.of("ratings", csv, "--format", "csv").out());
  }

  @Test
  void nps_is_empty_on_other_scales() throws IOException {
    Path csv = file("r.csv", "touchpoint,rating\na,9\na,7\n");
    String row = Run.of("ratings", csv, "--format", "csv").out().lines().toList().get(1);
    assertTrue(row.contains(",,,,met,FALSE,"), row);
    Run asked = Run.of("ratings", csv, "--nps", "all");
    assertEquals(2, asked.status());
    assertTrue(
        asked.err().startsWith("--nps: a Net Promoter Score is of answers on 0-10, and these are"),
        asked.err());
  }

  @Test
  void a_scale_of_0_to_10_alone_makes_no_net_promoter_score() throws IOException {
    Path csv = file("r.csv", "easy,would recommend\n9,10\n7,9\n8,3\n");
    Object[] call = {"ratings", csv, "--scale", "0-10", "--wide", "easy,would recommend"};
    Run unsaid = Run.of(call);
    assertFalse(unsaid.out().contains("nps_low"), unsaid.out());
    assertTrue(
        unsaid.out().endsWith("0 missing; NPS of a recommend question: --nps COL\n"), unsaid.out());
    JsonNode rows =
        JsonMapper.shared()
            .readTree(Run.of(and(call, "--nps", "would recommend", "--format", "json")).out())
            .get("touchpoints");
    assertTrue(rows.get(0).get("nps").isNull());
    // two promoters and a detractor of three
    assertEquals(100.0 / 3, rows.get(1).get("nps").doubleValue(), 1e-12);
    assertFalse(Run.of(and(call, "--nps", "all")).out().contains("--nps"));
    Run wrong = Run.of(and(call, "--nps", "would recomend"));
    assertEquals(2, wrong.status());
    assertTrue(
        wrong.err().contains("'would recomend' is no touchpoint here, maybe 'would recommend'"),
        wrong.err());
  }

  @Test
  void half_points_have_counts_of_their_own_and_means_have_none() throws IOException {
    Path csv = file("r.csv", "touchpoint,rating\na,4.5\na,1\n");
    List<String> halves =
        Run.of("ratings", csv, "--scale", "1-5/0.5", "--format", "csv").out().lines().toList();
    assertTrue(halves.get(0).contains(",count_1,count_1_5,count_2,"), halves.get(0));
    assertTrue(halves.get(1).endsWith(",1-5/0.5,1,0,0,0,0,0,0,1,0"), halves.get(1));
    List<String> means =
        Run.of("ratings", csv, "--scale", "1-5/mean", "--format", "csv").out().lines().toList();
    assertEquals(COLUMNS, means.get(0));
    // two highest answers of a scale of means say nothing
    assertTrue(means.get(1).contains(",,,,,,,,,,"), means.get(1));
  }

  @Test
  void several_scales_stand_side_by_side() throws IOException {
    Path csv = file("r.csv", "nps,csat\n9,4\n3,5\n");
    Object[] call = {"ratings", csv, "--wide=nps,csat", "--scale=nps=0-10", "--scale=csat=1-5"};
    List<String> lines =
        Run.of(and(call, "--nps", "all", "--format", "csv")).out().lines().toList();
    assertEquals(COLUMNS + counts(0, 10), lines.get(0));
    assertTrue(lines.get(1).endsWith(",FALSE,0-10,0,0,0,1,0,0,0,0,0,1,0"), lines.get(1));
    assertTrue(lines.get(2).endsWith(",,,,exceeded,FALSE,1-5,,0,0,0,1,1,,,,,"), lines.get(2));
    String text = Run.of(and(call, "--distribution")).out();
    assertTrue(text.startsWith("touchpoint  scale  n"), text);
    assertTrue(text.contains("\ncsat        1-5    2    4.50"), text);
    assertTrue(text.contains("scales 0-10, 1-5, bands 0-10:7,9 and 1-5:4,4.5, 95 %"), text);
    Run wrong = Run.of(and(call, "--nps", "csat"));
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("answers on 0-10, and 'csat' is on 1-5"), wrong.err());
  }

  private static Object[] and(Object[] call, Object... more) {
    return Stream.concat(Stream.of(call), Stream.of(more)).toArray();
  }

  @Test
  void the_distribution_is_a_second_table() throws IOException {
    Path csv = file("r.csv", "touchpoint,rating\na,1\na,4\na,4\na,5\nb,3\n");
    String text = Run.of("ratings", csv, "--scale", "1-5", "--distribution").out();
    assertTrue(
        text.contains(
            """

            touchpoint  n  median  bottom_2_box  top_2_box  percent_1_to_5
            a           4    4.00          0.25       0.75  25  -  - 50 25
            b           1    3.00          0.00       0.00   -  - 100  -  -

            scale 1-5"""),
        text);
    assertFalse(Run.of("ratings", csv, "--scale", "1-5").out().contains("median"));
  }

  @Test
  void segments_come_first_and_the_whole_last() throws IOException {
    Path csv = file("r.csv", "channel,a,b\nshop,7,8\n,9,\napp,7,7\n");
    Run run = Run.of("ratings", csv, "--wide", "a,b", "--by", "channel", "--format", "csv");
    List<String> segments =
        run.out().lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
    assertEquals(
        List.of("shop", "shop", "(none)", "(none)", "app", "app", "(all)", "(all)"), segments);
  }

  @Test
  void what_looks_like_the_name_of_the_whole_or_of_nobody_is_said_in_quotes() throws IOException {
    Path csv = file("r.csv", "part,a\n(all),7\n,9\n(none),8\n'(none)',5\n");
    Run run = Run.of("ratings", csv, "--wide", "a", "--by", "part", "--format", "csv");
    assertEquals(
        List.of("'(all)'", "(none)", "'(none)'", "''(none)''", "(all)"),
        run.out().lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList());
    JsonNode rows =
        JsonMapper.shared()
            .readTree(
                Run.of("ratings", csv, "--wide", "a", "--by", "part", "--format", "json").out())
            .get("touchpoints");
    assertEquals("(none)", rows.get(1).get("segment").stringValue());
    assertEquals("(all)", rows.get(4).get("segment").stringValue());
    assertFalse(rows.get(4).get("settled").booleanValue());
    String people = "'(all)'=10,(none)=10,'(none)'=10,''(none)''=10";
    Run named = Run.of("ratings", csv, "--wide", "a", "--by", "part", "--population", people);
    assertEquals(0, named.status(), named.err());
  }

  @Test
  void weights_add_a_column_and_so_do_aspects() throws IOException {
    Path csv = file("r.csv", "touchpoint,rating,w,about\na,9,2,emotional\na,7,1,\na,8,,\n");
    Run weighted = Run.of("ratings", csv, "--weight-column", "w", "--format", "csv");
    assertTrue(weighted.out().startsWith("segment,touchpoint,n,n_eff,mean,"), weighted.out());
    Run aspects = Run.of("ratings", csv, "--aspect-column", "about", "--format", "csv");
    List<String> lines = aspects.out().lines().toList();
    assertTrue(lines.get(0).startsWith("segment,touchpoint,aspect,n,"), lines.get(0));
    assertTrue(lines.get(1).startsWith("(all),a,overall,2,"), lines.get(1));
    assertTrue(lines.get(2).startsWith("(all),a,emotional,1,"), lines.get(2));
  }

  @Test
  void json_holds_the_same_under_the_same_names() throws IOException {
    Path csv = file("r.csv", "touchpoint,rating\na,9\na,7\n");
    JsonNode json = JsonMapper.shared().readTree(Run.of("ratings", csv, "--format", "json").out());
    assertEquals(2, json.get("used").intValue());
    JsonNode row = json.get("touchpoints").get(0);
    assertEquals(COLUMNS + counts(1, 10), String.join(",", row.propertyNames()));
    assertTrue(row.get("nps").isNull());
    assertEquals(8.0, row.get("mean").doubleValue());
  }

  @Test
  void a_bad_row_means_that_nothing_is_scored() throws IOException {
    Path csv = file("r.csv", "touchpoint,rating\na,9\na,x\na,11\nb,\n");
    Run run = Run.of("ratings", csv);
    assertEquals(1, run.status());
    assertEquals("", run.out());
    String[] lines = run.err().split("\n");
    assertTrue(lines[0].startsWith(csv + ":3: 'x', is not a rating"), lines[0]);
    assertTrue(lines[1].startsWith(csv + ":4: '11', is off the scale '1-10'"), lines[1]);
    assertTrue(lines[2].contains("2 problems; nothing was scored"), lines[2]);
  }

  @Test
  void bad_rows_can_be_left_out_and_are_counted() throws IOException {
    Path csv = file("r.csv", "touchpoint,rating\na,9\na,x\na,11\nb,\n");
    Run run = Run.of("ratings", csv, "--skip-bad-rows", "--format", "csv");
    assertEquals(0, run.status());
    assertTrue(run.err().contains("read 4, used 1, missing 1, refused 2"), run.err());
    assertTrue(run.out().contains(",a,1,9.0,,3.84"), run.out());
  }

  @Test
  void nothing_is_scored_where_every_row_is_refused() throws IOException {
    Path csv = file("r.csv", "touchpoint,rating\na,good\na,bad\nb,\n");
    Run run = Run.of("ratings", csv, "--skip-bad-rows");
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("2 problems; nothing was scored"), run.err());
    assertTrue(run.err().contains("bad 2; without the bad ones no answer is left"), run.err());
  }

  @Test
  void the_answer_ends_with_what_was_refused_by_value() throws IOException {
    Path csv = file("r.csv", "touchpoint,rating\na,9\na,x\na,11\na,11\nb,\n");
    Run run = Run.of("ratings", csv, "--skip-bad-rows");
    assertTrue(
        run.out().contains("1 of 5 answers used, 1 missing, 3 refused ('11' 2×, 'x' 1×)"),
        run.out());
    assertTrue(run.err().contains("refused 3 ('11' 2×, 'x' 1×)"), run.err());
  }

  @Test
  void the_same_problem_is_told_once_with_how_often_and_what_to_type() throws IOException {
    Path csv =
        file(
            "r.csv",
            "desk,room,nps\n" + "5,6,6\n".repeat(30) + "6,Blank,9\n" + "4,4,11\n4,4,Don't know\n");
    Run run =
        Run.of("ratings", csv, "--scale", "1-5", "--scale", "nps=0-10", "--wide", "desk,room,nps");
    assertEquals(
        List.of(
            csv
                + ":2: '6', is off the scale '1-5' (1 to 5), 31 times in 2 columns, maybe it is a"
                + " code for a missing answer, or the scale is another one",
            csv
                + ":32: 'Blank', is not a rating in column 'room', maybe it is a code for a missing"
                + " answer, or an answer in words, as in --answers 'Great=5;Poor=1'",
            csv
                + ":33: '11', is off the scale '0-10' (0 to 10) in column 'nps', maybe it is a code"
                + " for a missing answer, or the scale is another one",
            csv
                + ":34: 'Don't know', is not a rating in column 'nps', it seems to stand for no"
                + " answer: --missing \"Don't know\"",
            csv + ": 34 problems; nothing was scored",
            csv + ": read 99, sound 65, missing 0, bad 34; --skip-bad-rows leaves the bad ones out",
            csv
                + ": if these stand for no answer: --missing \"6,Blank,11,Don't know\" --missing"
                + " \"nps=11,Don't know\""),
        run.err().lines().toList());
    Run settled =
        Run.of(
            "ratings",
            csv,
            "--scale",
            "1-5",
            "--scale",
            "nps=0-10",
            "--wide",
            "desk,room,nps",
            "--missing",
            "6,Blank,11,Don't know",
            "--missing",
            "nps=11,Don't know");
    assertEquals(0, settled.status(), settled.err());
    assertTrue(settled.out().contains("65 of 99 answers used, 34 missing"), settled.out());
  }

  @Test
  void twenty_kinds_of_problems_are_shown_and_the_total() throws IOException {
    StringBuilder rows = new StringBuilder("touchpoint,rating\n");
    for (int i = 0; i < 50; i++) {
      rows.append("a,").append(100 + i).append('\n');
    }
    Run run = Run.of("ratings", file("r.csv", rows.toString()));
    assertEquals(20, run.err().lines().filter(line -> line.contains("off the scale")).count());
    assertTrue(
        run.err().contains("50 problems of 50 kinds, of which 20 are shown; nothing was scored"),
        run.err());
  }

  @Test
  void standard_input_is_read_and_named() {
    InputStream machine = System.in;
    try {
      System.setIn(
          new ByteArrayInputStream(
              "touchpoint;rating\na;9\na;x\n".getBytes(StandardCharsets.UTF_8)));
      Run run = Run.of("ratings", "-", "--delimiter", ";");
      assertTrue(run.err().startsWith("standard input:3: 'x'"), run.err());
    } finally {
      System.setIn(machine);
    }
  }

  @Test
  void text_is_for_people() throws IOException {
    Path csv = file("r.csv", "touchpoint,rating\na,9\na,7\n");
    assertEquals(
        """
        touchpoint  n  mean    sd  mean_low  mean_high  below   met  exceeded  band  settled
        a           2  8.00  1.41      4.83       9.04   0.00  0.50      0.50  met   false

        scale 1-10, bands 1-10:7,9, 95 % intervals (bounded for means), 2 of 2 answers used, 0 missing
        """,
        Run.of("ratings", csv).out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--scale=0-100",
        "--scale=ten",
        "--bands=9,7",
        "--bands=7",
        "--confidence=95",
        "--confidence=much",
        "--delimiter=ab",
        "--charset=klingon",
        "--format=xml",
        "--wide=a,a",
        "--scal=1-5",
        "--bands=70,90"
      })
  void wrong_usage_is_said_in_a_line_or_two(String option) throws IOException {
    Run run = Run.of("ratings", file("r.csv", "touchpoint,rating\na,9\n"), option);
    assertEquals(2, run.status(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().lines().count() <= 4, run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void a_scale_of_ones_own_comes_with_its_bands() throws IOException {
    Path csv = file("r.csv", "touchpoint,rating\na,95\na,80\n");
    Run run = Run.of("ratings", csv, "--scale", "0-100", "--bands", "70,90", "--format", "csv");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains(",a,2,87.5,"), run.out());
  }

  @Test
  void a_file_that_is_not_there_is_wrong_usage() {
    Run run = Run.of("ratings", folder.resolve("nothing.csv"));
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("journey: there is no file"), run.err());
    assertEquals(2, Run.of("ratings", folder).status(), "a folder is no file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0000\u0001PK", "touchpoint:rating\na:7\n", "a,b\n\"x,1\n"})
  void what_is_no_table_of_ratings_is_a_problem_without_a_stack_trace(String text)
      throws IOException {
    Run run = Run.of("ratings", file("r.csv", text));
    assertEquals(1, run.status());
    assertFalse(run.err().contains("\tat "), run.err());
    assertFalse(run.err().isBlank());
  }

  private static final String REPEATED =
      "who,touchpoint,rating,region\na,x,7,north\nb,x,8,north\na,x,9,south\nc,x,6,south\n";

  @Test
  void who_rates_twice_is_told_with_both_lines() throws IOException {
    Path csv = file("r.csv", REPEATED);
    Run run = Run.of("ratings", csv, "--respondent-column", "who");
    assertEquals(1, run.status());
    assertTrue(run.err().contains(csv + ":4: 'a', answered 'x' already, on line 2"), run.err());
    Run share = Run.of("ratings", csv, "--respondent-column", "who", "--repeats", "share");
    assertEquals(0, share.status(), share.err());
    assertEquals(
        csv + ": 1 of 3 respondents rated a touchpoint more than once; each of them counts once\n",
        share.err());
    JsonNode keep =
        JsonMapper.shared()
            .readTree(
                Run.of(
                        "ratings",
                        csv,
                        "--respondent-column",
                        "who",
                        "--repeats",
                        "keep",
                        "--format",
                        "json")
                    .out());
    assertEquals(3, keep.get("respondents").intValue());
    assertEquals("keep", keep.get("repeats").stringValue());
    assertEquals(4, keep.get("touchpoints").get(0).get("n").intValue());
    assertEquals(2, Run.of("ratings", csv, "--repeats", "share").status());
  }

  @Test
  void a_part_of_a_population_leaves_less_doubt() throws IOException {
    Path csv = file("r.csv", REPEATED);
    List<String> rows =
        Run.of("ratings", csv, "--population", "4", "--format", "csv").out().lines().toList();
    // all of them: the interval is the mean, and no number says what they are worth
    assertTrue(rows.get(1).startsWith("(all),x,4,,7.5,"), rows.get(1));
    assertTrue(rows.get(1).contains(",7.5,7.5,7.5,0.25,0.25,0.25,"), rows.get(1));
    Run tooFew = Run.of("ratings", csv, "--population", "3");
    assertEquals(1, tooFew.status());
    assertTrue(tooFew.err().contains("'x', was rated by 4 people out of 3"), tooFew.err());
  }

  @Test
  void segments_have_populations_of_their_own() throws IOException {
    Path csv = file("r.csv", REPEATED);
    List<String> rows =
        Run.of(
                "ratings",
                csv,
                "--by",
                "region",
                "--population",
                "north=2,south=3",
                "--format",
                "csv")
            .out()
            .lines()
            .toList();
    assertTrue(rows.get(1).startsWith("north,x,2,,7.5,"), rows.get(1));
    // 2 x 2 / 1
    assertTrue(rows.get(2).startsWith("south,x,2,4.0,7.5,"), rows.get(2));
    Run wrong = Run.of("ratings", csv, "--by", "region", "--population", "north=1,west=9");
    assertEquals(1, wrong.status());
    assertTrue(wrong.err().contains("segment 'north': 'x', was rated by 2"), wrong.err());
    assertTrue(wrong.err().contains("'west', no such segment"), wrong.err());
    assertTrue(wrong.err().contains("'south', has ratings, but"), wrong.err());
    assertEquals(2, Run.of("ratings", csv, "--population", "north=2").status());
    assertEquals(2, Run.of("ratings", csv, "--population", "0").status());
  }
}
