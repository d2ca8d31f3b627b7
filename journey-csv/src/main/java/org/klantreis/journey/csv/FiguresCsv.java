package org.klantreis.journey.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * Rows of figures as CSV: numbers unrounded, what is absent as an empty cell, texts of a list
 * joined by blanks, what is true or false as {@code TRUE} or {@code FALSE}, which R and pandas read
 * as such, lines ended by a line feed. A text that a spreadsheet program would take for a formula
 * has an apostrophe before it.
 */
public final class FiguresCsv {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");

  private FiguresCsv() {}

  /**
   * A header and a line for each row.
   *
   * @param rows figures that all have the names of the first; nothing is written for no rows
   */
  public static String write(List<Figures> rows) {
    return rows.isEmpty() ? "" : write(rows.get(0).names(), rows);
  }

  /**
   * A header and a line for each row; the header alone for no rows.
   *
   * @param names the columns, which every row has
   */
  public static String write(List<String> names, List<Figures> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(names);
      for (Figures row : rows) {
        csv.writeRecord(names.stream().map(name -> cell(row, name)).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** A number below 0 begins like a formula and is none, also where it is said as a text. */
  private static String cell(Figures row, String name) {
    if (row.get(name).orElse("") instanceof Boolean truth) {
      return truth ? "TRUE" : "FALSE";
    }
    String text = row.text(name).orElse("");
    return NUMBER.matcher(text).matches() ? text : SheetText.guarded(text);
  }
}
