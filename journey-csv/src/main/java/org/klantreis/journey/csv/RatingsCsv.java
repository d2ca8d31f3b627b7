package org.klantreis.journey.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Ratings from CSV (RFC 4180), as they come from survey tools.
 *
 * <p>Rows are read one by one and counted, so memory does not grow with the file. A row that is not
 * what it should be is a problem and is refused; the rest is counted all the same, and the caller
 * decides what that is worth.
 */
public final class RatingsCsv {

  private RatingsCsv() {}

  /** Reads a file. */
  public static CsvReading<SurveyedRatings> read(Path file, RatingsFormat format)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, format);
    }
  }

  /** Reads a stream to its end; does not close it. Problems have the line as their place. */
  public static CsvReading<SurveyedRatings> read(InputStream in, RatingsFormat format)
      throws IOException {
    return read(CsvTable.open(in, format.csv()), format);
  }

  /** The same from a table, to its last row; does not close it. */
  public static CsvReading<SurveyedRatings> read(Table table, RatingsFormat format)
      throws IOException {
    RatingsRows rows = new RatingsRows(format);
    rows.read(table);
    return rows.reading();
  }
}
