package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriversCommandTest {

  private static final String COLUMNS =
      "segment,touchpoint,n_low,n_met,n_high,penalty,penalty_se,penalty_p,reward,reward_se,"
          + "reward_p,category,impact_asymmetry,vif_low,vif_high,shapley_share,importance,"
          + "performance,penalty_adjusted_p,reward_adjusted_p,not_experienced,n_not_experienced,"
          + "shapley_low,shapley_high,rank_low,rank_high,importance_low,importance_high,"
          + "impact_asymmetry_low,impact_asymmetry_high,relative_weight,relative_weight_low,"
          + "relative_weight_high";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private Path file;

  /** Help costs when it is bad; design gains when it is good; some leave something out. */
  @BeforeEach
  void write_respondents() throws IOException {
    Random random = new Random(17);
    List<String> lines = new ArrayList<>();
    lines.add("overall,help,design,region,w");
    for (int i = 0; i < 200; i++) {
      int help = 5 + random.nextInt(6);
      int design = 5 + random.nextInt(6);
      int overall = 6 + (help < 7 ? -2 : 0) + (design > 8 ? 2 : 0) + random.nextInt(2);
      String region = i % 3 == 0 ? "south" : i % 3 == 1 ? "north" : "";
      lines.add(
          String.join(
              ",",
              i % 20 == 7 ? "" : String.valueOf(overall),
              i % 5 == 0 ? "0" : String.valueOf(help),
              String.valueOf(design),
              region,
              i % 2 == 0 ? "1.5" : "0.5"));
    }
    file = Files.write(folder.resolve("respondents.csv"), lines);
  }

  private int drivers(String... arguments) {
    List<String> all = new ArrayList<>(List.of("drivers", file.toString()));
    all.addAll(List.of(arguments));
    return JourneyCommand.run(
        new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
  }

  private int asked(String... more) {
    List<String> all =
        new ArrayList<>(List.of("--overall", "overall", "--wide", "help,design", "--missing", "0"));
    all.addAll(List.of(more));
    return drivers(all.toArray(String[]::new));
  }

  @Test
  void text_says_what_goes_together_and_what_the_missing_answers_cost() {
    assertEquals(0, asked());
    String text = out.toString();
    assertTrue(
        text.startsWith(
            "What goes with 'overall' in 150 of 190 respondents (79 %): must-be 'help'; attractive"
                + " 'design'"),
        text);
    assertTrue(text.contains("10 respondents gave no overall rating"), text);
    assertTrue(text.contains("150 of 190 respondents with an overall rating are complete"), text);
    assertTrue(text.contains("without 'help' 40 more would be complete"), text);
    assertEquals("", err.toString());
  }

  @Test
  void csv_has_the_columns_in_their_order_and_each_segment_before_the_whole() {
    assertEquals(0, asked("--format", "csv", "--by", "region"));
    List<String> lines = out.toString().lines().toList();
    assertEquals(COLUMNS, lines.get(0));
    assertEquals(
        List.of(
            "south,help",
            "south,design",
            "north,help",
            "north,design",
            "(none),help",
            "(none),design",
            "(all),help",
            "(all),design"),
        lines.stream()
            .skip(1)
            .map(line -> String.join(",", List.of(line.split(",")).subList(0, 2)))
            .toList());
    assertTrue(lines.get(7).contains(",must_be,"), lines.get(7));
    assertTrue(lines.get(8).contains(",attractive,"), lines.get(8));
  }

  @Test
  void shares_have_ranks_unless_nothing_is_drawn() {
    assertEquals(0, asked("--resamples", "200", "--seed", "7"));
    assertTrue(out.toString().contains("(Shapley), in percent of the variance"), out.toString());
    assertTrue(out.toString().contains("'help' (rank "), out.toString());
    out.getBuffer().setLength(0);
    assertEquals(0, asked("--resamples", "0", "--shares", "relative-weights"));
    String text = out.toString();
    assertTrue(text.contains("(relative weights), in percent of the variance; in all"), text);
    assertFalse(text.contains("rank"), text);
    assertEquals(2, asked("--resamples", "-1"));
    assertTrue(err.toString().contains("whole number of at least 0"), err.toString());
  }

  @Test
  void a_yes_or_no_is_a_logistic_regression() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(",");
      if (!cells[0].isEmpty()) {
        cells[0] = Integer.parseInt(cells[0]) + i % 7 >= 10 ? "1" : "0";
      }
      lines.set(i, String.join(",", cells));
    }
    Files.write(file, lines);
    assertEquals(0, asked("--overall-scale", "0-1", "--format", "json"));
    String json = out.toString();
    assertTrue(json.contains("\"r_squared\" : null"), json);
    assertTrue(json.contains("\"pseudo_r_squared\" : 0."), json);
  }

  @Test
  void json_has_the_rest() {
    assertEquals(0, asked("--format", "json", "--weight-column", "w", "--importance", "kendall"));
    String json = out.toString();
    for (String name :
        List.of(
            "r_squared",
            "adjusted_r_squared",
            "intercept",
            "n_eff",
            "penalty_hc3_se",
            "reward_hc3_p",
            "penalty_low",
            "quadrant",
            "candidates",
            "named_moments",
            "warnings",
            "parameters",
            "only_missing",
            "without_weight")) {
      assertTrue(json.contains("\"" + name + "\" :"), name + " in " + json);
    }
    assertTrue(json.contains("\"importance_measure\" : \"kendall\""), json);
    assertTrue(json.contains("\"named_moments\" : null"), json);
  }

  @Test
  void a_map_names_the_touchpoints_and_its_moments_of_truth_are_compared() throws IOException {
    Path map =
        Files.writeString(
            folder.resolve("map.json"),
            """
            {"format": "klantreis-journey/1", "id": "service", "name": "Service",
             "touchpoints": [
               {"id": "help", "name": "The help desk",
                "momentsOfTruth": [{"placement": "during", "source": "assumed"}]},
               {"id": "design", "name": "The looks"}]}
            """);
    int status = asked("--map", map.toString());
    String text = out.toString();
    assertEquals(0, status, err.toString());
    assertTrue(text.startsWith("What goes with 'Service' in 150 of 190 "), text);
    assertTrue(text.contains(": must-be 'The help desk'"), text);
    assertTrue(text.contains("but no reward counts there: 'The help desk'"), text);
    assertTrue(text.contains("not named in the map"), text);
  }

  @Test
  void touchpoints_that_depend_on_each_other_are_refused_by_name() throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> twice = new ArrayList<>();
    for (String line : lines) {
      String design = line.split(",")[2];
      twice.add(line + "," + (design.equals("design") ? "looks" : design));
    }
    Files.write(file, twice);
    int status =
        drivers(
            "--overall",
            "overall",
            "--wide",
            "help,design,looks",
            "--missing",
            "0",
            "--format",
            "csv");
    assertEquals(1, status);
    assertEquals(COLUMNS, out.toString().lines().findFirst().orElseThrow());
    assertTrue(out.toString().contains(",looks,"), out.toString());
    assertTrue(err.toString().contains("'design', 'looks' depend on each other"), err.toString());
  }

  @Test
  void bad_rows_are_told_and_can_be_left_out() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.set(2, "77,8,8,north,1");
    Files.write(file, lines);
    assertEquals(1, asked());
    assertTrue(err.toString().contains(":3: '77', is off the scale"), err.toString());
    assertEquals("", out.toString());
    assertEquals(0, asked("--skip-bad-rows"));
    assertTrue(err.toString().contains("refused 1"), err.toString());
  }

  @Test
  void never_used_is_an_answer() {
    assertEquals(
        0, drivers("--overall", "overall", "--wide", "help,design", "--not-experienced=0"));
    String text = out.toString();
    assertTrue(
        text.startsWith("What goes with 'overall' in 190 respondents: must-be 'help'"), text);
    assertTrue(text.contains("150 rated every touchpoint, the others did not experience"), text);
    assertTrue(text.contains("n_not_experienced"), text);
    assertTrue(text.contains("p < 0.001"), text);
  }

  @Test
  void what_decides_can_be_chosen() {
    assertEquals(0, asked("--decide", "classical", "--adjust", "none", "--format", "json"));
    String json = out.toString();
    assertTrue(json.contains("\"decided_by\" : \"classical\""), json);
    assertTrue(json.contains("\"adjust\" : \"none\""), json);
  }

  @Test
  void the_whole_may_be_on_another_scale_than_the_touchpoints() throws IOException {
    List<String> lines = new ArrayList<>(List.of("nps,desk,room"));
    for (int i = 0; i < 90; i++) {
      int desk = 1 + i % 6;
      lines.add((desk == 6 ? 6 : 2 * desk - i / 6 % 2) + "," + desk + "," + (1 + i / 6 % 5));
    }
    lines.add("11,5,5");
    Files.write(file, lines);
    String[] scales = {
      "--overall=nps",
      "--wide=desk,room",
      "--scale=1-5",
      "--overall-scale=0-10",
      "--overall-missing=11",
      "--not-experienced=6",
      "--format=json"
    };
    assertEquals(0, drivers(scales), err.toString());
    String json = out.toString();
    assertTrue(json.contains("\"overall_scale\" : \"0-10\""), json);
    assertTrue(json.contains("\"n_not_experienced\" : 15"), json);
    assertTrue(json.contains("\"used\" : 90"), json);
    assertEquals(2, asked("--overall-scale", "high"));
    assertTrue(err.toString().contains("--overall-scale: 'high' is no scale"), err.toString());
  }

  @Test
  void straight_liners_are_told_and_left_out_on_demand() {
    assertEquals(0, asked("--leave-out-straight-liners", "--format", "json"));
    String json = out.toString();
    assertEquals(200, number(json, "read"));
    assertTrue(number(json, "left_out") > 0, json);
    assertEquals(
        200,
        number(json, "used")
            + number(json, "missing")
            + number(json, "refused")
            + number(json, "left_out"));
    assertTrue(json.contains("who gave one rating throughout are left out"), json);
  }

  /** The first number of that name. */
  private static int number(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\" : (\\d+)").matcher(json);
    assertTrue(found.find(), name);
    return Integer.parseInt(found.group(1));
  }

  @Test
  void wrong_usage_is_explained() {
    assertEquals(2, drivers("--overall", "overall"));
    assertTrue(err.toString().contains("--wide: name the columns"), err.toString());
    assertEquals(2, asked("--aspect-column", "region"));
    assertEquals(2, drivers("--overall", "overall", "--wide", "help,,design"));
    assertEquals(2, asked("--scale", "1-9"));
    assertEquals(2, asked("--importance", "loud"));
    assertEquals(1, drivers("--overall", "overal", "--wide", "help"));
    assertTrue(err.toString().contains("'overal', no such column, maybe 'overall'"));
  }
}
