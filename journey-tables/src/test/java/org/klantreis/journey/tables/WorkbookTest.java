package org.klantreis.journey.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks as Excel, Microsoft Forms, openpyxl and fastexcel write them. */
class WorkbookTest {

  /** Microsoft Forms: shared texts, times of answers, questions with line breaks, a table. */
  @Test
  void answers_of_a_form_are_read() throws IOException {
    byte[] form =
        Parts.ofRows(
                "<row r=\"1\" spans=\"1:4\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row>"
                    + "<row r=\"2\" spans=\"1:4\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>46082.395833333336</v></c><c r=\"C2\" t=\"s\"><v>4</v></c><c r=\"D2\"><v>9</v></c></row>"
                    + "<row r=\"3\" spans=\"1:4\"><c r=\"A3\"><v>2</v></c><c r=\"B3\" s=\"1\"><v>46083</v></c><c r=\"D3\"><v>7</v></c></row>")
            .withTexts(
                "<t>ID</t>",
                "<t>Start time</t>",
                "<t xml:space=\"preserve\">What could be better? \n(one thing)</t>",
                "<r><t>How likely</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> is it?</t></r><rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh>",
                "<t>A &amp; B_x000D_</t>")
            .withFormats("m/d/yy h:mm:ss")
            .zip();
    assertEquals(
        List.of(
            List.of("ID", "Start time", "What could be better? \n(one thing)", "How likely is it?"),
            List.of("1", "2026-03-01T09:30:00", "A & B\r", "9"),
            List.of("2", "2026-03-02T00:00:00", "", "7")),
        Opened.of(form).rows());
  }

  /** openpyxl: texts within cells, the kind of each cell said, a style for days. */
  @Test
  void texts_within_cells_are_read() throws IOException {
    byte[] sheet =
        Parts.ofRows(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>desk</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>when</t></is></c></row>"
                    + "<row r=\"2\"><c r=\"A2\" t=\"n\"><v>4</v></c><c r=\"B2\" s=\"1\" t=\"n\"><v>46082</v></c></row>")
            .withFormats("yyyy-mm-dd")
            .zip();
    assertEquals("desk | when\n4 | 2026-03-01", Opened.of(sheet).text());
  }

