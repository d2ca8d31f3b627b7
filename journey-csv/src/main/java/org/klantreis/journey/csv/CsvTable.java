package org.klantreis.journey.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.problem.Problem;

/**
 * CSV (RFC 4180) row by row, whatever the rows hold. A first line {@code sep=;}, as spreadsheets
 * write it, names the delimiter and is no row.
 */
public final class CsvTable implements Table {

  /** Characters of one cell and of one row: far more than answers need, and little memory. */
  private static final int LONGEST_ROW = 1 << 20;

  private static final Pattern OWN_DELIMITER =
      Pattern.compile("\"?sep=([^\"\\r\\n])\"?(?:\\r\\n?|\\n|\\z)", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_FIRST_LINE = 16;
  private static final Pattern AFTER_QUOTE = Pattern.compile("after closing quote: '([;,|\t])'");

  private final Reader text;
  private final CsvOptions options;
  private @Nullable CloseableIterator<CsvRecord> records;
  private @Nullable CsvRecord row;
  private int linesBefore;
  private long line;

  private CsvTable(Reader text, CsvOptions options) {
    this.text = text;
    this.options = options;
  }

  /** Before the first row of a stream, which is closed with the table. */
  public static CsvTable open(InputStream in, CsvOptions options) throws IOException {
    return new CsvTable(new BufferedReader(TextReader.open(in, options.charset())), options);
  }

  private CloseableIterator<CsvRecord> records() throws IOException {
    if (records == null) {
      Optional<Character> own = takeOwnDelimiter();
      linesBefore = own.isPresent() ? 1 : 0;
      records =
          CsvReader.builder()
              .fieldSeparator(own.orElse(options.delimiter()))
              .skipEmptyLines(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowUnclosedQuote(false)
              .maxBufferSize(LONGEST_ROW)
              .ofCsvRecord(text)
              .iterator();
    }
    return records;
  }

  /**
   * The delimiter that the first line of a spreadsheet's CSV may name, {@code sep=;}, which is
   * taken; empty where it does not, and nothing is taken.
   */
  private Optional<Character> takeOwnDelimiter() throws IOException {
    text.mark(LONGEST_FIRST_LINE + 1);
    StringBuilder start = new StringBuilder();
    for (int c = text.read(); c >= 0 && start.length() < LONGEST_FIRST_LINE; c = text.read()) {
      start.append((char) c);
    }
    text.reset();
    Matcher first = OWN_DELIMITER.matcher(start);
    if (!first.lookingAt()) {
      return Optional.empty();
    }
    for (int i = 0; i < first.end(); i++) {
      text.read();
    }
    return Optional.of(first.group(1).charAt(0));
  }

  /** The delimiter that a text names in its first line, as spreadsheets write it. */
  static Optional<Character> ownDelimiter(String text) {
    Matcher first = OWN_DELIMITER.matcher(text);
    return first.lookingAt() ? Optional.of(first.group(1).charAt(0)) : Optional.empty();
  }

  @Override
  public boolean next() throws IOException {
    try {
      if (!records().hasNext()) {
        return false;
      }
      CsvRecord next = records().next();
      row = next;
      line = linesBefore + next.getStartingLineNumber();
      return true;
    } catch (CsvParseException malformed) {
      throw new MalformedTableException(malformed(malformed));
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private CsvRecord row() {
    if (row == null) {
      throw new IllegalStateException("There is no row at hand before the first.");
    }
    return row;
  }

  @Override
  public int size() {
    return row().getFieldCount();
  }

  @Override
  public String cell(int column) {
    return row().getField(column);
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  private String nextLine() {
    return Long.toString(line + 1);
  }

  private Problem malformed(CsvParseException malformed) {
    Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
    String said = String.valueOf(cause.getMessage());
    if (said.contains("buffer")) {
      return Problem.at(nextLine(), "a row is longer than " + LONGEST_ROW + " characters")
          .withHint("maybe a quote is not closed, or the file is no CSV");
    }
    Matcher after = AFTER_QUOTE.matcher(said);
    if (after.find()) {
      String other = after.group(1).equals("\t") ? "a tab" : "'" + after.group(1) + "'";
      return Problem.at(nextLine(), "has " + other + " between quoted cells")
          .withHint("maybe the delimiter is " + other);
    }
    return Problem.at(nextLine(), "is no CSV: " + said)
        .withHint("a quote within a quoted cell is written twice");
  }
}
