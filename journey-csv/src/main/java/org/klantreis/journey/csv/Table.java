package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * Rows of texts, one at hand at a time, wherever they come from: CSV, a sheet of a workbook, lines
 * of JSON. The first row is the header, unless the reader is told of others before it.
 *
 * <p>Begins before the first row. A table is for one thread.
 *
 * <pre>{@code
 * var answers = java.nio.file.Files.newInputStream(java.nio.file.Path.of("answers.csv"));
 * try (CsvTable table = CsvTable.open(answers, CsvOptions.standard())) {
 *   while (table.next()) {
 *     table.cell(0);
 *   }
 * }
 * }</pre>
 */
public interface Table extends Closeable {

  /**
   * Goes to the next row; false when there is none.
   *
   * @throws MalformedTableException for what cannot be read as a table, of which nothing more can
   *     be read
   * @throws IOException when the source cannot be read
   */
  boolean next() throws IOException;

  /** How many cells the row at hand has; rows may differ. */
  int size();

  /**
   * The text of a cell, as it stands there; empty where there is nothing in it.
   *
   * @param column from 0, below {@link #size()}
   */
  String cell(int column);

  /** Where the row at hand begins, as people count lines or rows: from 1. */
  long line();

  /** All cells of the row at hand. */
  default ImmutableList<String> cells() {
    return IntStream.range(0, size()).mapToObj(this::cell).collect(ImmutableList.toImmutableList());
  }
}
