package org.klantreis.journey.csv;

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

/** CSV (RFC 4180) row by row, whatever the rows hold. */
final class CsvText {

  /** Characters of one cell and of one row: far more than answers need, and little memory. */
  private static final int LONGEST_ROW = 1 << 20;

  private CsvText() {}

  /** Hands the rows of a stream on, to its end or until the header or the text is wrong. */
  static void read(InputStream in, CsvOptions options, Rows rows) throws IOException {
    try (CloseableIterator<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(options.delimiter())
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST_ROW)
            .ofCsvRecord(TextStream.reader(in, options.charset()))
            .iterator()) {
      if (!records.hasNext()) {
        rows.broken(Problem.at("", "the file is empty"));
        return;
      }
      if (!rows.begin(records.next())) {
        return;
      }
      while (records.hasNext()) {
        rows.take(records.next());
      }
      rows.end();
    } catch (CsvParseException malformed) {
      rows.broken(malformed(rows, malformed));
    } catch (UncheckedIOException unreadable) {
      if (!(unreadable.getCause() instanceof CharacterCodingException)) {
        throw unreadable.getCause();
      }
      rows.broken(
          Problem.at(
                  rows.nextLine(), "holds bytes that are no " + options.charset().name() + " text")
              .withHint("maybe the charset is windows-1252"));
    }
  }

  private static Problem malformed(Rows rows, CsvParseException malformed) {
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
