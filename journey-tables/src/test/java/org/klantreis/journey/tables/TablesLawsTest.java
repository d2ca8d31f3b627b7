package org.klantreis.journey.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.csv.MalformedTableException;

/** However a table is written down, it is the same table; and whatever bytes are, they end well. */
class TablesLawsTest {

  @Property(tries = 200)
  void the_same_cells_come_out_of_every_format(@ForAll("tables") List<List<String>> rows)
      throws IOException {
    byte[] csv = csv(rows).getBytes(StandardCharsets.UTF_8);
    assertEquals(rows, Opened.of(csv).rows());
    assertEquals(rows, Opened.of(Opened.gzip(csv)).rows());
    for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
      assertEquals(
          rows, Opened.of(("\uFEFF" + csv(rows)).getBytes(Charset.forName(charset))).rows());
    }
    assertEquals(rows, Opened.of(XlsxSheet.write("rows", rows)).rows());
    assertEquals(rows, Opened.of(json(rows)).rows());
  }

  @Property(tries = 1000)
  void any_bytes_are_rows_or_a_problem(@ForAll byte[] bytes) throws IOException {
    endsWell(bytes);
    endsWell(Opened.gzip(bytes));
  }

  @Property(tries = 300)
  void damaged_files_are_rows_or_a_problem(
      @ForAll("tables") List<List<String>> rows, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    byte[] sheet = XlsxSheet.write("rows", rows);
    damage(sheet, random);
    endsWell(sheet);
    byte[] text = json(rows).getBytes(StandardCharsets.UTF_8);
    damage(text, random);
    endsWell(text);
    byte[] xml =
        ("<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"str\"><f>1</f><v>46082.5</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>")
            .repeat(3)
            .getBytes(StandardCharsets.UTF_8);
    damage(xml, random);
    endsWell(
        Parts.ofRows(new String(xml, StandardCharsets.ISO_8859_1))
            .withTexts("<t>a</t>")
            .withFormats("14")
            .zip());
  }

  private static void damage(byte[] bytes, Random random) {
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
  }

  private static void endsWell(byte[] bytes) throws IOException {
    try {
      Opened.of(bytes);
    } catch (MalformedTableException refused) {
      assertEquals(false, refused.problem().what().isBlank());
    }
  }

  /** Two to four columns with names and one to five rows, none of them blank. */
  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.of(
                "4", "4.5", "-3", "007", "4,0", "=1+1", "_x0041_", "TRUE", "é €", "a;b|c"),
            Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('\n', 'é', '漢', '\u2014')
                .ofMaxLength(12));
    return Arbitraries.integers()
        .between(2, 4)
        .flatMap(
            width ->
                texts
                    .list()
                    .ofSize(width - 1)
                    .map(
                        cells ->
                            java.util.stream.Stream.concat(
                                    java.util.stream.Stream.of("x"), cells.stream())
                                .toList())
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(5)
                    .map(
                        rows ->
                            java.util.stream.Stream.concat(
                                    java.util.stream.Stream.of(
                                        List.of("q1", "q2", "q3", "q4").subList(0, width)),
                                    rows.stream())
                                .toList()));
  }

  private static String csv(List<List<String>> rows) {
    StringBuilder csv = new StringBuilder();
    for (List<String> row : rows) {
      csv.append(
              String.join(
                  ",", row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList()))
          .append('\n');
    }
    return csv.toString();
  }

  private static String json(List<List<String>> rows) {
    StringBuilder json = new StringBuilder();
    for (List<String> row : rows.subList(1, rows.size())) {
      json.append('{');
      for (int i = 0; i < row.size(); i++) {
        json.append(i == 0 ? "" : ",")
            .append('"' + rows.get(0).get(i) + "\":\"")
            .append(row.get(i).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
            .append('"');
      }
      json.append("}\n");
    }
    return json.toString();
  }
}
