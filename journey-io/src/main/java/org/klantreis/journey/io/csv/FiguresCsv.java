package org.klantreis.journey.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * Rows of figures as CSV: numbers unrounded, what is absent as an empty cell, texts of a list
 * joined by blanks, lines ended by a line feed.
 */
public final class FiguresCsv {

  private FiguresCsv() {}

  /**
   * A header and a line for each row.
   *
   * @param rows figures that all have the names of the first; nothing is written for no rows
   */
  public static String write(List<Figures> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      for (int i = 0; i < rows.size(); i++) {
        Figures row = rows.get(i);
        if (i == 0) {
          csv.writeRecord(row.names());
        }
        csv.writeRecord(row.names().stream().map(name -> row.text(name).orElse("")).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
