package org.klantreis.journey.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.problem.Problem;

/** CSV (RFC 4180) row by row, whatever the rows hold. */
public final class CsvTable implements Table {

  /** Characters of one cell and of one row: far more than answers need, and little memory. */
  private static final int LONGEST_ROW = 1 << 20;

  private final CloseableIterator<CsvRecord> records;
  private @Nullable CsvRecord row;
  private long line;

  private CsvTable(CloseableIterator<CsvRecord> records) {
    this.records = records;
  }

  /** Before the first row of a stream, which is closed with the table. */
  public static CsvTable open(InputStream in, CsvOptions options) throws IOException {
    return new CsvTable(
        CsvReader.builder()
            .fieldSeparator(options.delimiter())
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST_ROW)
            .ofCsvRecord(TextReader.open(in, options.charset()))
            .iterator());
  }

  @Override
  public boolean next() throws IOException {
    try {
      if (!records.hasNext()) {
        return false;
      }
      CsvRecord next = records.next();
      row = next;
      line = next.getStartingLineNumber();
      return true;
    } catch (CsvParseException malformed) {
      throw new MalformedTableException(malformed(malformed));
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private CsvRecord row() {
    if (row == null) {
      throw new IllegalStateException("There is no row at hand before the first.");
    }
    return row;
  }

  @Override
  public int size() {
    return row().getFieldCount();
  }

  @Override
  public String cell(int column) {
    return row().getField(column);
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  private String nextLine() {
    return Long.toString(line + 1);
  }

  private Problem malformed(CsvParseException malformed) {
    Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
    String said = String.valueOf(cause.getMessage());
    if (said.contains("buffer")) {
      return Problem.at(nextLine(), "a row is longer than " + LONGEST_ROW + " characters")
          .withHint("maybe a quote is not closed, or the file is no CSV");
    }
    return Problem.at(nextLine(), "is no CSV: " + said)
        .withHint("a quote within a quoted cell is written twice");
  }
}
