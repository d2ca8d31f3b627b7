package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a table in CSV seems to be written down, by how it begins.
 *
 * @param charset how the text is encoded: by its byte-order mark, or as it was said, or UTF-16
 *     where every other byte is zero, else UTF-8
 * @param delimiter what stands between cells: by a first line {@code sep=;}, as it was said, or the
 *     only one that cuts all rows looked at into as many cells; a comma where none or several do
 */
public record CsvDialect(Charset charset, char delimiter) {

  /** Bytes of a beginning that tell enough. */
  public static final int BEGINNING = 1 << 18;

  private static final char USUAL = ',';
  private static final ImmutableList<Character> DELIMITERS = ImmutableList.of(',', ';', '\t', '|');
  private static final int ROWS_LOOKED_AT = 50;

  /**
   * That of a text, by its beginning.
   *
   * @param beginning the first {@value #BEGINNING} bytes, or all where there are fewer
   * @param charset how the text is said to be encoded
   * @param delimiter what is said to stand between cells
   */
  public static CsvDialect of(
      byte[] beginning, Optional<Charset> charset, Optional<Character> delimiter) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(beginning);
    Charset found =
        mark.map(ByteOrderMark::charset)
            .or(() -> charset)
            .or(() -> utf16(beginning))
            .orElse(StandardCharsets.UTF_8);
    int start = mark.map(ByteOrderMark::length).orElse(0);
    String text = new String(beginning, start, beginning.length - start, found);
    char between =
        CsvTable.ownDelimiter(text)
            .or(() -> delimiter)
            .or(() -> delimiter(text, beginning.length < BEGINNING))
            .orElse(USUAL);
    return new CsvDialect(found, between);
  }

  /**
   * The text of a stream, behind its byte-order mark. Bytes that are no text are refused when they
   * are reached, by a {@link MalformedTableException} with their line and with how they would read
   * in other charsets.
   */
  public Reader text(InputStream in) throws IOException {
    return TextReader.open(in, charset);
  }

  /** UTF-16 without a mark: of most writing, every other byte is zero, and none beside it. */
  private static Optional<Charset> utf16(byte[] beginning) {
    int[] zeros = new int[2];
    for (int i = 0; i < beginning.length; i++) {
      zeros[i % 2] += beginning[i] == 0 ? 1 : 0;
    }
    int enough = Math.max(1, beginning.length / 10);
    if (zeros[0] == 0 && zeros[1] >= enough) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (zeros[1] == 0 && zeros[0] >= enough) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /** The only one that cuts evenly from the first row on, or else from some row on. */
  private static Optional<Character> delimiter(String text, boolean isWhole) {
    List<Character> fitting = new ArrayList<>();
    List<Character> fittingFromTop = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      List<CsvRecord> rows = rows(text, isWhole, delimiter);
      if (areEven(rows)) {
        fitting.add(delimiter);
        if (rows.get(0).getFieldCount() > 1) {
          fittingFromTop.add(delimiter);
        }
      }
    }
    List<Character> found = fittingFromTop.isEmpty() ? fitting : fittingFromTop;
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The first whole rows; none where a quote stands where it cannot. */
  private static List<CsvRecord> rows(String text, boolean isWhole, char delimiter) {
    List<CsvRecord> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(!isWhole)
            .ofCsvRecord(text)) {
      csv.stream().limit(ROWS_LOOKED_AT + 1L).forEach(rows::add);
    } catch (CsvParseException | IOException noCsv) {
      return List.of();
    }
    boolean isLastCut = !isWhole && rows.size() <= ROWS_LOOKED_AT;
    return isLastCut ? rows.subList(0, Math.max(0, rows.size() - 1)) : rows;
  }

  /** Whether all have as many cells, and more than one, from the first that has several on. */
  private static boolean areEven(List<CsvRecord> rows) {
    int cells = 0;
    for (CsvRecord row : rows) {
      if (cells == 0 && row.getFieldCount() > 1) {
        cells = row.getFieldCount();
      }
      if (cells > 0 && !hasAsMany(row, cells)) {
        return false;
      }
    }
    return cells > 0;
  }

  /** Spreadsheets pad rows with empty cells. */
  private static boolean hasAsMany(CsvRecord row, int cells) {
    return row.getFieldCount() == cells
        || (row.getFieldCount() > cells
            && row.getFields().subList(cells, row.getFieldCount()).stream()
                .allMatch(String::isEmpty));
  }
}
