package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

  @TempDir private Path folder;
  private Path asIs;
  private Path toBe;
  private Path before;
  private Path after;

  @BeforeEach
  void saveTheExample() {
    assertEquals(0, Run.of("demo", "--save", folder).status());
    asIs = folder.resolve("as-is.json");
    toBe = folder.resolve("to-be.json");
    before = folder.resolve("as-is-ratings.csv");
    after = folder.resolve("to-be-ratings.csv");
  }

  private Run compare(Object... more) {
    Object[] words = new Object[7 + more.length];
    Object[] all = {"compare", asIs, toBe, "--ratings-before", before, "--ratings-after", after};
    System.arraycopy(all, 0, words, 0, all.length);
    System.arraycopy(more, 0, words, all.length, more.length);
    return Run.of(words);
  }

  @Test
  void a_redesign_is_compared_and_so_are_its_waves() {
    Run run = compare();
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("BROKEN becomes MEMORABLE, 4 of 4 breaks closed"), run.out());
    assertTrue(run.out().contains("the mean rating rose at 5 touchpoints"), run.out());
    assertEquals("", run.err());
    Run maps = Run.of("compare", asIs, toBe);
    assertEquals(0, maps.status(), maps.err());
    assertTrue(maps.out().contains("0 moved, 8 changed"), maps.out());
    assertTrue(!maps.out().contains("UNKNOWN"), maps.out());
    assertTrue(!maps.out().contains("Holm"), maps.out());
  }

  @Test
  void ratings_are_on_the_scale_of_the_first_map() throws IOException {
    String map =
        """
        {"format": "klantreis-journey/1", "id": "j", "name": "J", "scale": "%s", "touchpoints": [
          {"id": "x", "name": "X", "experience": {"ratings": [{"value": 4}]}}]}
        """;
    Path ofTen = Files.writeString(folder.resolve("ten.json"), map.formatted("1-10"));
    Path ofFive = Files.writeString(folder.resolve("five.json"), map.formatted("1-5"));
    Path rated = Files.writeString(folder.resolve("x.csv"), "touchpoint,rating\nx,9\n");
    Run run = Run.of("compare", ofTen, ofFive, "--ratings-after", rated);
    assertEquals(0, run.status(), run.err());
    assertEquals(
        ofFive + ": has numbers on scale 1-5 and ratings on 1-10: they are not compared\n",
        run.err());
    assertEquals(1, Run.of("compare", ofFive, ofTen, "--ratings-after", rated).status());
  }

  @Test
  void it_can_be_said_in_dutch() {
    Run run = compare("--lang", "nl");
    assertTrue(run.out().contains("GEBROKEN wordt GEDENKWAARDIG"), run.out());
    assertTrue(run.out().contains("3,3 werd 9,5"), run.out());
    assertEquals(2, compare("--lang", "xx").status());
  }

  @Test
  void csv_is_tidy() {
    List<String> lines = compare("--format", "csv").out().lines().toList();
    assertEquals(
        "segment,touchpoint,measure,before,after,difference,low,high,p,adjusted_p,n_before,n_after,"
            + "source,change,test,pairs",
        lines.get(0));
    assertTrue(lines.contains("(all),,level,,,,,,,,,,,broken>memorable,,"));
    assertTrue(lines.contains("(all),scan,break,,,,,,,,,,,closed,,"));
    assertTrue(lines.contains("(all),scan,moment_of_truth_during,,,,,,,,,,,missed>hit,,"));
    // SciPy 1.17.1 ttest_ind(to-be, as-is, equal_var=False) of the answers in the files
    String mean =
        lines.stream()
            .filter(line -> line.startsWith("(all),going-home,mean,"))
            .findFirst()
            .orElse("");
    List<String> cells = List.of(mean.split(",", -1));
    assertEquals(0.01876819715186082, Double.parseDouble(cells.get(8)), 1e-12);
    assertEquals(0.08682089723678926, Double.parseDouble(cells.get(6)), 1e-12);
    assertEquals(
        List.of("47", "47", "measured", "unsettled", "welch", ""), cells.subList(10, 16), mean);
  }

  @Test
  void json_holds_the_whole_verdicts_of_each_segment() {
    JsonNode json = JsonMapper.shared().readTree(compare("--by", "age", "--format", "json").out());
    assertEquals(4, json.get("comparisons").size());
    assertEquals("7-9", json.get("comparisons").get(0).get("segment").stringValue());
    JsonNode whole = json.get("comparisons").get(3);
    assertEquals("(all)", whole.get("segment").stringValue());
    assertTrue(whole.get("alignment").isNull());
    assertEquals("memorable", whole.get("redesign").get("result").get("level_after").stringValue());
    assertEquals(762, whole.get("waves").get("provenance").get("n").intValue());
    assertEquals(4 * 8, whole.get("waves").get("result").get("changes").size());
  }

  @Test
  void segments_are_told_apart() {
    Run run = compare("--by", "age");
    assertTrue(run.out().contains("age: 7-9\n"), run.out());
    assertEquals(2, Run.of("compare", asIs, toBe, "--by", "age").status());
  }

  private Path map(String name, String state, String touchpoints) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        """
        {"format": "klantreis-journey/1", "id": "j", "name": "J %s", "state": "%s",
         "touchpoints": [%s]}
        """
            .formatted(state, state, touchpoints));
  }

  private static String touchpoint(String id) {
    return "{\"id\": \"" + id + "\", \"name\": \"" + id + "\"}";
  }

  @Test
  void a_plan_is_laid_beside_what_happened() throws IOException {
    Path plan = map("p.json", "planned", touchpoint("a") + "," + touchpoint("b"));
    Path actual = map("a.json", "actual", touchpoint("b") + "," + touchpoint("x"));
    Run run = Run.of("compare", plan, actual);
    assertEquals(0, run.status(), run.err());
    String fit = "'J actual' fits the plan 'J planned' for 0 %: touchpoints 1 missing, 1 ad hoc";
    assertTrue(run.out().startsWith(fit), run.out());
    assertTrue(Run.of("compare", actual, plan).out().startsWith(fit), "in either order");
    List<String> lines = Run.of("compare", plan, actual, "--format", "csv").out().lines().toList();
    assertEquals("(all),,fit,,0.0,,,,,,,,,,,", lines.get(1));
    assertTrue(lines.contains("(all),a,alignment,,,,,,,,,,,missing,,"), lines.toString());
    assertTrue(lines.contains("(all),b,delivery,,,,,,,,,,,unknown,,"), lines.toString());
    assertTrue(
        Run.of("compare", asIs, toBe, "--planned").out().contains("fits the plan"), "on demand");
  }

  @Test
  void the_problems_of_both_maps_are_said_at_once() throws IOException {
    Path first = Files.writeString(folder.resolve("1.json"), "{\"id\": 3}");
    Path second = map("2.json", "to-bee", touchpoint("a") + "," + touchpoint("a"));
    Run run = Run.of("compare", first, second);
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains(first + ":/id"), run.err());
    assertTrue(run.err().contains(second + ":/state: 'to-bee'"), run.err());
  }

  @Test
  void the_problems_of_both_ratings_are_said_at_once() throws IOException {
    Path first = Files.writeString(folder.resolve("1.csv"), "touchpoint,rating\nscann,7\n");
    Path second = Files.writeString(folder.resolve("2.csv"), "touchpoint,rating\nscan,11\n");
    Run run = Run.of("compare", asIs, toBe, "--ratings-before", first, "--ratings-after", second);
    assertEquals(1, run.status());
    assertTrue(run.err().contains("1.csv:2: 'scann'"), run.err());
    assertTrue(run.err().contains("2.csv:2: '11'"), run.err());
  }

  @Test
  void standard_input_is_read_once() {
    assertEquals(2, Run.of("compare", "-", "-").status());
    assertEquals(2, Run.of("compare", "-", toBe, "--ratings-before", "-").status());
    assertEquals(2, Run.of("compare", asIs, folder.resolve("none.json")).status());
  }

  private Path sharedRatings() throws IOException {
    return Files.writeString(
        folder.resolve("same.csv"), "touchpoint,rating\na,5\na,9\na,7\na,7\nb,9\nb,9\nb,10\n");
  }

  @Test
  void what_is_set_of_the_threshold_scorer_reaches_both_sides() throws IOException {
    Path map = map("m.json", "as-is", touchpoint("a") + "," + touchpoint("b"));
    Path same = sharedRatings();
    Object[] compare = {
      "compare", map, map, "--ratings-before", same, "--ratings-after", same, "--planned"
    };
    // a mean of 7, whose interval begins at 4.4
    assertTrue(
        Run.of(and(compare, "--format", "csv")).out().contains(",level,,,,,,,,,,,steady>steady,,"));
    Object[] cautious = and(compare, "--set", "threshold.basis=lower-end");
    List<String> lines = Run.of(and(cautious, "--format", "csv")).out().lines().toList();
    assertTrue(lines.contains("(all),,level,,,,,,,,,,,broken>broken,,"), lines.toString());
    assertTrue(lines.contains("(all),a,break,,,,,,,,,,,left,,"), lines.toString());
    assertTrue(lines.contains("(all),a,delivery,,,,,,,,,,,failed,,"), lines.toString());
    String text = Run.of(cautious).out();
    assertTrue(text.contains("failed, rated below expectation by its lower end: 'a'"), text);
    assertTrue(text.contains("  - each rating is judged by its lower end\n"), text);
    assertTrue(text.contains("break left: 'a'"), text);
    String own =
        Run.of(and(cautious, "--set", "redesign.basis=mean", "--set", "waves.confidence=0.8"))
            .out();
    assertFalse(own.contains("break left"), own);
    assertTrue(own.contains("failed, rated below"), own);
    assertTrue(own.contains("(80 %, Holm)"), own);
  }

  private static Object[] and(Object[] words, Object... more) {
    return ObjectArrays.concat(words, more, Object.class);
  }

  @Test
  void a_setting_that_is_none_is_refused_with_the_nearest() {
    assertRefused("threshold.confidense=0.9", "maybe 'confidence'");
    assertRefused("redesing.basis=mean", "maybe 'redesign'");
    assertRefused("waves.confidence=95", "Maybe a percentage was meant");
    assertRefused("alignment.bands=9", "1-10:7,9");
    Run help = Run.of("compare", "--help");
    assertTrue(help.out().contains("  redesign.basis=mean\n"), help.out());
    assertFalse(help.out().contains("friction."), help.out());
  }

  private void assertRefused(String setting, String why) {
    Run run = compare("--set", setting);
    assertEquals(2, run.status());
    assertTrue(run.err().contains(why), run.err());
  }

  private static final String WAVES =
      """
      who,year,branch,desk,recommend
      a,2024,north,9,9
      b,2024,north,10,10
      c,2024,south,9,9
      d,2024,south,10,8
      e,2024,south,8,10
      f,2024,north,9,9
      a,2023,north,7,6
      b,2023,north,8,7
      c,2023,south,7,5
      d,2023,south,6,6
      e,2023,south,8,7
      f,2023,north,7,8
      """;

  private Run waves(Object... more) throws IOException {
    Path csv = Files.writeString(folder.resolve("waves.csv"), WAVES);
    Object[] all = {
      "compare", "--ratings", csv, "--compare-by", "year", "--wide=desk,recommend", "--scale=0-10"
    };
    return Run.of(ObjectArrays.concat(all, more, Object.class));
  }

  private static double cell(Run csv, String row, int column) {
    String line =
        csv.out().lines().filter(each -> each.startsWith(row)).findFirst().orElse(csv.out());
    return Double.parseDouble(List.of(line.split(",", -1)).get(column));
  }

  @Test
  void two_waves_of_one_column_need_no_map_and_are_in_the_order_of_time() throws IOException {
    Run run = waves();
    assertEquals(0, run.status(), run.err());
    assertTrue(
        run.out().startsWith("From '2023' to '2024' the mean rating rose at 2 touchpoints"),
        run.out());
    Run csv = waves("--format", "csv", "--nps", "recommend");
    // R 4.2.2 t.test(c(9,10,9,10,8,9), c(7,8,7,6,8,7))
    assertEquals(2, cell(csv, "(all),desk,mean,", 5), 1e-12);
    assertEquals(1.0316207891337066, cell(csv, "(all),desk,mean,", 6), 1e-12);
    // five promoters of six, after one passive and no promoter less three detractors
    assertEquals(-50, cell(csv, "(all),recommend,nps,", 3), 1e-12);
    assertFalse(csv.out().contains("desk,nps"), csv.out());
    assertFalse(csv.out().contains("level"), csv.out());
  }

  @Test
  void who_answers_in_both_waves_answers_once_in_each() throws IOException {
    Run run = waves("--respondent-column", "who", "--format", "csv");
    assertEquals(0, run.status(), run.err());
    // R 4.2.2 t.test(c(9,10,9,10,8,9), c(7,8,7,6,8,7), paired = TRUE)
    assertEquals(0.672557248068969, cell(run, "(all),desk,mean,", 6), 1e-12);
    assertTrue(run.out().contains(",paired,6"), run.out());
  }

  @Test
  void waves_have_segments_and_may_be_named() throws IOException {
    Run run = waves("--by", "branch", "--format", "csv");
    assertEquals(0, run.status(), run.err());
    assertEquals(
        List.of("north", "south", "(all)"),
        run.out().lines().skip(1).map(line -> line.split(",")[0]).distinct().toList());
    Run turned = waves("--waves", "2024,2023");
    assertTrue(turned.out().startsWith("From '2024' to '2023'"), turned.out());
    Run missing = waves("--waves", "2023,2025");
    assertEquals(1, missing.status());
    assertTrue(missing.err().contains("'2025'"), missing.err());
    JsonNode json = JsonMapper.shared().readTree(waves("--format", "json").out());
    assertTrue(json.get("comparisons").get(0).get("redesign").isNull());
    assertEquals(
        "scored", json.get("comparisons").get(0).get("waves").get("outcome").stringValue());
  }

  @Test
  void two_files_need_no_map_either() {
    Run run = Run.of("compare", "--ratings-before", before, "--ratings-after", after);
    assertEquals(0, run.status(), run.err());
    Run mapped = compare();
    String with = "' the mean rating ";
    assertEquals(
        mapped.out().substring(mapped.out().indexOf(with), mapped.out().indexOf("(95 %, Holm)")),
        run.out().substring(run.out().indexOf(with), run.out().indexOf("(95 %, Holm)")));
  }

  @Test
  void what_is_no_pair_of_waves_is_wrong_usage() throws IOException {
    Path csv = Files.writeString(folder.resolve("waves.csv"), WAVES);
    Run many =
        Run.of("compare", "--ratings", csv, "--compare-by", "who", "--wide=desk", "--scale=0-10");
    assertEquals(2, many.status());
    assertTrue(
        many.err()
            .startsWith(
                "--compare-by: two waves are compared, and 'who' holds a, b, c, d, e, f: say which,"
                    + " as in --waves a,f"),
        many.err());
    Object[][] calls = {
      {"compare"},
      {"compare", asIs},
      {"compare", "--ratings", csv},
      {"compare", "--ratings-before", csv},
      {"compare", "--ratings", "-", "--compare-by", "year"},
      {"compare", asIs, toBe, "--ratings", csv, "--compare-by", "year"},
      {"compare", "--ratings", csv, "--compare-by", "year", "--planned"}
    };
    for (Object[] call : calls) {
      Run run = Run.of(call);
      assertEquals(2, run.status(), run.err());
      assertTrue(run.err().lines().count() <= 2, run.err());
    }
  }
}
