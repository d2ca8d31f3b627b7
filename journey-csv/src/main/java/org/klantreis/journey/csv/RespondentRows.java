package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.klantreis.journey.evidence.RespondentCounter;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.evidence.SegmentedRespondentCounter;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;

/** Counts respondents as their rows come. */
final class RespondentRows extends RatedRows {

  private final Optional<String> respondentName;
  private final RespondentsFormat format;
  private final RatingScale scale;
  private final boolean takesUnratedAsNotExperienced;
  private final boolean leavesOutStraightLiners;
  private final RatingsLayout.WideForm wide;
  private final String overallName;

  /** Where the touchpoints stand. */
  private ImmutableList<WideColumn> columns;

  private ImmutableList<Cells> ratingCells = ImmutableList.of();
  private Cells overallCells;
  private SegmentedRespondentCounter counter;

  /** The level of the overall rating of the row at hand, then those of the touchpoints. */
  private OptionalInt[] levels = {};

  private int overallColumn = ABSENT;

  private int respondentColumn = ABSENT;
  private long withoutWeight;

  RespondentRows(RespondentsFormat format, RatingsLayout.WideForm wide) {
    super(format.unrated());
    this.format = format;
    this.respondentName = format.ratings().respondentColumn();
    this.takesUnratedAsNotExperienced = format.notExperiencedCodes().isPresent();
    this.leavesOutStraightLiners = format.leavesOutStraightLiners();
    this.wide = wide;
    this.overallName = Names.clean(format.overallColumn());
    this.scale = format.ratings().scale();
    this.overallCells = format.overallCells(ColumnCoding.none());
    this.columns = WideColumn.unfound(wide);
    this.counter = counter();
  }

  /** Counts those who rate the touchpoints of these columns. */
  private SegmentedRespondentCounter counter() {
    return new SegmentedRespondentCounter(
        overallCells.scale(),
        scale,
        columns.stream().map(each -> touchpointCalled(each.touchpoint())).toList());
  }

  @Override
  void findAnswers(Header header, List<Problem> found) {
    respondentColumn = find(header, respondentName, found);
    overallColumn = find(header, Optional.of(overallName), found);
    columns = WideColumn.find(wide, header, found);
    List<Codings.Answered> answered = new ArrayList<>();
    columns.forEach(each -> answered.add(each.answered()));
    answered.add(new Codings.Answered(overallColumn, overallName));
    Codings codings = codings(header, answered, found);
    ratingCells = cells(columns, codings);
    overallCells = format.overallCells(codings.of(overallColumn));
    checkScales(header, found);
    columns.stream()
        .filter(each -> !isKnown(each.touchpoint()))
        .forEach(each -> found.add(unknownTouchpoint(header.place(), each.touchpoint())));
    if (columns.stream().anyMatch(this::isOverall)) {
      found.add(
          Problem.at(header.place(), overallName, "is the overall rating and a touchpoint at once")
              .withHint("leave it out of the touchpoints: it would explain itself"));
    }
    levels = new OptionalInt[1 + columns.size()];
    if (found.isEmpty()) {
      counter = counter();
    }
  }

  /** What ratings explain can be told of one scale alone. */
  private void checkScales(Header header, List<Problem> found) {
    for (int i = 0; i < columns.size(); i++) {
      if (!ratingCells.get(i).scale().equals(scale)) {
        found.add(
            Problem.at(
                    header.place(),
                    columns.get(i).name(),
                    "is on scale "
                        + ratingCells.get(i).scale().name()
                        + ", and other touchpoints are on "
                        + scale.name())
                .withHint("compare touchpoints on one scale; the overall rating may have its own"));
      }
    }
  }

  private boolean isOverall(WideColumn column) {
    boolean isThere = overallColumn != ABSENT && column.index() == overallColumn;
    return isThere || column.name().equals(overallName);
  }

  @Override
  int answersPerRow() {
    return 1;
  }

  @Override
  void takeAnswers(Table row) {
    levels[0] = overall(cell(row, overallColumn));
    for (int i = 1; i < levels.length; i++) {
      WideColumn column = columns.get(i - 1);
      String cell = cell(row, column.index());
      Cells cells = ratingCells.get(i - 1);
      levels[i] = cells.isMissing(cell) ? OptionalInt.empty() : level(cells, cell, column.name());
    }
    if (!isSoundRow() || isRepeated(row)) {
      return;
    }
    RespondentCounter respondents = counter.in(segment());
    if (isWeightMissing()) {
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
    count(respondents);
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
    boolean isRepeated = isRepeated(respondent, 0, overallName);
    noteRepeats(respondent);
    return isRepeated;
  }

  private OptionalInt overall(String cell) {
    return overallCells.isMissing(cell)
        ? OptionalInt.empty()
        : level(overallCells, cell, overallName);
  }

  /** Gives the answers of the row at hand; whether none is missing. */
  private boolean answer(RespondentCounter respondents) {
    boolean complete = levels[0].isPresent();
    if (complete) {
      respondents.overallLevel(levels[0].getAsInt());
    }
    for (int i = 1; i < levels.length; i++) {
      if (levels[i].isPresent()) {
        respondents.ratingLevel(i - 1, levels[i].getAsInt());
      } else if (takesUnratedAsNotExperienced) {
        respondents.notExperienced(i - 1);
      } else {
        complete = false;
      }
    }
    return complete;
  }

  private void count(RespondentCounter respondents) {
    if (weight().isPresent()) {
      respondents.countWeighted(weight().get());
    } else {
      respondents.count(times());
    }
  }

  @Override
  ImmutableList<Cells> allCells() {
    return ImmutableList.<Cells>builder().add(overallCells).addAll(ratingCells).build();
  }

  @Override
  Set<String> answeredIn(String value) {
    List<String> names = new ArrayList<>(columns.stream().map(WideColumn::name).toList());
    List<Cells> cells = new ArrayList<>(ratingCells);
    if (!cells.isEmpty()) {
      names.add(overallName);
      cells.add(overallCells);
    }
    return answeredIn(value, names, cells);
  }

  /** What came of it. */
  CsvReading<SurveyedRespondents> reading() {
    return reading(new SurveyedRespondents(counter.toRespondents(), withoutWeight));
  }
}
