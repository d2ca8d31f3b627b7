package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.journey.evidence.RespondentCounter;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.evidence.SegmentedRespondentCounter;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;

/** Counts respondents as their rows come. */
final class RespondentRows extends RatedRows {

  private final Optional<String> respondentName;
  private final ImmutableList<String> names;
  private final SegmentedRespondentCounter counter;

  /**
   * Where the overall rating stands, then the touchpoints; and their ratings in the row at hand.
   */
  private final int[] columns;

  private final OptionalInt[] ratings;

  private int respondentColumn = ABSENT;
  private long withoutWeight;

  RespondentRows(RatingsFormat format, RatingsLayout.WideForm wide, String overallColumn) {
    super(format);
    this.respondentName = format.respondentColumn();
    ImmutableList<String> touchpoints =
        wide.columns().stream().map(String::strip).collect(ImmutableList.toImmutableList());
    this.names =
        ImmutableList.<String>builder().add(overallColumn.strip()).addAll(touchpoints).build();
    this.counter =
        new SegmentedRespondentCounter(
            format.scale(), touchpoints.stream().map(TouchpointId::of).toList());
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
  void takeRow(CsvRecord row) {
    long before = problemCount();
    boolean complete = true;
    for (int i = 0; i < columns.length; i++) {
      String cell = cell(row, columns[i]);
      boolean answered = !isMissing(cell);
      ratings[i] = answered ? rating(cell, names.get(i)) : OptionalInt.empty();
      complete &= answered;
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
    count(respondents, weight);
    if (complete) {
      countUsed();
    } else {
      countMissing();
    }
  }

  /** Whether the respondent of a row was met before, which is noted. */
  private boolean isRepeated(CsvRecord row) {
    if (respondentColumn == ABSENT) {
      return false;
    }
    RespondentId respondent = respondent(row, respondentColumn, true).orElseThrow();
    boolean isRepeated = isRepeated(respondent, 0, names.get(0));
    noteRepeats(respondent);
    return isRepeated;
  }

  private void count(RespondentCounter respondents, Optional<Double> weight) {
    if (ratings[0].isPresent()) {
      respondents.overall(ratings[0].getAsInt());
    }
    for (int i = 1; i < ratings.length; i++) {
      if (ratings[i].isPresent()) {
        respondents.rating(i - 1, ratings[i].getAsInt());
      }
    }
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
