package org.klantreis.journey.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.klantreis.journey.csv.CsvDialect;
import org.klantreis.journey.csv.CsvOptions;
import org.klantreis.journey.csv.CsvTable;
import org.klantreis.journey.csv.MalformedTableException;
import org.klantreis.journey.csv.Table;
import org.klantreis.journey.problem.Problem;

/**
 * Opens whatever holds rows, by its first bytes.
 *
 * <ul>
 *   <li>CSV: charset, delimiter and a first line {@code sep=;} are found, see {@link CsvDialect};
 *   <li>Excel workbooks (.xlsx): one sheet; see {@link TableOptions#sheet}. Numbers are as they are
 *       meant ({@code 4}, {@code 4.5}), dates and times as ISO 8601 has them ({@code 2026-03-01},
 *       {@code 2026-03-01T09:30:00}), booleans {@code TRUE} and {@code FALSE}, formulas what they
 *       came to when the workbook was saved. Of merged cells the first has the value. Rows without
 *       any value are left out; hidden rows and columns are read. A formula that was saved without
 *       its result is a problem, no empty cell;
 *   <li>JSON: an object for each row, in lines or in an array; its names are the columns, {@code
 *       null} is an empty cell, and other values are as they are written;
 *   <li>each of these packed by gzip.
 * </ul>
 *
 * <p>Whatever else a file is, the problem says, with what to do about it.
 *
 * <p>Rows stream. Of CSV no more than a few are in memory; of JSON the first 1,000 objects, whose
 * names make the columns; of a workbook the texts that its cells share, and its first 100 rows. A
 * workbook is copied to a file of its own first, which is gone when the table is closed, and is
 * looked over once before it is read.
 */
public final class Tables {

  /** What objects of JSON begin with; a header of CSV may begin with a bracket, too. */
  private static final Pattern JSON = Pattern.compile("\\uFEFF?\\s*(\\{\\s*[\"}]|\\[\\s*[{\\]])");

  private Tables() {}

  /** A file; as {@link #open(InputStream, TableOptions)}. */
  public static OpenTable open(Path file, TableOptions options) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return open(in, options);
    } catch (IOException | RuntimeException failed) {
      in.close();
      throw failed;
    }
  }

  /**
   * Before the first row of a stream, which is closed with the table.
   *
   * @throws MalformedTableException when this is nothing that holds rows, and when there is no
   *     sheet of the name that is asked for
   */
  public static OpenTable open(InputStream in, TableOptions options) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, CsvDialect.BEGINNING);
    byte[] beginning = beginning(bytes);
    if (!Unpacked.isGzip(beginning)) {
      return open(bytes, beginning, options);
    }
    BufferedInputStream unpacked =
        new BufferedInputStream(
            Unpacked.gzip(bytes, options.largestUnpacked()), CsvDialect.BEGINNING);
    byte[] within = beginning(unpacked);
    if (Unpacked.isGzip(within)) {
      throw new MalformedTableException(
          Problem.at("", "is packed by gzip more than once").withHint("unpack it"));
    }
    return open(unpacked, within, options);
  }

  private static byte[] beginning(BufferedInputStream in) throws IOException {
    in.mark(CsvDialect.BEGINNING);
    byte[] beginning = in.readNBytes(CsvDialect.BEGINNING);
    in.reset();
    return beginning;
  }

  private static OpenTable open(InputStream in, byte[] beginning, TableOptions options)
      throws IOException {
    Optional<Problem> foreign = ForeignFile.problem(beginning);
    if (foreign.isPresent()) {
      throw new MalformedTableException(foreign.get());
    }
    if (ZipCopy.isZip(beginning)) {
      OpenTable sheet = WorkbookFile.open(in, options);
      in.close();
      return sheet;
    }
    CsvDialect dialect = CsvDialect.of(beginning, options.charset(), options.delimiter());
    String text = new String(beginning, dialect.charset());
    if (text.indexOf('\0') >= 0) {
      throw new MalformedTableException(ForeignFile.unknown());
    }
    return JSON.matcher(text).lookingAt()
        ? OpenTable.ofJson(JsonTable.open(dialect.text(in)))
        : csv(in, dialect);
  }

  private static OpenTable csv(InputStream in, CsvDialect dialect) throws IOException {
    Table rows =
        CsvTable.open(
            in,
            CsvOptions.standard()
                .withCharset(dialect.charset())
                .withDelimiter(dialect.delimiter()));
    return OpenTable.ofCsv(rows, dialect.charset(), dialect.delimiter());
  }
}
