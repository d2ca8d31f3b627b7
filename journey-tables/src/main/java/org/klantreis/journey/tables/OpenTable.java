package org.klantreis.journey.tables;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.klantreis.journey.csv.Table;

/** The rows of a file, with what the file was found to be. */
public final class OpenTable implements Table {

  private final Table rows;
  private final TableFormat format;
  private final Optional<Charset> charset;
  private final Optional<Character> delimiter;
  private final Optional<String> sheet;
  private final ImmutableList<String> otherSheets;

  private OpenTable(
      Table rows,
      TableFormat format,
      Optional<Charset> charset,
      Optional<Character> delimiter,
      Optional<String> sheet,
      ImmutableList<String> otherSheets) {
    this.rows = rows;
    this.format = format;
    this.charset = charset;
    this.delimiter = delimiter;
    this.sheet = sheet;
    this.otherSheets = otherSheets;
  }

  static OpenTable ofCsv(Table rows, Charset charset, char delimiter) {
    return new OpenTable(
        rows,
        TableFormat.CSV,
        Optional.of(charset),
        Optional.of(delimiter),
        Optional.empty(),
        ImmutableList.of());
  }

  static OpenTable ofJson(Table rows) {
    return new OpenTable(
        rows,
        TableFormat.JSON,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of());
  }

  static OpenTable ofSheet(Table rows, String sheet, ImmutableList<String> otherSheets) {
    return new OpenTable(
        rows,
        TableFormat.WORKBOOK,
        Optional.empty(),
        Optional.empty(),
        Optional.of(sheet),
        otherSheets);
  }

  /** What the file is, within gzip if it is packed. */
  public TableFormat format() {
    return format;
  }

  /** How the text is encoded; of CSV. */
  public Optional<Charset> charset() {
    return charset;
  }

  /** What stands between cells; of CSV. */
  public Optional<Character> delimiter() {
    return delimiter;
  }

  /** The name of the sheet; of a workbook. */
  public Optional<String> sheet() {
    return sheet;
  }

  /** The sheets of the workbook that are not read, in its order; hidden ones are called so. */
  public ImmutableList<String> otherSheets() {
    return otherSheets;
  }

  @Override
  public boolean next() throws IOException {
    return rows.next();
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public String cell(int column) {
    return rows.cell(column);
  }

  @Override
  public long line() {
    return rows.line();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
