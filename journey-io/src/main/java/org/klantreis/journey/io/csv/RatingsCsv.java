package org.klantreis.journey.io.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.klantreis.journey.problem.Problem;

/**
 * Ratings from CSV (RFC 4180), as they come from survey tools.
 *
 * <p>Rows are read one by one and counted, so memory does not grow with the file. A row that is not
 * what it should be is a problem and is refused; the rest is counted all the same, and the caller
 * decides what that is worth.
 */
public final class RatingsCsv {

  /** Characters of one cell and of one row: far more than ratings need, and little memory. */
  private static final int LONGEST_ROW = 1 << 20;

  private RatingsCsv() {}

  /** Reads a file. */
  public static RatingsReading read(Path file, RatingsFormat format) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, format);
    }
  }

  /** Reads a stream to its end; does not close it. Problems have the line as their place. */
  public static RatingsReading read(InputStream in, RatingsFormat format) throws IOException {
    RatingsRows rows = new RatingsRows(format);
    try (CloseableIterator<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(format.delimiter())
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST_ROW)
            .ofCsvRecord(TextStream.reader(in, format.charset()))
            .iterator()) {
      if (!records.hasNext()) {
        return rows.broken(Problem.at("", "the file is empty"));
      }
      if (!rows.begin(records.next())) {
        return rows.reading(false);
      }
      while (records.hasNext()) {
        rows.take(records.next());
      }
      return rows.reading(true);
    } catch (CsvParseException malformed) {
      return rows.broken(malformed(rows, malformed));
    } catch (UncheckedIOException unreadable) {
      if (unreadable.getCause() instanceof CharacterCodingException) {
        return rows.broken(
            Problem.at(
                    rows.nextLine(), "holds bytes that are no " + format.charset().name() + " text")
                .withHint("maybe the charset is windows-1252"));
      }
      throw unreadable.getCause();
    }
  }

  private static Problem malformed(RatingsRows rows, CsvParseException malformed) {
    Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
    String said = String.valueOf(cause.getMessage());
    if (said.contains("buffer")) {
      return Problem.at(rows.nextLine(), "a row is longer than " + LONGEST_ROW + " characters")
          .withHint("maybe a quote is not closed, or the file is no CSV");
    }
    return Problem.at(rows.nextLine(), "is no CSV: " + said)
        .withHint("a quote within a quoted cell is written twice");
  }
}
