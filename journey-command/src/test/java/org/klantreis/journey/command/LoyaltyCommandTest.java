package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LoyaltyCommandTest {

  private static final String COLUMNS =
      "segment,rating,n,loyal,share,share_low,share_high,linear,quadratic,exponential,logistic,"
          + "isotonic";

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("l.csv"), text);
  }

  /** 5 to 10: 20, 30, 60, 80, 50 and 25 customers, of whom 2, 4, 12, 32, 35 and 22 are loyal. */
  private Path customers() throws IOException {
    int[] n = {20, 30, 60, 80, 50, 25};
    int[] loyal = {2, 4, 12, 32, 35, 22};
    List<String> lines = new ArrayList<>();
    lines.add("grade,stays,visits,mind,pays,shop");
    for (int i = 0; i < n.length; i++) {
      for (int j = 0; j < n[i]; j++) {
        boolean yes = j < loyal[i];
        lines.add(
            String.join(
                ",",
                Integer.toString(5 + i),
                yes ? "ja" : "nee",
                yes ? "0.75" : "0.25",
                Integer.toString(5 + i),
                Integer.toString(20 + i),
                j % 2 == 0 ? "north" : "south"));
      }
    }
    return file(String.join("\n", lines));
  }

  private static Run loyalty(Path csv, String... more) {
    List<Object> words =
        new ArrayList<>(List.of("loyalty", csv, "--rating", "grade", "--loyal", "stays"));
    words.addAll(List.of(more));
    return Run.of(words.toArray());
  }

  @Test
  void the_columns_are_an_interface() throws IOException {
    Run run = loyalty(customers(), "--format", "csv");
    List<String> lines = run.out().lines().toList();
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.err());
    assertEquals(COLUMNS, lines.get(0));
    assertEquals(11, lines.size());
    assertEquals("(all),1,0,0,,,,,,,,", lines.get(1));
    assertTrue(lines.get(8).startsWith("(all),8,80,32,0.4,0.29961827"), lines.get(8));
    assertTrue(lines.get(8).endsWith(",0.4"), lines.get(8));
  }

  @Test
  void segments_come_first_and_the_whole_last() throws IOException {
    Run run = loyalty(customers(), "--by", "shop", "--format", "csv");
    List<String> segments =
        run.out()
            .lines()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .distinct()
            .toList();
    assertEquals(List.of("north", "south", "(all)"), segments);
  }

  @Test
  void text_says_what_the_data_say_in_either_language() throws IOException {
    Path csv = customers();
    String english = loyalty(csv).out();
    assertTrue(english.contains("40.4 % (95 %: 34.6 % to 46.4 %) are loyal"), english);
    assertTrue(
        english.contains(
            "claimed: between 7 and 8 nothing happens; the data contradict it (8 less 7: +20.0"),
        english);
    assertTrue(english.endsWith("265 of 265 customers used, 0 missing\n"), english);
    String dutch = loyalty(csv, "--lang", "nl", "--yes", "ja").out();
    assertTrue(dutch.contains("40,4 % (95 %: 34,6 % tot 46,4 %) loyaal"), dutch);
    assertTrue(dutch.endsWith("0 zonder antwoord; ja is ja, elk ander antwoord is nee\n"), dutch);
  }

  @Test
  void json_holds_the_models_the_quadrants_and_what_customers_pay() throws IOException {
    Run run =
        loyalty(
            customers(),
            "--behaviour=visits",
            "--attitude=mind",
            "--behaviour-cut=0.5",
            "--attitude-cut=8",
            "--pays=pays",
            "--format=json");
    JsonNode json = JsonMapper.shared().readTree(run.out());
    assertEquals(265, json.get("used").intValue());
    JsonNode all = json.get("segments").get(0);
    JsonNode result = all.get("result");
    assertEquals(5, result.get("over_rating").get("models").size());
    assertEquals("logistic", result.get("over_rating").get("best").stringValue());
    // 32 + 35 + 22 loyal at 8 and more, 18 below; 66 others at 8 and more, 92 below
    assertEquals(89, result.get("quadrants").get("true").intValue());
    assertEquals(18, result.get("quadrants").get("spurious").intValue());
    assertEquals(66, result.get("quadrants").get("latent").intValue());
    assertEquals(92, result.get("quadrants").get("none").intValue());
    assertEquals(20.6, all.get("pays").get(0).get("mean").doubleValue(), 1e-12);
  }

  @Test
  void a_bad_row_means_that_nothing_is_scored() throws IOException {
    Path csv = file("grade,stays,pays\n9,ja,\"12,500\"\n8,nee,3\n11,ja,3\n7,misschien,3\n");
    Run run = loyalty(csv, "--pays", "pays");
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("write it without the comma"), run.err());
    assertTrue(run.err().contains("3 problems; nothing was scored"), run.err());
    Run skipped = loyalty(csv, "--pays", "pays", "--skip-bad-rows");
    assertEquals(0, skipped.status());
    assertTrue(skipped.err().contains("read 4, used 1, missing 0, refused 3"), skipped.err());
  }

  @Test
  void a_file_without_customers_has_columns_and_a_reason() throws IOException {
    Run run = loyalty(file("grade,stays\n"), "--format", "csv");
    assertEquals(1, run.status());
    assertEquals(COLUMNS + "\n", run.out());
    assertTrue(run.err().contains("of no customer is it known"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--behaviour=visits",
        "--attitude-cut=8",
        "--weight-column=pays",
        "--negligible=10",
        "--scale=ten",
        "--bands=9,7",
        "--yes=ja --no=ja",
        "--lang=de",
        "--behaviour=visits --attitude=mind --behaviour-cut=5 --attitude-cut=8",
        "--behaviour=visits --attitude=mind --behaviour-cut=1 --attitude-cut=8"
            + " --behaviour-scale=wide"
      })
  void wrong_usage_is_said_in_a_line_or_two(String options) throws IOException {
    Run run = loyalty(customers(), options.split(" "));
    assertEquals(2, run.status(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().lines().count() <= 4, run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void another_scale_has_no_claims_and_perhaps_no_bands() throws IOException {
    Path csv = file("grade,stays\n3,ja\n2,nee\n1,nee\n");
    Run run = loyalty(csv, "--scale", "1-3");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("has no bands"), run.out());
    assertTrue(run.out().contains("not about scale '1-3'"), run.out());
    assertTrue(loyalty(csv, "--scale", "1-3", "--bands", "2,3").out().contains("loyal by band"));
  }

  @Test
  void a_customer_who_is_there_twice_is_told_or_kept() throws IOException {
    Path csv = file("who,grade,stays\na,8,ja\nb,7,nee\na,9,ja\n,9,ja\n,9,ja\n");
    Run run = loyalty(csv, "--respondent-column", "who");
    assertEquals(1, run.status());
    assertTrue(run.err().contains(":4: 'a', answered 'stays' already, on line 2"), run.err());
    assertTrue(run.err().contains("1 problem"), run.err());
    Run keep = loyalty(csv, "--respondent-column", "who", "--repeats", "keep");
    assertTrue(keep.out().contains("5 of 5 customers used"), keep.out());
    assertEquals(2, loyalty(csv, "--respondent-column", "who", "--repeats", "share").status());
  }
}
