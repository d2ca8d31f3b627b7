package org.klantreis.journey.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Customers and their loyalty from CSV: a row for each, with a rating and whether the customer is
 * loyal; behaviour, attitude and willingness to pay where they are asked for.
 *
 * <p>Rows are read one by one and counted, so memory does not grow with the file. A customer
 * without a rating, or of whom it is not known whether they are loyal, is missing and counted
 * nowhere; the other answers of a customer may be missing alone. A row in which any of these cells
 * is not what it should be is refused as a whole.
 */
public final class LoyaltyCsv {

  private LoyaltyCsv() {}

  /** Reads a file. */
  public static CsvReading<SurveyedLoyalty> read(Path file, LoyaltyFormat format)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, format);
    }
  }

  /** Reads a stream to its end; does not close it. Problems have the line as their place. */
  public static CsvReading<SurveyedLoyalty> read(InputStream in, LoyaltyFormat format)
      throws IOException {
    return read(CsvTable.open(in, format.csv()), format);
  }

  /** The same from a table, to its last row; does not close it. */
  public static CsvReading<SurveyedLoyalty> read(Table table, LoyaltyFormat format)
      throws IOException {
    LoyaltyRows rows = new LoyaltyRows(format);
    rows.read(table);
    return rows.reading();
  }
}
