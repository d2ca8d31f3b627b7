package org.klantreis.journey.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Answers to a Kano questionnaire from CSV (RFC 4180), as numbers or in words, as they come from
 * survey tools.
 *
 * <p>Rows are read one by one and counted, so memory does not grow with the file, unless it is kept
 * who answered. A row that is not what it should be is a problem and is refused; the rest is
 * counted all the same, and the caller decides what that is worth.
 */
public final class KanoCsv {

  private KanoCsv() {}

  /** Reads a file. */
  public static CsvReading<SurveyedKano> read(Path file, KanoFormat format) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, format);
    }
  }

  /** Reads a stream to its end; does not close it. Problems have the line as their place. */
  public static CsvReading<SurveyedKano> read(InputStream in, KanoFormat format)
      throws IOException {
    return read(CsvTable.open(in, format.csv()), format);
  }

  /** The same from a table, to its last row; does not close it. */
  public static CsvReading<SurveyedKano> read(Table table, KanoFormat format) throws IOException {
    KanoRows rows = new KanoRows(format);
    rows.read(table);
    return rows.reading();
  }
}
