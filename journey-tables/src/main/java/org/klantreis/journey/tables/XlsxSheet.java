package org.klantreis.journey.tables;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows as an Excel workbook with one sheet, of which the first row stands still and is bold.
 *
 * <p>A text that is written as a number is one is a number there; every other is a text, also one
 * that begins like a formula. The same rows give the same sheet, but not byte for byte: a workbook
 * says when it was made.
 */
public final class XlsxSheet {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
  private static final int EXACT_DIGITS = 15;
  private static final int LONGEST_TEXT = 32_767;
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_COLUMNS = 16_384;
  private static final int NARROWEST = 10;
  private static final int WIDEST = 60;

  private XlsxSheet() {}

  /**
   * The bytes of a workbook.
   *
   * @param name of the sheet; what Excel does not allow in it is replaced, and it is cut after 31
   *     characters
   * @throws IllegalArgumentException for more than a sheet holds: 1,048,576 rows, 16,384 columns,
   *     32,767 characters in a cell
   */
  public static byte[] write(String name, List<? extends List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    checkArgument(rows.size() <= MOST_ROWS, "%s rows are more than a sheet holds.", rows.size());
    checkArgument(columns <= MOST_COLUMNS, "%s columns are more than a sheet holds.", columns);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Klantreis", null)) {
      Worksheet sheet = workbook.newWorksheet(name.isBlank() ? "Sheet1" : name);
      sheet.freezePane(0, 1);
      for (int column = 0; column < columns; column++) {
        sheet.width(column, width(rows, column));
        sheet.style(0, column).bold().set();
      }
      for (int i = 0; i < rows.size(); i++) {
        List<String> row = rows.get(i);
        for (int column = 0; column < row.size(); column++) {
          write(row.get(column), sheet, i, column);
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static int width(List<? extends List<String>> rows, int column) {
    int longest =
        rows.stream()
            .filter(row -> row.size() > column)
            .mapToInt(row -> row.get(column).length())
            .max()
            .orElse(0);
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  }

  private static void write(String text, Worksheet sheet, int row, int column) {
    checkArgument(
        text.length() <= LONGEST_TEXT,
        "A text of %s characters is longer than a cell of a sheet.",
        text.length());
    if (text.isEmpty()) {
      return;
    }
    if (isNumber(text)) {
      sheet.value(row, column, new BigDecimal(text));
    } else {
      sheet.value(row, column, CellText.escaped(text));
    }
  }

  /** Whether a spreadsheet program shows the text again when it takes it for a number. */
  private static boolean isNumber(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return false;
    }
    BigDecimal number = new BigDecimal(text);
    return number.precision() <= EXACT_DIGITS
        && (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()).equals(text);
  }
}
