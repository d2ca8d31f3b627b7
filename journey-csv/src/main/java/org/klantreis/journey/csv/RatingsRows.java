package org.klantreis.journey.csv;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.evidence.RatingCounter;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.evidence.SegmentedRatingCounter;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.name.Names;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

/** Counts rows as they come. */
final class RatingsRows extends RatedRows {

  private final RatingsFormat format;
  private final SegmentedRatingCounter counter;
  private final ChannelCounters channelCounters;
  private final Map<String, Integer> touchpoints = new HashMap<>();
  private final List<TouchpointId> touchpointIds = new ArrayList<>();

  /** On which scale each of them is rated. */
  private final Map<TouchpointId, RatingScale> scales = new LinkedHashMap<>();

  private final Map<String, ChannelId> channels = new HashMap<>();

  /** Who rates what, in the place of the counters; absent where that is not kept. */
  private final @Nullable RatersOfTouchpoints raters;

  /** In the long form, how the ratings of touchpoints are read about which something is said. */
  private final Map<String, Cells> touchpointCells = new HashMap<>();

  private final Cells longCells;

  /** What the row at hand says beside its ratings. */
  private Optional<RatingAspect> aspect = Optional.empty();

  private Optional<ChannelId> channel = Optional.empty();
  private Optional<RespondentId> rater = Optional.empty();

  private int respondentColumn = ABSENT;
  private int aspectColumn = ABSENT;
  private int channelColumn = ABSENT;
  private int touchpointColumn = ABSENT;

  /** Where the ratings stand, and in the wide layout of which touchpoint they are. */
  private int[] ratingColumns = {};

  private int[] wideTouchpoints = {};
  private ImmutableList<String> ratingNames = ImmutableList.of();
  private ImmutableList<Cells> ratingCells = ImmutableList.of();

  RatingsRows(RatingsFormat format) {
    super(format);
    this.format = format;
    this.longCells = format.cells(ColumnCoding.none());
    this.counter = new SegmentedRatingCounter(format.scale());
    this.channelCounters = new ChannelCounters(format.scale());
    this.raters =
        format.respondentColumn().isPresent()
            ? new RatersOfTouchpoints(format.scale(), format.repeats())
            : null;
  }

  @Override
  void findAnswers(Header header, List<Problem> found) {
    respondentColumn = find(header, format.respondentColumn(), found);
    aspectColumn = find(header, format.aspectColumn(), found);
    channelColumn = find(header, format.channelColumn(), found);
    if (format.layout() instanceof RatingsLayout.WideForm wide) {
      ImmutableList<WideColumn> columns = WideColumn.find(wide, header, found);
      ratingNames = columns.stream().map(WideColumn::name).collect(toImmutableList());
      ratingColumns = columns.stream().mapToInt(WideColumn::index).toArray();
      ratingCells =
          cells(
              columns, codings(header, columns.stream().map(WideColumn::answered).toList(), found));
      wideTouchpoints =
          IntStream.range(0, columns.size())
              .map(i -> wideTouchpoint(columns.get(i), ratingCells.get(i), header, found))
              .toArray();
    } else {
      RatingsLayout.LongForm columnsOfRow = (RatingsLayout.LongForm) format.layout();
      touchpointColumn = find(header, Optional.of(columnsOfRow.touchpointColumn()), found);
      ratingColumns = new int[] {find(header, Optional.of(columnsOfRow.ratingColumn()), found)};
      ratingNames = ImmutableList.of(columnsOfRow.ratingColumn());
      format
          .codings()
          .forEach((name, coding) -> touchpointCells.put(Names.clean(name), format.cells(coding)));
    }
  }

  /** The index of a touchpoint of the wide layout; one that is not known is a problem. */
  private int wideTouchpoint(WideColumn column, Cells cells, Header header, List<Problem> found) {
    if (isKnown(column.touchpoint())) {
      return index(touchpointCalled(column.touchpoint()), cells.scale());
    }
    found.add(unknownTouchpoint(header.place(), column.touchpoint()));
    return ABSENT;
  }

  @Override
  int answersPerRow() {
    return ratingColumns.length;
  }

