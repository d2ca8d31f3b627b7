package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.journey.evidence.RespondentCounter;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.evidence.SegmentedRespondentCounter;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Problem;

/** Counts respondents as their rows come. */
final class RespondentRows extends RatedRows {

  private final Optional<String> respondentName;
  private final Cells overallCells;
  private final boolean takesUnratedAsNotExperienced;
  private final boolean leavesOutStraightLiners;
  private final ImmutableList<String> names;
  private final SegmentedRespondentCounter counter;

  /**
   * Where the overall rating stands, then the touchpoints; and their ratings in the row at hand.
   */
  private final int[] columns;

  private final OptionalInt[] ratings;

  private int respondentColumn = ABSENT;
  private long withoutWeight;

  RespondentRows(RespondentsFormat format, RatingsLayout.WideForm wide) {
    super(format.ratings().withMissingCodes(format.unratedCodes()));
    this.respondentName = format.ratings().respondentColumn();
    this.overallCells = format.overallCells();
    this.takesUnratedAsNotExperienced = format.notExperiencedCodes().isPresent();
    this.leavesOutStraightLiners = format.leavesOutStraightLiners();
    this.names =
        ImmutableList.<String>builder()
            .add(Names.clean(format.overallColumn()))
            .addAll(wide.columns())
            .build();
    this.counter =
        new SegmentedRespondentCounter(
            format.overallScale().orElse(format.ratings().scale()),
            format.ratings().scale(),
            wide.columns().stream().map(this::touchpointCalled).toList());
    this.columns = new int[names.size()];
    this.ratings = new OptionalInt[names.size()];
  }

  @Override
  void findAnswers(Header header, List<Problem> found) {
    respondentColumn = find(header, respondentName, found);
    for (int i = 0; i < columns.length; i++) {
      String column = names.get(i);
      columns[i] = find(header, Optional.of(column), found);
      if (i > 0 && !isKnown(column)) {
        found.add(unknownTouchpoint("1", column));
      }
    }
    if (names.lastIndexOf(names.get(0)) > 0) {
      found.add(
          Problem.at("1", names.get(0), "is the overall rating and a touchpoint at once")
              .withHint("leave it out of the touchpoints: it would explain itself"));
    }
  }

  @Override
  int answersPerRow() {
    return 1;
  }

  @Override
  void takeRow(Table row) {
    long before = problemCount();
    ratings[0] = overall(cell(row, columns[0]));
    for (int i = 1; i < columns.length; i++) {
      String cell = cell(row, columns[i]);
      ratings[i] = isMissing(cell) ? OptionalInt.empty() : rating(cell, names.get(i));
    }
    Optional<Double> weight = weight(row);
    if (problemCount() > before || isRepeated(row)) {
      return;
    }
    RespondentCounter respondents = counter.in(segment(row));
    if (isWeightMissing(weight)) {
      withoutWeight++;
      countMissing();
      return;
    }
    boolean complete = answer(respondents);
    if (leavesOutStraightLiners && respondents.isStraightLiner()) {
      respondents.leaveOut();
      countLeftOut();
      return;
    }
    count(respondents, weight);
    if (complete) {
      countUsed();
    } else {
      countMissing();
    }
  }

  /** Whether the respondent of a row was met before, which is noted. */
  private boolean isRepeated(Table row) {
    if (respondentColumn == ABSENT) {
      return false;
    }
    RespondentId respondent = respondent(row, respondentColumn, true).orElseThrow();
    boolean isRepeated = isRepeated(respondent, 0, names.get(0));
    noteRepeats(respondent);
    return isRepeated;
  }

  private OptionalInt overall(String cell) {
    return overallCells.isMissing(cell)
        ? OptionalInt.empty()
        : rating(overallCells, cell, names.get(0));
  }

  /** Gives the answers of the row at hand; whether none is missing. */
  private boolean answer(RespondentCounter respondents) {
    boolean complete = ratings[0].isPresent();
    if (complete) {
      respondents.overall(ratings[0].getAsInt());
    }
    for (int i = 1; i < ratings.length; i++) {
      if (ratings[i].isPresent()) {
        respondents.rating(i - 1, ratings[i].getAsInt());
      } else if (takesUnratedAsNotExperienced) {
        respondents.notExperienced(i - 1);
      } else {
        complete = false;
      }
    }
    return complete;
  }

  private static void count(RespondentCounter respondents, Optional<Double> weight) {
    if (weight.isPresent()) {
      respondents.countWeighted(weight.get());
    } else {
      respondents.count();
    }
  }

  /** What came of it. */
  CsvReading<SurveyedRespondents> reading() {
    return reading(new SurveyedRespondents(counter.toRespondents(), withoutWeight));
  }
}
