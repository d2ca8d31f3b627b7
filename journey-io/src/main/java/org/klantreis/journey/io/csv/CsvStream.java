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
import org.klantreis.journey.problem.Problem;

/** Reads a file row by row, so that memory does not grow with it. */
final class CsvStream {

  /** Characters of one cell and of one row: far more than ratings need, and little memory. */
  private static final int LONGEST_ROW = 1 << 20;

  private CsvStream() {}

  /** Gives all rows to somebody; whether the end was reached. If not, the last problem says why. */
  static boolean feed(InputStream in, RatingsFormat format, CsvRows rows) throws IOException {
    try (CloseableIterator<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(format.delimiter())
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(LONGEST_ROW)
            .ofCsvRecord(TextStream.reader(in, format.charset()))
            .iterator()) {
      if (!records.hasNext()) {
        rows.frame().stop(Problem.at("", "the file is empty"));
        return false;
      }
      if (!rows.begin(records.next())) {
        return false;
      }
      while (records.hasNext()) {
        rows.take(records.next());
      }
      return true;
    } catch (CsvParseException malformed) {
      rows.frame().stop(malformed(rows.frame().nextLine(), malformed));
      return false;
    } catch (UncheckedIOException unreadable) {
      if (unreadable.getCause() instanceof CharacterCodingException) {
        rows.frame()
            .stop(
                Problem.at(
                        rows.frame().nextLine(),
                        "holds bytes that are no " + format.charset().name() + " text")
                    .withHint("maybe the charset is windows-1252"));
        return false;
      }
      throw unreadable.getCause();
    }
  }

  private static Problem malformed(String place, CsvParseException malformed) {
    Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
    String said = String.valueOf(cause.getMessage());
    if (said.contains("buffer")) {
      return Problem.at(place, "a row is longer than " + LONGEST_ROW + " characters")
          .withHint("maybe a quote is not closed, or the file is no CSV");
    }
    return Problem.at(place, "is no CSV: " + said)
        .withHint("a quote within a quoted cell is written twice");
  }
}