  @Override
  void takeAnswers(Table row) {
    aspect = aspect(row);
    channel = channel(row);
    rater = rater(row);
    if (touchpointColumn == ABSENT) {
      takeWide(row, isSoundRow());
    } else {
      takeLong(row);
    }
  }

  private void takeLong(Table row) {
    String name = name(row, touchpointColumn);
    if (!name.isEmpty()) {
      checkTouchpoint(name);
    }
    String cell = cell(row, ratingColumns[0]);
    Cells cells = cells(name);
    boolean answered = !cells.isMissing(cell);
    OptionalInt level = answered ? level(cells, cell, ratingNames.get(0)) : OptionalInt.empty();
    if (name.isEmpty() && answered) {
      note(belongsToNone("a rating", "touchpoint"));
    }
    if (!isSoundRow()) {
      return;
    }
    int touchpoint = name.isEmpty() ? ABSENT : touchpoint(name);
    if (!answered || isWeightMissing()) {
      miss();
    } else {
      count(touchpoint, level);
      rater.ifPresent(this::noteRepeats);
    }
  }

  /** How the ratings of a touchpoint are read in the long form. */
  private Cells cells(String touchpoint) {
    return touchpointCells.getOrDefault(touchpoint, longCells);
  }

  private void takeWide(Table row, boolean soundRow) {
    for (int i = 0; i < ratingColumns.length; i++) {
      String cell = cell(row, ratingColumns[i]);
      Cells cells = ratingCells.get(i);
      boolean answered = !cells.isMissing(cell);
      OptionalInt level = answered ? level(cells, cell, ratingNames.get(i)) : OptionalInt.empty();
      if (!soundRow || (answered && level.isEmpty())) {
        continue;
      }
      if (!answered || isWeightMissing()) {
        miss();
      } else {
        count(wideTouchpoints[i], level);
      }
    }
    rater.ifPresent(this::noteRepeats);
  }

  /** A missing answer, by which its segment is met; a row that is refused meets none. */
  private void miss() {
    counter.in(segment());
    countMissing();
  }

  /** Counts a rating, unless the rater gave one before and may not give another. */
  private void count(int touchpoint, OptionalInt level) {
    if (raters == null) {
      add(counter.in(segment()), touchpoint, level);
      countOver(touchpoint, level);
    } else if (isRepeated(touchpoint)) {
      return;
    } else {
      counter.in(segment());
      raters.add(
          segment(),
          channel,
          rater.orElseThrow(),
          touchpointIds.get(touchpoint),
          scale(touchpoint),
          aspect.orElseThrow(),
          level.getAsInt(),
          weight());
    }
    countUsed();
  }

  /** A rating of which the channel is known is counted a second time, by its channel. */
  private void countOver(int touchpoint, OptionalInt level) {
    if (channel.isPresent()) {
      SegmentedRatingCounter over = channelCounters.over(channel.get());
      int index = over.index(touchpointIds.get(touchpoint), scale(touchpoint));
      add(over.in(segment()), index, level);
    }
  }

  private void add(RatingCounter counts, int touchpoint, OptionalInt level) {
    RatingAspect about = aspect.orElseThrow();
    if (weight().isPresent()) {
      counts.addLevelWeighted(touchpoint, about, level.getAsInt(), weight().get());
    } else {
      counts.addLevel(touchpoint, about, level.getAsInt(), times());
    }
  }

  /** Whether the rater rated that aspect before, where nobody may do so twice. */
  private boolean isRepeated(int touchpoint) {
    int question = touchpoint * RatingAspect.values().length + aspect.orElseThrow().ordinal();
    return isRepeated(rater.orElseThrow(), question, touchpointIds.get(touchpoint));
  }

  /** Who rates: in the wide layout every row is somebody, with or without a name. */
  private Optional<RespondentId> rater(Table row) {
    if (respondentColumn == ABSENT) {
      return Optional.empty();
    }
    return respondent(row, respondentColumn, touchpointColumn == ABSENT);
  }

