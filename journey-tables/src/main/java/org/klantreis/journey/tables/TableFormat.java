package org.klantreis.journey.tables;

/** What a table was read from. */
public enum TableFormat {
  /** Cells with a delimiter between them, a row a line. */
  CSV,
  /** A sheet of an Excel workbook (.xlsx). */
  WORKBOOK,
  /** An object of JSON for each row, in lines or in an array. */
  JSON
}
