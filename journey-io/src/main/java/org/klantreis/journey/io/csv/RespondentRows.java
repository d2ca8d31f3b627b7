package org.klantreis.journey.io.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.journey.evidence.RespondentCounter;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.evidence.SegmentedRespondentCounter;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;

/** Counts respondents as their rows come. */
final class RespondentRows implements CsvRows {

  private final RowFrame frame;
  private final ImmutableList<String> names;
  private final SegmentedRespondentCounter counter;

  /**
   * Where the overall rating stands, then the touchpoints; and their ratings in the row at hand.
   */
  private final int[] columns;

  private final OptionalInt[] ratings;

  private long read;
  private long withoutWeight;
  private long refused;

  RespondentRows(RatingsFormat format, RatingsLayout.WideForm wide, String overallColumn) {
    this.frame = new RowFrame(format);
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
  public RowFrame frame() {
    return frame;
  }

  @Override
  public boolean begin(CsvRecord first) {
    List<Problem> found = new ArrayList<>();
    Header header = frame.begin(first, found);
    for (int i = 0; i < columns.length; i++) {
      String column = names.get(i);
      columns[i] = RowFrame.find(header, Optional.of(column), found);
      if (i > 0 && !frame.isKnown(column)) {
        found.add(frame.unknownTouchpoint("1", column));
      }
    }
    if (names.lastIndexOf(names.get(0)) > 0) {
      found.add(
          Problem.at("1", names.get(0), "is the overall rating and a touchpoint at once")
              .withHint("leave it out of the touchpoints: it would explain itself"));
    }
    found.forEach(frame::note);
    return found.isEmpty();
  }

  @Override
  public void take(CsvRecord row) {
    if (!frame.isRow(row)) {
      return;
    }
    read++;
    long before = frame.problemCount();
    Optional<Double> weight = frame.isWhole(row) ? answers(row) : Optional.empty();
    if (frame.problemCount() > before) {
      refused++;
      return;
    }
    RespondentCounter respondents = counter.in(frame.segment(row));
    if (frame.isWeighted() && weight.isEmpty()) {
      withoutWeight++;
      return;
    }
    count(respondents, weight);
  }

  /** Reads the ratings of a row, all of them, so that every problem is noted; and its weight. */
  private Optional<Double> answers(CsvRecord row) {
    for (int i = 0; i < columns.length; i++) {
      String cell = RowFrame.cell(row, columns[i]);
      ratings[i] = frame.isMissing(cell) ? OptionalInt.empty() : frame.rating(cell, names.get(i));
    }
    return frame.weight(row);
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
  RespondentsReading reading(boolean complete) {
    Segmented<RespondentRatings> respondents = counter.toRespondents();
    long used = respondents.parts().values().stream().mapToLong(RespondentRatings::complete).sum();
    return new RespondentsReading(
        respondents,
        read,
        used,
        read - used - refused,
        refused,
        withoutWeight,
        frame.blankLines(),
        frame.problems(),
        frame.problemCount(),
        complete);
  }
}
