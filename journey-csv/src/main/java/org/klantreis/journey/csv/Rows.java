package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.problem.Problem;

/** Takes rows as they come, and keeps account of them and of what is wrong with them. */
abstract class Rows {

  static final int ABSENT = -1;

  private final char delimiter;
  private final int describedProblems;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Segment> segments = new HashMap<>();

  private int segmentColumn = ABSENT;
  private int weightColumn = ABSENT;
  private int columns;
  private long line;
  private long read;
  private long used;
  private long missing;
  private long blankLines;
  private long problemCount;
  private boolean complete;

  Rows(char delimiter, int describedProblems) {
    this.delimiter = delimiter;
    this.describedProblems = describedProblems;
  }

  /** Finds the columns that are needed; what is wrong with them goes to the list. */
  abstract void findColumns(Header header, List<Problem> found);

  /** How many answers a row holds. */
  abstract int answersPerRow();

  /** Takes a row that has as many cells as the header. */
  abstract void takeRow(CsvRecord row);

  /** Takes the header; whether all columns are there. */
  final boolean begin(CsvRecord first) {
    Header header = new Header(first, delimiter);
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

  /** Finds the columns that files of every kind may have. */
  final void findCommonColumns(
      Header header,
      Optional<String> segmentName,
      Optional<String> weightName,
      List<Problem> found) {
    segmentColumn = find(header, segmentName, found);
    weightColumn = find(header, weightName, found);
  }

  /** The weight of a row; empty when there is none, or none that can be: which is noted. */
  final Optional<Double> weight(CsvRecord row) {
    if (weightColumn == ABSENT) {
      return Optional.empty();
    }
    String cell = cell(row, weightColumn);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Optional<Double> weight = Cells.weight(cell);
    if (weight.isEmpty()) {
      note(
          Problem.at(place(), cell, "is not a weight above 0")
              .withHint("decimals follow a point; leave the cell empty when there is no weight"));
    }
    return weight;
  }

  /** Whether a row should have a weight and does not. */
  final boolean isWeightMissing(Optional<Double> weight) {
    return weightColumn != ABSENT && weight.isEmpty();
  }

  final Segment segment(CsvRecord row) {
    String name = segmentColumn == ABSENT ? "" : cell(row, segmentColumn);
    return segments.computeIfAbsent(name, Segment::of);
  }

  static String cell(CsvRecord row, int column) {
    return row.getField(column).strip();
  }

  final String place() {
    return Long.toString(line);
  }

  final void note(Problem problem) {
    problemCount++;
    if (problems.size() < describedProblems) {
      problems.add(problem);
    }
  }

  final void countUsed() {
    used++;
  }

  final void countMissing() {
    missing++;
  }

  final long read() {
    return read;
  }

  final long used() {
    return used;
  }

  final long missing() {
    return missing;
  }

  final long refused() {
    return read - used - missing;
  }

  final long blankLines() {
    return blankLines;
  }

  final ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }

  final long problemCount() {
    return problemCount;
  }

  final boolean complete() {
    return complete;
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
