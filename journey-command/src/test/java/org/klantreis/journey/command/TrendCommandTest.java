package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrendCommandTest {

  @TempDir private Path folder;
  private Path map;

  @BeforeEach
  void save() throws IOException {
    assertEquals(0, Run.of("demo", "--save", folder).status());
    map = folder.resolve("as-is.json");
    write("first.csv", "7 8 8 7 9 8 6");
    write("second.csv", "8 8 9 7 9");
    write("third.csv", "9 10 9 10 8 9");
  }

  private void write(String name, String ratings) throws IOException {
    StringBuilder rows = new StringBuilder("touchpoint,rating,who\n");
    for (String rating : ratings.split(" ")) {
      rows.append("scan,").append(rating).append(",all\n");
    }
    Files.writeString(folder.resolve(name), rows);
  }

  private Run trend(String names, Object... more) {
    List<Object> words = new ArrayList<>(List.of("trend", map));
    String[] name = names.split(" ");
    String[] files = {"first.csv", "second.csv", "third.csv"};
    for (int i = 0; i < name.length; i++) {
      words.add("--wave");
      words.add(name[i] + "=" + folder.resolve(files[i]));
    }
    words.addAll(List.of(more));
    return Run.of(words.toArray());
  }

  @Test
  void three_years_have_a_slope_with_its_interval() {
    Run run = trend("2021 2022 2024");
    assertEquals(0, run.status(), run.err());
    // the figures are those of MeanTrendTest
    assertTrue(run.out().contains("rises at 1 touchpoint, falls at 0, and at 0"), run.out());
    assertTrue(
        run.out()
            .contains(
                "7.6 ('2021'), 8.2 ('2022'), 9.2 ('2024')"
                    + " (95 %: +0.19 to +0.87, adjusted p = 0.006)"),
        run.out());
  }

  @Test
  void csv_has_a_line_for_each_touchpoint_and_segment() {
    Run run = trend("2021 2022 2024", "--by", "who", "--format", "csv");
    List<String> lines = run.out().lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).startsWith("all,scan,rising,0.527204502"), lines.get(1));
    assertTrue(lines.get(2).startsWith("(all),scan,rising,0.527204502"), lines.get(2));
    assertTrue(lines.get(2).endsWith(",3,18"), lines.get(2));
  }

  @Test
  void json_has_the_mean_of_each_wave() {
    JsonNode result =
        JsonMapper.shared()
            .readTree(trend("a b c", "--format", "json").out())
            .get("trends")
            .get(0)
            .get("result");
    assertEquals("wave", result.get("pace").stringValue());
    assertEquals(9.166666666666666, result.at("/trends/0/means/2/mean").doubleValue(), 1e-12);
  }

  @Test
  void a_setting_reaches_the_trend() {
    Run run = trend("a b c", "--set", "trend.confidence=0.999");
    assertTrue(run.out().contains("rises at 0 touchpoints"), run.out());
    assertEquals(2, trend("a b c", "--set", "threshold.aspect=overall").status());
  }

  @Test
  void what_is_no_trend_is_refused() {
    assertRefused(trend("2021 2022"), "takes three waves or more");
    assertRefused(trend("a b a"), "two waves are called 'a'");
    assertRefused(trend("2021 2021-01 2022"), "'2021' and '2021-01' are of the same day");
    assertRefused(Run.of("trend", map, "--wave", "first.csv"), "is no NAME=FILE");
    assertRefused(
        Run.of("trend", map, "--wave", "a=-", "--wave", "b=-", "--wave", "c=x"),
        "Only one of the map and the waves");
    assertEquals(1, trend("a b c", "--rating-column", "grade").status());
  }

  @Test
  void too_few_answers_are_said_beside_an_empty_table() throws IOException {
    write("second.csv", "8 8");
    Run run = trend("a b c", "--format", "csv");
    assertEquals(1, run.out().lines().count());
    assertTrue(run.err().contains("5 answers or more in three waves"), run.err());
  }

  private static void assertRefused(Run run, String why) {
    assertEquals(2, run.status(), run.out());
    assertTrue(run.err().contains(why), run.err());
  }

  @Test
  void waves_of_one_column_need_no_map() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("years.csv"),
            "year,part,desk\n"
                + "2022,x,6\n2022,x,7\n2022,x,8\n2022,y,7\n2022,y,6\n".repeat(2)
                + "2021,x,5\n2021,x,6\n2021,x,7\n2021,y,6\n2021,y,5\n".repeat(2)
                + "2024,x,8\n2024,x,9\n2024,x,10\n2024,y,9\n2024,y,8\n".repeat(2));
    Object[] call = {"trend", "--ratings", csv, "--compare-by", "year", "--wide=desk"};
    Run run = Run.of(call);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("('2021' to '2024') the mean rating rises at 1"), run.out());
    List<String> rows =
        Run.of(ObjectArrays.concat(call, new Object[] {"--format=csv", "--by=part"}, Object.class))
            .out()
            .lines()
            .toList();
    // a point a year, exactly
    assertTrue(rows.get(2).startsWith("(all),desk,rising,1.0"), rows.toString());
    assertEquals(3, rows.size(), "'y' has four answers in each wave, and five are needed");
    Run two = Run.of("trend", "--ratings", csv, "--compare-by", "part", "--wide=desk");
    assertEquals(2, two.status());
    assertTrue(two.err().contains("'part' holds x, y; two are compared"), two.err());
    assertEquals(2, Run.of("trend", "--ratings", csv).status());
  }
}
