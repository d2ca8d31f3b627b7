package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.problem.Problem;

/** Rows of what customers answered: each of a segment, with a weight where there are weights. */
abstract class AnswerRows extends Rows {

  private final AnswersFormat format;
  private final Optional<String> weightName;

  private final DecimalCells decimals;

  private final FirstLines firstLines = new FirstLines();

  /** How many answers of the row at hand somebody gave before, the first of them, and where. */
  private int repeated;

  private Object repeatedQuestion = "";
  private long repeatedLine;

  /** What the row at hand says beside its answers. */
  private Optional<Double> weight = Optional.empty();

  private Segment segment = Segment.NONE;
  private long problemsBefore;

  private Segments segments = new Segments();
  private WeightColumn weights = WeightColumn.NONE;
  private int countColumn = ABSENT;

  /** A column that may say how many answered so, where none is said to. */
  private Optional<String> unreadCounts = Optional.empty();

  AnswerRows(AnswersFormat format, Optional<String> weightName) {
    super(format.csv());
    this.format = format;
    this.weightName = weightName;
    this.decimals = new DecimalCells(format.csv().hasDecimalComma());
  }

  /** Finds the columns of answers; what is wrong with them goes to the list. */
  abstract void findAnswers(Header header, List<Problem> found);

  /** Takes the answers of a row of which all else is known. */
  abstract void takeAnswers(Table row);

  @Override
  final void findColumns(Header header, List<Problem> found) {
    segments = new Segments(format.segments(), header, found);
    weights = new WeightColumn(find(header, weightName, found), decimals);
    countColumn = find(header, format.countColumn(), found);
    if (format.countColumn().isEmpty() && weightName.isEmpty()) {
      unreadCounts =
          header.names().stream()
              .filter(name -> AnswersFormat.COUNT_NAMES.contains(name.toLowerCase(Locale.ROOT)))
              .findFirst();
    }
    findAnswers(header, found);
  }

  @Override
  final long times(Table row) {
    return countColumn == ABSENT ? 1 : count(row).orElse(1);
  }

  private OptionalInt count(Table row) {
    OptionalInt count = Cells.whole(cell(row, countColumn));
    return count.isPresent() && count.getAsInt() < 0 ? OptionalInt.empty() : count;
  }

  @Override
  final void takeRow(Table row) {
    problemsBefore = problemCount();
    if (segments.isLeftOut(row)) {
      leaveOutRow();
      return;
    }
    weight = weights.weight(row, place(), this::note);
    if (weight.isPresent() && weight.get() == 0) {
      leaveOutRow();
      return;
    }
    segment = segments.of(row, place(), (column, problem) -> note(in(column, problem)));
    if (countColumn != ABSENT && count(row).isEmpty()) {
      note(
          in(
              format.countColumn().orElse(""),
              Problem.at(place(), cell(row, countColumn), "is no whole number from 0 on")
                  .withHint("a count says how many answered so; decimals are weights")));
    }
    takeAnswers(row);
  }

  /** Whether nothing is wrong with the row at hand so far. */
  final boolean isSoundRow() {
    return problemCount() == problemsBefore;
  }

  /** The segment of the row at hand, where the row is sound. */
  final Segment segment() {
    return segment;
  }

  /** The weight of the row at hand, above 0; empty when there is none. */
  final Optional<Double> weight() {
    return weight;
  }

  /** Whether the row at hand should have a weight and does not. */
  final boolean isWeightMissing() {
    return weights.isThere() && weight.isEmpty();
  }

  @Override
  ImmutableList<Problem> remarks() {
    ImmutableList.Builder<Problem> remarks = ImmutableList.builder();
    remarks.addAll(weights.remarks(weightName.orElse("")));
    if (answersPerRow() == 1) {
      unreadCounts.ifPresent(
          column ->
              remarks.add(
                  Problem.at("", column, "is a column that is not read")
                      .withHint(
                          "if it says how many answered so: --count-column "
                              + NameList.typed(ImmutableSet.of(column)))));
    }
    return remarks.build();
  }

  /** What is said of columns with answers, which were found; what is wrong goes to the list. */
  final Codings codings(Header header, List<Codings.Answered> answered, List<Problem> found) {
    return Codings.find(format.codings(), header, answered, found);
  }

  /** How numbers with decimals are read. */
  final DecimalCells decimals() {
    return decimals;
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
}
