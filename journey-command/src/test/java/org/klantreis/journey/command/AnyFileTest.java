package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.journey.tables.XlsxSheet;

/** Commands read rows from whatever file holds them. */
class AnyFileTest {

  private static final String CSV = "desk,room,branch\n4,5,Noord\n3,4,Zuid\n";
  private static final List<List<String>> ROWS =
      CSV.lines().map(line -> List.of(line.split(","))).toList();

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Run ratings(Path file, Object... more) {
    Object[] arguments = {
      "ratings", file, "--wide", "desk,room", "--scale", "1-5", "--by", "branch"
    };
    Object[] all = new Object[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Run.of(all);
  }

  @Test
  void the_same_rows_are_the_same_answer_from_every_file() throws IOException {
    Run csv = ratings(file("a.csv", CSV.getBytes(StandardCharsets.UTF_8)));
    assertEquals(0, csv.status(), csv.err());
    Path packed = folder.resolve("a.tsv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(CSV.replace(',', '\t').getBytes(StandardCharsets.UTF_8));
    }
    String json =
        "{\"desk\":4,\"room\":5,\"branch\":\"Noord\"}\n{\"desk\":3,\"room\":4,\"branch\":\"Zuid\"}";
    for (Path each :
        List.of(
            packed,
            file("a.xlsx", XlsxSheet.write("Answers", ROWS)),
            file("misnamed.csv", XlsxSheet.write("Answers", ROWS)),
            file("a.jsonl", json.getBytes(StandardCharsets.UTF_8)),
            file("a.txt", ("\uFEFF" + CSV.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE)),
            file(
                "sep.csv", ("sep=;\n" + CSV.replace(',', ';')).getBytes(StandardCharsets.UTF_8)))) {
      Run run = ratings(each);
      assertEquals("", run.err(), each.toString());
      assertEquals(csv.out(), run.out(), each.toString());
    }
  }

  @Test
  void a_charset_is_asked_for() throws IOException {
    Path file =
        file("w.csv", CSV.replace("Noord", "Nörd").getBytes(Charset.forName("windows-1252")));
    Run asks = ratings(file);
    assertEquals(1, asks.status());
    assertEquals(
        "w.csv:2: is no UTF-8 text, as windows-1252 it reads '4,5,Nörd': if that is right, say"
            + " --charset windows-1252",
        asks.err().lines().findFirst().orElseThrow().replace(folder + "/", ""));
    assertTrue(ratings(file, "--charset", "windows-1252").out().contains("Nörd"));
  }

  @Test
  void what_holds_no_rows_is_named_and_nothing_is_scored() throws IOException {
    Path file = file("a.csv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    Run run = ratings(file);
    assertEquals(1, run.status());
    assertEquals(
        file
            + ": is a PDF, ask for the table behind it as CSV or .xlsx\n"
            + file
            + ": 1 problem; nothing was scored\n",
        run.err());
    Run sheet = ratings(file("b.xlsx", XlsxSheet.write("Answers", ROWS)), "--sheet", "Codes");
    assertEquals(1, sheet.status());
    assertTrue(sheet.err().contains("'Codes', no such sheet, there are: 'Answers'"), sheet.err());
  }

  @Test
  void an_assessment_may_be_a_workbook() throws IOException {
    List<List<String>> rows = List.of(List.of("criterion", "answer"), List.of("CEM-1-FOC-1", "F"));
    Run run = Run.of("maturity", file("unit.xlsx", XlsxSheet.write("Assessment", rows)));
    assertEquals(0, run.status(), run.err());
  }
}
