package org.klantreis.journey.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Sheets that are written. */
class XlsxSheetTest {

  private static final List<List<String>> ROWS =
      List.of(
          List.of("phase", "rating", "a & <b>"),
          List.of("=1+1", "7.5", ""),
          List.of("007", "-3", "4.50"));

  /** By an independent reader. */
  @Test
  void numbers_are_numbers_and_formulas_are_texts() throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(XlsxSheet.write("My map", ROWS)))) {
      assertEquals("My map", book.getFirstSheet().getName());
      List<Row> rows = book.getFirstSheet().read();
      assertEquals("a & <b>", rows.get(0).getCellText(2));
      assertEquals(CellType.STRING, rows.get(1).getCell(0).getType());
      assertEquals("=1+1", rows.get(1).getCellText(0));
      assertEquals(CellType.NUMBER, rows.get(1).getCell(1).getType());
      assertEquals(CellType.STRING, rows.get(2).getCell(0).getType());
      assertEquals(CellType.NUMBER, rows.get(2).getCell(1).getType());
      assertEquals(CellType.STRING, rows.get(2).getCell(2).getType());
    }
  }

  @Test
  void names_of_sheets_are_what_excel_allows() throws IOException {
    assertEquals("a-b", Opened.of(XlsxSheet.write("a/b", ROWS)).table().sheet().orElseThrow());
    assertEquals("Sheet1", Opened.of(XlsxSheet.write(" ", ROWS)).table().sheet().orElseThrow());
    assertEquals(
        31,
        Opened.of(XlsxSheet.write("x".repeat(40), ROWS)).table().sheet().orElseThrow().length());
  }

  /** By ECMA-376 part 1, 22.9.2.19: the text is the same when it is read as Excel reads it. */
  @Test
  void characters_that_xml_cannot_hold_are_escaped() throws IOException {
    List<List<String>> rows =
        List.of(List.of("a\u0001b\rc\uD83D", "_x0041_x0042_", "\uD83D\uDE00\n"));
    assertEquals(rows, Opened.of(XlsxSheet.write("map", rows)).rows());
  }

  @Test
  void more_than_a_sheet_holds_is_refused() {
    List<List<String>> rows = List.of(List.of("x".repeat(32_768)));
    assertThrows(IllegalArgumentException.class, () -> XlsxSheet.write("map", rows));
  }
}
