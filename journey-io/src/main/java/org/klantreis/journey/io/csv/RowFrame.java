package org.klantreis.journey.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;

/**
 * What rows of answers have in common, whatever is answered: their shape, their segment, their
 * weight, and the problems with them.
 */
final class RowFrame {

  static final int ABSENT = -1;

  private final RatingsFormat format;
  private final Cells cells;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Segment> segments = new HashMap<>();

  private int columns;
  private int segmentColumn = ABSENT;
  private int weightColumn = ABSENT;

  private long line;
  private long blankLines;
  private long problemCount;

  RowFrame(RatingsFormat format) {
    this.format = format;
    this.cells = new Cells(format.scale(), format.missingCodes());
  }

  /** Takes the header; problems with the columns of every file are added to those found. */
  Header begin(CsvRecord first, List<Problem> found) {
    Header header = new Header(first, format.delimiter());
    columns = header.size();
    line = first.getStartingLineNumber();
    segmentColumn = find(header, format.segmentColumn(), found);
    weightColumn = find(header, format.weightColumn(), found);
    return header;
  }

  static int find(Header header, Optional<String> column, List<Problem> found) {
    return column.map(name -> header.find(name, found)).orElse(OptionalInt.empty()).orElse(ABSENT);
  }

  /** Whether a line is a row; one without anything is counted and is none. */
  boolean isRow(CsvRecord row) {
    line = row.getStartingLineNumber();
    if (columns > 1 && row.getFieldCount() == 1 && row.getField(0).isEmpty()) {
      blankLines++;
      return false;
    }
    return true;
  }

  /** Whether a row has the cells that the header has; otherwise that is noted. */
  boolean isWhole(CsvRecord row) {
    if (row.getFieldCount() == columns || isPaddedOnly(row)) {
      return true;
    }
    note(
        Problem.at(place(), "has " + row.getFieldCount() + " cells, the header has " + columns)
            .withHint("maybe a quote or a delimiter is missing"));
    return false;
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

  static String cell(CsvRecord row, int column) {
    return row.getField(column).strip();
  }

  /** Whether a rating cell stands for no answer. */
  boolean isMissing(String cell) {
    return cells.isMissing(cell);
  }

  /** The rating in a cell that is not missing; empty when it is none, which is noted. */
  OptionalInt rating(String cell, String column) {
    OptionalInt rating = cells.rating(cell);
    if (rating.isEmpty()) {
      note(cells.noRating(place(), cell, column));
    }
    return rating;
  }

  Segment segment(CsvRecord row) {
    String name = segmentColumn == ABSENT ? "" : cell(row, segmentColumn);
    return segments.computeIfAbsent(name, Segment::of);
  }

  /** Whether there is a weight column, so that a row without a weight is missing. */
  boolean isWeighted() {
    return weightColumn != ABSENT;
  }

  Optional<Double> weight(CsvRecord row) {
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

  boolean isKnown(String touchpoint) {
    Optional<ImmutableSet<TouchpointId>> known = format.touchpoints();
    return known.isEmpty() || known.get().stream().anyMatch(id -> id.value().equals(touchpoint));
  }

  Problem unknownTouchpoint(String place, String name) {
    return Problem.at(place, name, "no such touchpoint in the journey")
        .withNearest(
            Iterables.transform(
                format.touchpoints().orElse(ImmutableSet.of()), TouchpointId::value));
  }

  String place() {
    return Long.toString(line);
  }

  /** The line after the last row that was read. */
  String nextLine() {
    return "after line " + line;
  }

  void note(Problem problem) {
    problemCount++;
    if (problems.size() < format.describedProblems()) {
      problems.add(problem);
    }
  }

  /** Notes why reading cannot go on, whatever was noted before. */
  void stop(Problem why) {
    problemCount++;
    problems.add(why);
  }

  long blankLines() {
    return blankLines;
  }

  long problemCount() {
    return problemCount;
  }

  ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }
}
