package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all CSV that the command writes, whoever writes it. */
class WrittenCsvTest {

  /** What a spreadsheet program would take for a formula; a sign alone is none. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@＝＋－＠\t\r].+", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");

  @TempDir private static Path folder;

  /** Everything that has a name is called like a formula. */
  @BeforeAll
  static void save() throws IOException {
    write(
        "ratings.csv", "touchpoint,rating,part\n" + "=1+1,7,@a\n=1+1,9,-b\n@desk,8,+c\n".repeat(9));
    write(
        "wide.csv",
        "all,=a,@b,part\n"
            + "7,7,8,=x\n5,4,7,=x\n9,9,9,=x\n8,7,9,=x\n6,7,5,=x\n4,5,5,=x\n".repeat(9));
    write(
        "kano.csv",
        "feature,functional,dysfunctional,part\n" + "=1+1,1,5,@a\n@app,1,4,-b\n".repeat(9));
    write("loyal.csv", "grade,stays,part\n" + "9,yes,=x\n6,no,@y\n8,yes,=x\n".repeat(9));
    write(
        "map.json",
        """
        {"format": "klantreis-journey/1", "id": "=j", "name": "=1+1", "state": "as-is",
         "touchpoints": [{"id": "=1+1", "name": "=cmd()"}, {"id": "@desk", "name": "@desk"}]}
        """);
    write("sheet.json", Files.readString(folder.resolve("map.json")));
  }

  private static void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  static Stream<ImmutableList<String>> calls() {
    String map = file("map.json");
    String ratings = file("ratings.csv");
    return Stream.of(
        ImmutableList.of("ratings", ratings, "--by", "part"),
        ImmutableList.of("kano", file("kano.csv"), "--by", "part"),
        ImmutableList.of(
            "drivers", file("wide.csv"), "--overall=all", "--wide=\"=a\",@b", "--by", "part"),
        ImmutableList.of(
            "loyalty", file("loyal.csv"), "--rating", "grade", "--loyal", "stays", "--by", "part"),
        ImmutableList.of("score", map, "--ratings", ratings, "--by", "part"),
        ImmutableList.of(
            "compare",
            map,
            map,
            "--ratings-before",
            ratings,
            "--ratings-after",
            ratings,
            "--by",
            "part"),
        ImmutableList.of(
            "trend",
            map,
            "--wave=1=" + ratings,
            "--wave=2=" + ratings,
            "--wave=3=" + ratings,
            "--by",
            "part"),
        ImmutableList.of("portfolio", map),
        ImmutableList.of("maturity", "--template"),
        ImmutableList.of("sample-size", "share", "--half-width=0.05"));
  }

  private static String file(String name) {
    return folder.resolve(name).toString();
  }

  private static Run csv(List<String> call, String... more) {
    Run run =
        Run.of(
            Stream.of(call, List.of("--format", "csv"), List.of(more))
                .flatMap(List::stream)
                .toArray());
    assertEquals(0, run.status(), run.err());
    return run;
  }

  @ParameterizedTest
  @MethodSource("calls")
  void no_cell_is_taken_for_a_formula(List<String> call) throws IOException {
    assertNoFormula(csv(call).out());
  }

  @Test
  void no_cell_of_a_sheet_is_taken_for_a_formula() throws IOException {
    Path sheet = folder.resolve("sheet.csv");
    assertEquals(0, Run.of("convert", folder.resolve("sheet.json"), sheet).status());
    assertNoFormula(Files.readString(sheet));
  }

  private static void assertNoFormula(String text) throws IOException {
    int cells = 0;
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        for (String cell : row.getFields()) {
          cells++;
          assertFalse(
              FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches(),
              () -> "a formula: " + cell);
        }
      }
    }
    assertTrue(cells > 1, text);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_byte_order_mark_stands_before_it_where_that_is_asked(List<String> call) {
    assertEquals("\uFEFF" + csv(call).out(), csv(call, "--bom").out());
  }

  @Test
  void a_sheet_with_a_byte_order_mark_is_read_again() throws IOException {
    Path sheet = folder.resolve("marked.csv");
    Path again = folder.resolve("again.csv");
    assertEquals(0, Run.of("convert", folder.resolve("sheet.json"), sheet, "--bom").status());
    assertTrue(Files.readString(sheet).startsWith("\uFEFF"));
    Run back = Run.of("convert", sheet, again);
    assertEquals(0, back.status(), back.err());
    assertEquals(Files.readString(sheet).substring(1), Files.readString(again));
  }
}
