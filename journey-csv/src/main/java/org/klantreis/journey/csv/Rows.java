package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Problem;

/** Takes rows as they come, and keeps account of them and of what is wrong with them. */
abstract class Rows {

  /** Where a survey tool notes whether somebody came to the end. */
  private static final String FINISHED = "Finished";

  static final int ABSENT = -1;

  private final CsvOptions options;
  private final ProblemTally problems;
  private KeptRows kept = KeptRows.ALL;
  private int columns;
  private long line;
  private long times = 1;
  private long read;
  private long used;
  private long missing;
  private long leftOut;
  private long blankLines;
  private boolean complete;

  Rows(CsvOptions options) {
    this.options = options;
    this.problems = new ProblemTally(options.describedProblems());
  }

  /** Finds the columns that are needed; what is wrong with them goes to the list. */
  abstract void findColumns(Header header, List<Problem> found);

  /** How many answers a row holds. */
  abstract int answersPerRow();

  /** Takes a row that has as many cells as the header. */
  abstract void takeRow(Table row);

  /** Takes the rows of a table, to its end or until the header or the table is wrong. */
  final void read(Table table) throws IOException {
    LookAhead rows = new LookAhead(table);
    try {
      if (!begin(rows)) {
        return;
      }
      while (rows.next()) {
        take(rows);
      }
      kept.unmet().forEach(this::note);
      complete = true;
    } catch (MalformedTableException malformed) {
      broken(malformed.problem());
    }
  }

  /** Takes the header; whether all columns are there. */
  private boolean begin(LookAhead table) throws IOException {
    Optional<Header> read = Header.read(table, options);
    if (read.isEmpty()) {
      broken(
          Problem.at("", options.skipLines() == 0 ? "the file is empty" : "ends above its header"));
      return false;
    }
    Header header = read.get();
    columns = header.size();
    line = header.line();
    List<Problem> found = new ArrayList<>();
    kept = KeptRows.of(options.keep(), header, found);
    findColumns(header, found);
    if (!header.unknown().isEmpty()) {
      Optional<String> hint = HeaderHint.of(header, table, options);
      found.replaceAll(
          problem ->
              header.unknown().contains(problem)
                  ? hint.map(problem::withHint).orElse(problem)
                  : problem);
    }
    found.forEach(this::note);
    return found.isEmpty() && hasWholeHeader(table, header);
  }

  /** Whether no row below is still one of the header, as a survey tool writes it. */
  private boolean hasWholeHeader(LookAhead table, Header header) throws IOException {
    for (int i = 0; i < HeaderHint.MOST_HEADER_ROWS; i++) {
      Optional<LookAhead.Row> row = table.peek(i);
      if (row.isPresent() && Header.isOfTool(row.get())) {
        int rows = options.headerRows() + i + 1;
        broken(
            Problem.at(Long.toString(row.get().line()), "is a row of the header, and no answer")
                .withHint(
                    "the header has "
                        + rows
                        + " rows: --header-rows "
                        + rows
                        + (header.has(FINISHED)
                            ? "; --keep Finished=1 leaves out who did not finish"
                            : "")));
        return false;
      }
    }
    return true;
  }

  private void take(Table row) {
    line = row.line();
    if (columns > 1 && row.size() == 1 && row.cell(0).isEmpty()) {
      blankLines++;
      return;
    }
    if (row.size() != columns && !isPaddedOnly(row)) {
      read += answersPerRow();
      note(
          Problem.at(place(), "has " + row.size() + " cells, the header has " + columns)
              .withHint("maybe a quote or a delimiter is missing"));
      return;
    }
    times = times(row);
    read += times * answersPerRow();
    if (kept.keeps(row)) {
      takeRow(row);
    } else {
      leaveOutRow();
    }
  }

  /** How often a row counts; once, unless it says so itself. */
  long times(Table row) {
    return 1;
  }

  /** Reading cannot go on. */
  private void broken(Problem why) {
    problems.addLast(why);
  }

  static int find(Header header, Optional<String> column, List<Problem> found) {
    return column.map(name -> header.find(name, found)).orElse(OptionalInt.empty()).orElse(ABSENT);
  }

  static String cell(Table row, int column) {
    return Names.stripped(row.cell(column));
  }

  /** What a cell calls something, in one line. */
  static String name(Table row, int column) {
    return Names.clean(row.cell(column));
  }

  /** The line on which the row at hand begins. */
  final long line() {
    return line;
  }

  final String place() {
    return Long.toString(line);
  }

  /** A problem with a cell, in the column where it stands. */
  static Problem in(String column, Problem problem) {
    return new Problem(
        problem.place(),
        problem.value(),
        problem.what() + " in column '" + column + "'",
        problem.hint());
  }

  /** Notes what is wrong with an answer in a column. */
  final void noteIn(String column, Problem problem) {
    problems.add(problem, column);
  }

  final void note(Problem problem) {
    problems.add(problem);
  }

  /** The columns in which a value would be an answer. */
  Set<String> answeredIn(String value) {
    return Set.of();
  }

  final void countUsed() {
    used += times;
  }

  final void countMissing() {
    missing += times;
  }

  final void countLeftOut() {
    leftOut += times;
  }

  /** Leaves out all answers of the row at hand. */
  final void leaveOutRow() {
    leftOut += times * answersPerRow();
  }

  /** How often the row at hand counts. */
  final long times() {
    return times;
  }

  /** What is to be said of a table that is not wrong. */
  ImmutableList<Problem> remarks() {
    return ImmutableList.of();
  }

  /** How many rows hold no answer so far. */
  final long missing() {
    return missing;
  }

  /** How many problems there are so far, also those that are not described. */
  final long problemCount() {
    return problems.count();
  }

  /** Those that are described so far. */
  final ImmutableList<Problem> describedProblems() {
    return problems.described();
  }

  final boolean complete() {
    return complete;
  }

  /** What was found, with the account of the rows that it was found in. */
  final <T> CsvReading<T> reading(T found) {
    return reading(found, remarks());
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
        .problems(problems.described())
        .problemCount(problems.count())
        .repeatedProblems(problems.repeated(this::answeredIn))
        .refusedValues(problems.values())
        .remarks(remarks)
        .complete(complete)
        .build();
  }

  /** Spreadsheets pad rows with empty cells, which hold nothing that could be lost. */
  private boolean isPaddedOnly(Table row) {
    if (row.size() < columns) {
      return false;
    }
    for (int i = columns; i < row.size(); i++) {
      if (!row.cell(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
