package org.klantreis.journey.io.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.evidence.RatingCounter;
import org.klantreis.journey.evidence.SegmentedRatingCounter;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingAspect;

/** Counts ratings as their rows come. */
final class RatingsRows implements CsvRows {

  private static final int ABSENT = RowFrame.ABSENT;

  private final RatingsFormat format;
  private final RowFrame frame;
  private final SegmentedRatingCounter counter;
  private final Map<String, Integer> touchpoints = new HashMap<>();

  private int aspectColumn = ABSENT;
  private int touchpointColumn = ABSENT;

  /** Where the ratings stand, and in the wide layout of which touchpoint they are. */
  private int[] ratingColumns = {};

  private int[] wideTouchpoints = {};
  private ImmutableList<String> ratingNames = ImmutableList.of();

  private long read;
  private long used;
  private long missing;

  RatingsRows(RatingsFormat format) {
    this.format = format;
    this.frame = new RowFrame(format);
    this.counter = new SegmentedRatingCounter(format.scale());
  }

  @Override
  public RowFrame frame() {
    return frame;
  }

  @Override
  public boolean begin(CsvRecord first) {
    List<Problem> found = new ArrayList<>();
    Header header = frame.begin(first, found);
    aspectColumn = RowFrame.find(header, format.aspectColumn(), found);
    if (format.layout() instanceof RatingsLayout.WideForm wide) {
      ratingNames = wide.columns();
      ratingColumns = new int[ratingNames.size()];
      wideTouchpoints = new int[ratingNames.size()];
      for (int i = 0; i < ratingColumns.length; i++) {
        String column = ratingNames.get(i).strip();
        ratingColumns[i] = RowFrame.find(header, Optional.of(column), found);
        if (frame.isKnown(column)) {
          wideTouchpoints[i] = counter.index(TouchpointId.of(column));
        } else {
          found.add(frame.unknownTouchpoint("1", column));
        }
      }
    } else {
      RatingsLayout.LongForm columnsOfRow = (RatingsLayout.LongForm) format.layout();
      touchpointColumn = RowFrame.find(header, Optional.of(columnsOfRow.touchpointColumn()), found);
      ratingColumns =
          new int[] {RowFrame.find(header, Optional.of(columnsOfRow.ratingColumn()), found)};
      ratingNames = ImmutableList.of(columnsOfRow.ratingColumn());
    }
    found.forEach(frame::note);
    return found.isEmpty();
  }

  @Override
  public void take(CsvRecord row) {
    if (!frame.isRow(row)) {
      return;
    }
    read += ratingColumns.length;
    long before = frame.problemCount();
    if (!frame.isWhole(row)) {
      return;
    }
    Optional<Double> weight = frame.weight(row);
    Optional<RatingAspect> aspect = aspect(row);
    if (touchpointColumn == ABSENT) {
      takeWide(row, weight, aspect, frame.problemCount() == before);
    } else {
      takeLong(row, weight, aspect, before);
    }
  }

  private void takeLong(
      CsvRecord row, Optional<Double> weight, Optional<RatingAspect> aspect, long before) {
    String name = RowFrame.cell(row, touchpointColumn);
    int touchpoint = name.isEmpty() ? ABSENT : touchpoint(name);
    String cell = RowFrame.cell(row, ratingColumns[0]);
    boolean answered = !frame.isMissing(cell);
    OptionalInt rating = answered ? frame.rating(cell, ratingNames.get(0)) : OptionalInt.empty();
    if (frame.problemCount() > before) {
      return;
    }
    RatingCounter counts = counter.in(frame.segment(row));
    if (touchpoint == ABSENT || !answered || isWeightMissing(weight)) {
      missing++;
    } else {
      count(counts, touchpoint, aspect, rating, weight);
    }
  }

  private void takeWide(
      CsvRecord row, Optional<Double> weight, Optional<RatingAspect> aspect, boolean soundRow) {
    @Nullable RatingCounter counts = soundRow ? counter.in(frame.segment(row)) : null;
    for (int i = 0; i < ratingColumns.length; i++) {
      String cell = RowFrame.cell(row, ratingColumns[i]);
      boolean answered = !frame.isMissing(cell);
      OptionalInt rating = answered ? frame.rating(cell, ratingNames.get(i)) : OptionalInt.empty();
      if (counts == null || (answered && rating.isEmpty())) {
        continue;
      }
      if (!answered || isWeightMissing(weight)) {
        missing++;
      } else {
        count(counts, wideTouchpoints[i], aspect, rating, weight);
      }
    }
  }

  private void count(
      RatingCounter counts,
      int touchpoint,
      Optional<RatingAspect> aspect,
      OptionalInt rating,
      Optional<Double> weight) {
    if (weight.isPresent()) {
      counts.addWeighted(touchpoint, aspect.orElseThrow(), rating.getAsInt(), weight.get());
    } else {
      counts.add(touchpoint, aspect.orElseThrow(), rating.getAsInt(), 1);
    }
    used++;
  }

  private boolean isWeightMissing(Optional<Double> weight) {
    return frame.isWeighted() && weight.isEmpty();
  }

  /** The index of a touchpoint; one that is not known is noted. */
  private int touchpoint(String name) {
    Integer known = touchpoints.get(name);
    if (known != null) {
      return known;
    }
    if (!frame.isKnown(name)) {
      frame.note(frame.unknownTouchpoint(frame.place(), name));
      return ABSENT;
    }
    int index;
    try {
      index = counter.index(TouchpointId.of(name));
    } catch (IllegalArgumentException refused) {
      frame.note(
          Problem.at(frame.place(), name, "is no touchpoint id")
              .withHint(String.valueOf(refused.getMessage())));
      return ABSENT;
    }
    touchpoints.put(name, index);
    return index;
  }

  private Optional<RatingAspect> aspect(CsvRecord row) {
    if (aspectColumn == ABSENT) {
      return Optional.of(RatingAspect.OVERALL);
    }
    String cell = RowFrame.cell(row, aspectColumn);
    Optional<RatingAspect> aspect = Cells.aspect(cell);
    if (aspect.isEmpty()) {
      frame.note(
          Problem.at(frame.place(), cell, "is not an aspect")
              .withHint("an aspect is overall, functional or emotional")
              .withNearest(List.of("overall", "functional", "emotional")));
    }
    return aspect;
  }

  /** What came of it. */
  RatingsReading reading(boolean complete) {
    return new RatingsReading(
        counter.toRatings(),
        read,
        used,
        missing,
        read - used - missing,
        frame.blankLines(),
        frame.problems(),
        frame.problemCount(),
        complete);
  }
}
