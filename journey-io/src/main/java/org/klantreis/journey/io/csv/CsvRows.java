package org.klantreis.journey.io.csv;

import de.siegmar.fastcsv.reader.CsvRecord;

/** Takes the rows of a file as they come. */
interface CsvRows {

  /** Takes the header; whether all columns are there. */
  boolean begin(CsvRecord header);

  /** Takes a row. */
  void take(CsvRecord row);

  /** What the rows have in common, and what is wrong with them. */
  RowFrame frame();
}
