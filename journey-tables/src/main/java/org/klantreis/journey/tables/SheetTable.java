package org.klantreis.journey.tables;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.csv.MalformedTableException;
import org.klantreis.journey.csv.Table;
import org.klantreis.journey.problem.Problem;

/**
 * The rows of a sheet that hold any value, under the numbers that Excel shows. All are at least as
 * wide as the widest of the first hundred, so that empty cells at their ends are there.
 */
final class SheetTable implements Table {

  private static final int ROWS_AHEAD = 100;

  private final ZipCopy zip;
  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final CellText texts;
  private final Deque<Texts> ahead = new ArrayDeque<>();
  private final int width;
  private @Nullable Texts row;
  private long lastNumber;

  /** The texts of a row, to the last that is not empty. */
  private record Texts(long number, List<String> cells) {}

  SheetTable(ZipCopy zip, ReadableWorkbook workbook, Sheet sheet, boolean countsFrom1904)
      throws IOException {
    this.zip = zip;
    this.workbook = workbook;
    this.texts = new CellText(countsFrom1904);
    try {
      this.stream = sheet.openStream();
    } catch (IOException | RuntimeException broken) {
      throw WorkbookGuard.damaged("", broken);
    }
    this.rows = stream.iterator();
    int widest = 0;
    for (Texts each = read(); each != null; each = ahead.size() < ROWS_AHEAD ? read() : null) {
      ahead.add(each);
      widest = Math.max(widest, each.cells().size());
    }
    this.width = widest;
  }

  @Override
  public boolean next() throws IOException {
    row = ahead.isEmpty() ? read() : ahead.remove();
    return row != null;
  }

  private Texts row() {
    if (row == null) {
      throw new IllegalStateException("There is no row at hand before the first.");
    }
    return row;
  }

  @Override
  public int size() {
    return Math.max(width, row().cells().size());
  }

  @Override
  public String cell(int column) {
    return column < row().cells().size() ? row().cells().get(column) : "";
  }

  @Override
  public long line() {
    return row().number();
  }

  /** The next row that holds a value; null after the last. */
  private @Nullable Texts read() throws IOException {
    try {
      while (rows.hasNext()) {
        Row next = rows.next();
        lastNumber = next.getRowNum();
        List<String> cells = texts(next);
        if (!cells.isEmpty()) {
          return new Texts(lastNumber, cells);
        }
      }
      return null;
    } catch (RuntimeException broken) {
      // the library answers damage by whatever came of it
      throw WorkbookGuard.damaged(Long.toString(lastNumber + 1), broken);
    }
  }

  private List<String> texts(Row from) throws IOException {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < from.getCellCount(); column++) {
      Cell cell = from.getCell(column);
      String text = cell == null ? "" : text(cell);
      if (!text.isEmpty()) {
        while (cells.size() < column) {
          cells.add("");
        }
        cells.add(text);
      }
    }
    return cells;
  }

  private String text(Cell cell) throws IOException {
    boolean isKnown = cell.getRawValue() != null;
    return switch (cell.getType()) {
      case EMPTY -> "";
      case STRING, ERROR -> CellText.unescaped(known(cell, isKnown, "a text that is not there"));
      case FORMULA ->
          cell.getFormula() == null && !isKnown
              ? ""
              : texts.of(cell, known(cell, isKnown, "a formula without its result"));
      case NUMBER, BOOLEAN -> texts.of(cell, known(cell, isKnown, "no value"));
    };
  }

  private String known(Cell cell, boolean isKnown, String what) throws IOException {
    if (!isKnown) {
      throw new MalformedTableException(
          Problem.at(Long.toString(lastNumber), "cell " + cell.getAddress() + " holds " + what)
              .withHint("open it in Excel and save it again"));
    }
    return cell.getRawValue();
  }

  @Override
  public void close() throws IOException {
    try (zip;
        workbook) {
      stream.close();
    }
  }
}
