package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.journey.problem.Problem;

/** Takes rows as they come, and keeps account of them and of what is wrong with them. */
abstract class Rows {

  static final int ABSENT = -1;

  private final CsvOptions options;
  private final List<Problem> problems = new ArrayList<>();

  private int columns;
  private long line;
  private long read;
  private long used;
  private long missing;
  private long leftOut;
  private long blankLines;
  private long problemCount;
  private boolean complete;

  Rows(CsvOptions options) {
    this.options = options;
  }

  /** Finds the columns that are needed; what is wrong with them goes to the list. */
  abstract void findColumns(Header header, List<Problem> found);

  /** How many answers a row holds. */
  abstract int answersPerRow();

  /** Takes a row that has as many cells as the header. */
  abstract void takeRow(CsvRecord row);

  /** Takes the header; whether all columns are there. */
  final boolean begin(CsvRecord first) {
    Header header = new Header(first, options.delimiter());
    columns = header.size();
    line = first.getStartingLineNumber();
    List<Problem> found = new ArrayList<>();
    findColumns(header, found);
    found.forEach(this::note);
    return found.isEmpty();
  }

  final void take(CsvRecord row) {
    line = row.getStartingLineNumber();
    if (columns > 1 && row.getFieldCount() == 1 && row.getField(0).isEmpty()) {
      blankLines++;
      return;
    }
    read += answersPerRow();
    if (row.getFieldCount() != columns && !isPaddedOnly(row)) {
      note(
          Problem.at(place(), "has " + row.getFieldCount() + " cells, the header has " + columns)
              .withHint("maybe a quote or a delimiter is missing"));
      return;
    }
    takeRow(row);
  }

  /** The end of the file was reached. */
  final void end() {
    complete = true;
  }

  /** Reading cannot go on. */
  final void broken(Problem why) {
    problemCount++;
    problems.add(why);
  }

  /** Where the row begins that could not be read. */
  final String nextLine() {
    return Long.toString(line + 1);
  }

  static int find(Header header, Optional<String> column, List<Problem> found) {
    return column.map(name -> header.find(name, found)).orElse(OptionalInt.empty()).orElse(ABSENT);
  }

  static String cell(CsvRecord row, int column) {
    return row.getField(column).strip();
  }

  /** The line on which the row at hand begins. */
  final long line() {
    return line;
  }

  final String place() {
    return Long.toString(line);
  }

  final void note(Problem problem) {
    problemCount++;
    if (problems.size() < options.describedProblems()) {
      problems.add(problem);
    }
  }

  final void countUsed() {
    used++;
  }

  final void countMissing() {
    missing++;
  }

  final void countLeftOut() {
    leftOut++;
  }

  /** How many rows hold no answer so far. */
  final long missing() {
    return missing;
  }

  /** How many problems there are so far, also those that are not described. */
  final long problemCount() {
    return problemCount;
  }

  /** Those that are described so far. */
  final ImmutableList<Problem> describedProblems() {
    return ImmutableList.copyOf(problems);
  }

  final boolean complete() {
    return complete;
  }

  /** What was found, with the account of the rows that it was found in. */
  final <T> CsvReading<T> reading(T found) {
    return reading(found, ImmutableList.of());
  }

  /** The same with remarks. */
  final <T> CsvReading<T> reading(T found, Iterable<Problem> remarks) {
    return ImmutableCsvReading.<T>builder()
        .found(found)
        .read(read)
        .used(used)
        .missing(missing)
        .leftOut(leftOut)
        .blankLines(blankLines)
        .problems(problems)
        .problemCount(problemCount)
        .remarks(remarks)
        .complete(complete)
        .build();
  }

  /** Spreadsheets pad rows with empty cells, which hold nothing that could be lost. */
  private boolean isPaddedOnly(CsvRecord row) {
    if (row.getFieldCount() < columns) {
      return false;
    }
    for (int i = columns; i < row.getFieldCount(); i++) {
      if (!row.getField(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