  private int index(TouchpointId touchpoint, RatingScale scale) {
    int index = counter.index(touchpoint, scale);
    if (index == touchpointIds.size()) {
      touchpointIds.add(touchpoint);
      scales.put(touchpoint, scale);
      if (raters != null) {
        raters.know(touchpoint, scale);
      }
    }
    return index;
  }

  /** Notes a touchpoint that is not known, or cannot be one. */
  private void checkTouchpoint(String name) {
    if (touchpoints.containsKey(name)) {
      return;
    }
    if (!isKnown(name)) {
      note(unknownTouchpoint(place(), name));
      return;
    }
    try {
      touchpointCalled(name);
    } catch (IllegalArgumentException refused) {
      note(
          Problem.at(place(), name, "is no touchpoint id")
              .withHint(String.valueOf(refused.getMessage())));
    }
  }

  private RatingScale scale(int touchpoint) {
    return scales.getOrDefault(touchpointIds.get(touchpoint), format.scale());
  }

  /** The index of a touchpoint that was checked, which is met by asking for it. */
  private int touchpoint(String name) {
    return touchpoints.computeIfAbsent(
        name, met -> index(touchpointCalled(met), cells(met).scale()));
  }

  private Optional<RatingAspect> aspect(Table row) {
    if (aspectColumn == ABSENT) {
      return Optional.of(RatingAspect.OVERALL);
    }
    String cell = cell(row, aspectColumn);
    Optional<RatingAspect> aspect = Cells.aspect(cell);
    if (aspect.isEmpty()) {
      note(
          Problem.at(place(), cell, "is not an aspect")
              .withHint("an aspect is overall, functional or emotional")
              .withNearest(List.of("overall", "functional", "emotional")));
    }
    return aspect;
  }

  /** The channel of a row; empty when none is named, or none that can be: which is noted. */
  private Optional<ChannelId> channel(Table row) {
    String name = channelColumn == ABSENT ? "" : name(row, channelColumn);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    @Nullable ChannelId met = channels.get(name);
    if (met != null) {
      return Optional.of(met);
    }
    ChannelId channel;
    try {
      channel = channelCalled(name);
    } catch (IllegalArgumentException refused) {
      note(
          Problem.at(place(), name, "is no channel id")
              .withHint(String.valueOf(refused.getMessage())));
      return Optional.empty();
    }
    Optional<ImmutableSet<ChannelId>> known = format.channels();
    if (known.isPresent() && !known.get().contains(channel)) {
      Problem unknown =
          Problem.at(place(), name, "no such channel in the journey")
              .withNearest(Iterables.transform(known.get(), ChannelId::value));
      note(named(format.channelNames(), name).map(unknown::withHint).orElse(unknown));
      return Optional.empty();
    }
    channels.put(name, channel);
    return Optional.of(channel);
  }

  private ChannelId channelCalled(String name) {
    return format.channels().orElse(ImmutableSet.of()).stream()
        .filter(id -> Names.clean(id.value()).equals(name))
        .findFirst()
        .orElseGet(() -> ChannelId.of(name));
  }

  /** Notes touchpoints about which something is said and that no row names. */
  private void checkCodings() {
    touchpointCells.keySet().stream()
        .filter(name -> complete() && !touchpoints.containsKey(name))
        .forEach(
            name ->
                note(
                    Problem.at("", name, "no row is about this touchpoint")
                        .withNearest(touchpoints.keySet())));
  }

  @Override
  ImmutableList<Cells> allCells() {
    return touchpointColumn == ABSENT
        ? ratingCells
        : ImmutableList.<Cells>builder().add(longCells).addAll(touchpointCells.values()).build();
  }

  @Override
  Set<String> answeredIn(String value) {
    return answeredIn(value, ratingNames, ratingCells);
  }

  /** What came of it. */
  CsvReading<SurveyedRatings> reading() {
    checkCodings();
    Segmented<Ratings> counted = counter.toRatings();
    return reading(
        raters == null
            ? new SurveyedRatings(
                counted, counted.whole(), channelCounters.toRatings(), Optional.empty())
            : raters.toRatings(counted.parts().keySet(), scales));
  }
}