  /** An independent writer. */
  @Test
  void what_fastexcel_writes_is_read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (org.dhatim.fastexcel.Workbook book =
        new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Answers");
      sheet.value(0, 0, "desk");
      sheet.value(0, 1, "at");
      sheet.value(0, 2, "again");
      sheet.value(1, 0, 4.1);
      sheet.value(1, 1, LocalDateTime.of(2026, 3, 1, 9, 30));
      sheet.style(1, 1).format("yyyy-MM-dd H:mm:ss").set();
      sheet.value(1, 2, true);
      book.newWorksheet("Codes").value(0, 0, "no");
    }
    Opened opened = Opened.of(out.toByteArray());
    assertEquals("desk | at | again\n4.1 | 2026-03-01T09:30:00 | TRUE", opened.text());
    assertEquals(Optional.of("Answers"), opened.table().sheet());
    assertEquals(List.of("Codes"), opened.table().otherSheets());
    assertEquals(TableFormat.WORKBOOK, opened.table().format());
    assertEquals(opened.text(), Opened.of(Opened.gzip(out.toByteArray())).text());
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4",
    "4.0, 4",
    "4.5, 4.5",
    "4.0999999999999996, 4.1", // 4.1 as Excel stores it, in 17 digits
    "0.30000000000000004, 0.3",
    "1E-3, 0.001",
    "-0.0, 0",
    "1.5E+2, 150",
    "1E+300, 1E+300",
    "12345678901234567890, 12345678901234567890", // an id, that no digit may leave
    "007, 007",
    "' 4 ', 4",
    "four, four"
  })
  void numbers_are_as_they_are_meant(String stored, String meant) {
    assertEquals(meant, CellText.number(stored, NumberLook.NUMBER, false));
  }

  /** Serial numbers: 1 is 1900-01-01, 61 is 1900-03-01, 46082 is 2026-03-01 (ECMA-376, 18.17.4). */
  @ParameterizedTest
  @CsvSource({
    "DATE, 1, 1900-01-01",
    "DATE, 59, 1900-02-28",
    "DATE, 60, 60",
    "DATE, 61, 1900-03-01",
    "DATE, 46082, 2026-03-01",
    "DATE, 46082.9, 2026-03-01",
    "DATE, 2958465, 9999-12-31",
    "DATE, 2958466, 2958466",
    "DATE, -1, -1",
    "DATE, 0, 0",
    "DATE_AND_TIME, 46082.395833333336, 2026-03-01T09:30:00",
    "DATE_AND_TIME, 46082, 2026-03-01T00:00:00",
    "DATE_AND_TIME, 46082.999999999, 2026-03-02T00:00:00",
    "TIME, 0.395833333333333, 09:30:00",
    "TIME, 46082.5, 12:00:00",
    "DURATION, 1.5, 36:00:00",
    "DURATION, -0.5, -12:00:00",
    "DATE, soon, soon"
  })
  void days_and_times_are_iso(NumberLook look, String stored, String text) {
    assertEquals(text, CellText.number(stored, look, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "yyyy-mm-dd!2026-03-01",
        "[$-413]d mmmm yyyy;@!2026-03-01",
        "mmm\\-yy!2026-03-01",
        "m/d/yy h:mm!2026-03-01T12:00:00",
        "h:mm AM/PM!12:00:00",
        "[h]:mm:ss!1105980:00:00",
        "14!2026-03-01",
        "22!2026-03-01T12:00:00",
        "20!12:00:00",
        "General!46082.5",
        "0.00!46082.5",
        "0\" days\"!46082.5",
        "#,##0.0;[Red]-#,##0.0!46082.5",
        "[Blue]0.0!46082.5",
        "0.0_d!46082.5",
        "0%!46082.5"
      })
  void a_number_is_a_date_by_its_format(String format, String text) throws IOException {
    byte[] sheet =
        Parts.ofRows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46082.5</v></c></row>")
            .withFormats(format)
            .zip();
    assertEquals(text, Opened.of(sheet).text());
  }

  /** Of Excel for Mac: 0 is 1904-01-01, 44620 is 2026-03-01. */
  @Test
  void days_may_count_from_1904() throws IOException {
    byte[] sheet =
        Parts.ofRows(
                "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>44620</v></c></row>")
            .withSheets(
                "<workbookPr date1904=\"1\"/>", "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>")
            .withFormats("14")
            .zip();
    assertEquals("1904-01-01 | 2026-03-01", Opened.of(sheet).text());
  }

  @Test
  void cells_of_every_kind_have_a_text() throws IOException {
    byte[] sheet =
        Parts.ofRows(
                "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c>"
                    + "<c r=\"C1\" t=\"e\"><v>#N/A</v></c><c r=\"D1\" t=\"str\"><f>A1&amp;\"x\"</f><v>TRUEx</v></c>"
                    + "<c r=\"E1\"><f>2+2</f><v>4</v></c>"
                    + "<c r=\"F1\" t=\"str\"/><c r=\"H1\" t=\"str\"><f>\"\"</f><v></v></c></row>")
            .zip();
    assertEquals("TRUE | FALSE | #N/A | TRUEx | 4", Opened.of(sheet).text());
  }

  @Test
  void dates_of_strict_workbooks_are_asked_for_otherwise() {
    assertEquals(
        "2: is a workbook of the kind 'Strict Open XML', with dates as texts,"
            + " save it as 'Excel Workbook (.xlsx)' or CSV",
        Opened.refusal(
            Parts.ofRows("<row r=\"2\"><c r=\"A2\" t=\"d\"><v>2026-03-01T00:00:00</v></c></row>")
                .zip()));
  }

  /** The reader would spell the formula anew for each cell, for a minute. */
  @Test
  void formulas_that_take_hours_are_refused() {
    String row =
        "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"0\" ref=\"A1:A2\">%s1</f><v>1</v></c></row>"
                .formatted("A1+".repeat(100_000))
            + "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>";
    String refusal = Opened.refusal(Parts.ofRows(row).zip());
    assertTrue(refusal.startsWith("2: holds formulas that would take hours"), refusal);
  }

  @Test
  void a_formula_without_its_result_is_no_empty_cell() {
    byte[] sheet = Parts.ofRows("<row r=\"7\"><c r=\"AB7\"><f>2+2</f></c></row>").zip();
    assertEquals(
        "7: cell AB7 holds a formula without its result, open it in Excel and save it again",
        Opened.refusal(sheet));
  }

  /** Merged cells: the first has the value, and only it. */
  @Test
  void rows_are_numbered_as_excel_shows_them_and_empty_ones_left_out() throws IOException {
    byte[] sheet =
        Parts.ofRows(
                "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>merged</t></is></c><c r=\"C3\"/></row>"
                    + "<row r=\"4\"><c r=\"A4\"/></row>"
                    + "<row r=\"5\"><c><v>1</v></c><c/><c><v>3</v></c><c><v></v></c></row>"
                    + "<row r=\"900\"><c r=\"A900\" s=\"4\"/></row>")
            .zip();
    Opened opened = Opened.of(sheet);
    assertEquals(List.of(List.of("", "merged", ""), List.of("1", "", "3")), opened.rows());
    assertEquals(List.of(3L, 5L), opened.lines());
  }

  @Test
  void rows_and_cells_need_no_addresses() throws IOException {
    byte[] sheet = Parts.ofRows("<row><c><v>1</v></c></row><row><c/><c><v>2</v></c></row>").zip();
    assertEquals("1 | \n | 2", Opened.of(sheet).text());
    assertEquals(List.of(1L, 2L), Opened.of(sheet).lines());
  }

  @Test
  void a_sheet_is_found_by_its_name_and_hidden_ones_are_named() throws IOException {
    Parts parts =
        Parts.ofRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
            .withSheet("worksheets/sheet2.xml", "<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>")
            .with(
                "xl/_rels/workbook.xml.rels",
                Parts.relations(
                    "<Relationship Id=\"rId1\" Type=\"%1$s/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"%1$s/worksheet\" Target=\"worksheets/sheet2.xml\"/>"))
            .withSheets(
                "",
                "<sheet name=\"Lists\" state=\"hidden\" sheetId=\"1\" r:id=\"rId1\"/>"
                    + "<sheet name=\"Wave 2\" sheetId=\"2\" r:id=\"rId2\"/>");
    Opened first = Opened.of(parts.zip());
    assertEquals("2", first.text());
    assertEquals(List.of("Lists (hidden)"), first.table().otherSheets());
    assertEquals("1", Opened.of(parts.zip(), TableOptions.builder().sheet("lists").build()).text());
    assertEquals(
        "'Wave 3', no such sheet, there are: 'Lists' (hidden), 'Wave 2'",
        Opened.refusal(parts.zip(), TableOptions.builder().sheet("Wave 3").build()));
  }

  @Test
  void what_is_damaged_is_said_so() {
    Parts plain = Parts.ofRows("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>");
    assertEquals(
        "2: cell A2 holds a text that is not there, open it in Excel and save it again",
        Opened.refusal(plain.zip()));
    byte[] whole = plain.zip();
    assertTrue(
        Opened.refusal(java.util.Arrays.copyOf(whole, whole.length / 2))
            .startsWith("is a workbook or another zip, but cut off or damaged"));
    String far =
        Opened.refusal(Parts.ofRows("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>4</v></c></row>").zip());
    assertTrue(far.startsWith("1: is a damaged workbook: a cell stands in no column"), far);
    String open = Opened.refusal(Parts.ofRows("<row r=\"5\"><c><v>4</v></row>").zip());
    assertTrue(open.startsWith("5: is a damaged workbook, "), open);
  }

  @Test
  void a_sheet_without_a_name_is_read() throws IOException {
    Parts parts =
        Parts.ofRows("<row r=\"1\"><c r=\"A1\"><v>4</v></c></row>")
            .withSheets("", "<sheet sheetId=\"1\" r:id=\"rId1\"/>");
    assertEquals("4", Opened.of(parts.zip()).text());
  }

  @Test
  void entities_are_not_expanded() {
    String bomb =
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
            + "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    String refusal = Opened.refusal(Parts.ofRows("").with("xl/worksheets/sheet1.xml", bomb).zip());
    assertTrue(refusal.contains("is a damaged workbook, "), refusal);
  }

  @Test
  void a_workbook_is_no_larger_than_it_may_be() {
    String row = "<row r=\"1\"><c r=\"A1\"><v>4</v></c></row>";
    byte[] large = Parts.ofRows(row.repeat(20_000)).zip();
    assertTrue(
        Opened.refusal(large, TableOptions.builder().largestUnpacked(100_000).build())
            .startsWith("is larger than 100000 bytes when it is unpacked"));
    byte[] bomb = Parts.ofRows("<row/>" + " ".repeat(80 << 20)).zip();
    assertTrue(Opened.refusal(bomb).startsWith("holds more than 500 times its size"));
  }
}
