package org.klantreis.journey.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.problem.Problem;

/** Rows of what customers answered: each of a segment, with a weight where there are weights. */
abstract class AnswerRows extends Rows {

  private final AnswersFormat format;
  private final Optional<String> weightName;
  private final Map<String, Segment> segments = new HashMap<>();

  private final DecimalCells decimals;

  private final FirstLines firstLines = new FirstLines();

  /** How many answers of the row at hand somebody gave before, the first of them, and where. */
  private int repeated;

  private Object repeatedQuestion = "";
  private long repeatedLine;

  private int segmentColumn = ABSENT;
  private int weightColumn = ABSENT;

  AnswerRows(AnswersFormat format, Optional<String> weightName) {
    super(format.csv());
    this.format = format;
    this.weightName = weightName;
    this.decimals = new DecimalCells(format.csv().hasDecimalComma());
  }

  /** Finds the columns of answers; what is wrong with them goes to the list. */
  abstract void findAnswers(Header header, List<Problem> found);

  @Override
  final void findColumns(Header header, List<Problem> found) {
    segmentColumn = find(header, format.segmentColumn(), found);
    weightColumn = find(header, weightName, found);
    findAnswers(header, found);
  }

  /** What is said of columns with answers, which were found; what is wrong goes to the list. */
  final Codings codings(Header header, List<Codings.Answered> answered, List<Problem> found) {
    return Codings.find(format.codings(), header, answered, found);
  }

  /** How numbers with decimals are read. */
  final DecimalCells decimals() {
    return decimals;
  }

  final Segment segment(Table row) {
    String name = segmentColumn == ABSENT ? "" : name(row, segmentColumn);
    return segments.computeIfAbsent(name, Segment::of);
  }

  /** The weight of a row; empty when there is none, or none that can be: which is noted. */
  final Optional<Double> weight(Table row) {
    if (weightColumn == ABSENT) {
      return Optional.empty();
    }
    String cell = cell(row, weightColumn);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble weight = decimals.number(cell);
    if (weight.isEmpty() || !RatingTally.isWeight(weight.getAsDouble())) {
      note(
          Problem.at(place(), cell, "is not a weight above 0")
              .withHint("leave the cell empty when there is no weight"));
      return Optional.empty();
    }
    return Optional.of(weight.getAsDouble());
  }

  /** Why an answer is no missing one although it cannot be counted: it is nobody's. */
  final Problem belongsToNone(String what, String to) {
    return Problem.at(place(), "has " + what + " and no " + to)
        .withHint("merged cells come out empty: repeat the " + to + " in every row");
  }

  /**
   * Who answers in a row; empty where the cell is, which is noted, unless every row is somebody:
   * then the row is known by its line.
   */
  final Optional<RespondentId> respondent(Table row, int column, boolean everyRowIsSomebody) {
    String name = name(row, column);
    if (!name.isEmpty()) {
      return Optional.of(RespondentId.of(name));
    }
    if (everyRowIsSomebody) {
      return Optional.of(RespondentId.of("line " + place()));
    }
    note(
        Problem.at(place(), "has no respondent, and it must be known who answered")
            .withHint("fill the column '" + format.respondentColumn().orElse("") + "'"));
    return Optional.empty();
  }

  /**
   * Whether somebody answered a question on an earlier row, where nobody may do so twice; then
   * {@link #noteRepeats} says so when all of the row was taken.
   *
   * @param number of the question, from 0
   * @param question what people call it
   */
  final boolean isRepeated(RespondentId respondent, int number, Object question) {
    if (format.repeats() != Repeats.REFUSE) {
      return false;
    }
    long first = firstLines.meet(respondent, number, line());
    if (first == line()) {
      return false;
    }
    repeated++;
    if (repeated == 1) {
      repeatedQuestion = question;
      repeatedLine = first;
    }
    return true;
  }

  /** One problem a row, however many of its answers were given before. */
  final void noteRepeats(RespondentId respondent) {
    if (repeated > 0) {
      note(
          Problem.at(
                  place(),
                  respondent.value(),
                  "answered '"
                      + repeatedQuestion
                      + "'"
                      + (repeated > 1 ? " and " + (repeated - 1) + " more" : "")
                      + " already, on line "
                      + repeatedLine)
              .withHint("nobody is counted twice unless repeats are shared or kept"));
    }
    repeated = 0;
  }

  /** Whether a row should have a weight and does not. */
  final boolean isWeightMissing(Optional<Double> weight) {
    return weightColumn != ABSENT && weight.isEmpty();
  }
}
