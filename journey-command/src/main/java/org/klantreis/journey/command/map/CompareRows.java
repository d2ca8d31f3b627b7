package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.comparison.AlignmentResult;
import org.klantreis.journey.scoring.comparison.KeptTouchpoint;
import org.klantreis.journey.scoring.comparison.RatingChange;
import org.klantreis.journey.scoring.comparison.RedesignResult;
import org.klantreis.journey.scoring.comparison.RedesignResult.BreakChange;
import org.klantreis.journey.scoring.comparison.RedesignResult.MomentChange;
import org.klantreis.journey.scoring.comparison.RedesignResult.Shortfall;
import org.klantreis.journey.scoring.comparison.WaveResult;
import org.klantreis.journey.scoring.comparison.WaveResult.TouchpointWaves;
import org.klantreis.journey.scoring.comparison.WaveResult.WaveChange;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Figures;

/** A comparison as tidy data: a line for each change, no column with numbers and words in it. */
final class CompareRows {

  /** What a line says, in the order of the columns. */
  private enum Column {
    SEGMENT,
    TOUCHPOINT,
    MEASURE,
    BEFORE,
    AFTER,
    DIFFERENCE,
    LOW,
    HIGH,
    P,
    ADJUSTED_P,
    N_BEFORE,
    N_AFTER,
    SOURCE,
    CHANGE,
    TEST,
    PAIRS;

    String title() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final ImmutableList<String> COLUMNS =
      Arrays.stream(Column.values()).map(Column::title).collect(ImmutableList.toImmutableList());

  private final List<Figures> rows = new ArrayList<>();
  private final String segment;

  private CompareRows(Optional<Segment> segment) {
    this.segment = Segment.name(segment);
  }

  static List<Figures> of(Optional<Segment> segment, Comparison comparison) {
    CompareRows rows = new CompareRows(segment);
    comparison
        .alignment()
        .flatMap(verdict -> verdict.outcome().answer())
        .ifPresent(rows::addAlignment);
    Optional<WaveResult> waves = comparison.waves().flatMap(verdict -> verdict.outcome().answer());
    comparison
        .redesign()
        .flatMap(verdict -> verdict.outcome().answer())
        .ifPresent(redesign -> rows.addRedesign(redesign, waves));
    waves.ifPresent(rows::addWaves);
    return rows.rows;
  }

  private void addAlignment(AlignmentResult result) {
    rows.add(start(Optional.empty(), "fit").with(Column.AFTER, result.fit()).build());
    result.missing().forEach(id -> addWord(id, "alignment", "missing"));
    result.adHoc().forEach(id -> addWord(id, "alignment", "ad_hoc"));
    result.outOfOrder().forEach(id -> addWord(id, "alignment", "out_of_order"));
    result.failed().forEach(id -> addWord(id, "delivery", "failed"));
    result.unknown().forEach(id -> addWord(id, "delivery", "unknown"));
  }

  private void addRedesign(RedesignResult result, Optional<WaveResult> waves) {
    rows.add(
        start(Optional.empty(), "level")
            .with(Column.CHANGE, fromTo(result.levelBefore(), result.levelAfter(), "unknown"))
            .build());
    result.removed().forEach(each -> addWord(each.id(), "place", "removed"));
    result.added().forEach(each -> addWord(each.id(), "place", "added"));
    for (KeptTouchpoint each : result.kept()) {
      TouchpointId id = each.after().id();
      addWord(id, "place", each.moved() ? "moved" : "kept");
      if (!each.changed().isEmpty()) {
        addWord(id, "attributes", String.join(" ", each.changedNames()));
      }
      addWord(id, "band", fromTo(each.bandBefore(), each.bandAfter(), "unknown"));
      boolean inWaves = waves.flatMap(found -> found.of(id)).isPresent();
      each.rating().filter(rating -> !inWaves).ifPresent(rating -> addRating(id, rating));
    }
    for (BreakChange each : result.breaks()) {
      addWord(each.touchpoint().id(), "break", word(each.fate()));
    }
    for (MomentChange each : result.moments()) {
      addWord(
          each.touchpoint().id(),
          "moment_of_truth_" + word(each.placement()),
          fromTo(each.before(), each.after(), "none"));
    }
    for (Shortfall gap : result.gaps()) {
      rows.add(
          start(Optional.of(gap.touchpoint().id()), "gap")
              .with(Column.DIFFERENCE, gap.points())
              .build());
    }
  }

  /** A rating that no wave has on both sides: stated in a map. */
  private void addRating(TouchpointId id, RatingChange rating) {
    rows.add(
        start(Optional.of(id), "mean")
            .means(rating.before(), rating.after(), rating.difference())
            .with(Column.SOURCE, word(rating.source()))
            .build());
  }

  private void addWaves(WaveResult result) {
    for (TouchpointWaves each : result.touchpoints()) {
      for (WaveChange change : each.changes()) {
        rows.add(
            start(Optional.of(each.touchpoint().id()), word(change.measure()))
                .means(change.before(), change.after(), change.difference())
                .with(Column.LOW, change.interval().map(Interval::low))
                .with(Column.HIGH, change.interval().map(Interval::high))
                .with(Column.P, boxed(change.p()))
                .with(Column.ADJUSTED_P, boxed(change.adjustedP()))
                .with(Column.N_BEFORE, each.before().n())
                .with(Column.N_AFTER, each.after().n())
                .with(Column.SOURCE, "measured")
                .with(Column.CHANGE, direction(change, result))
                .with(Column.TEST, word(change.test()))
                .with(Column.PAIRS, each.pairs())
                .build());
      }
    }
  }

  private static String direction(WaveChange change, WaveResult result) {
    if (!change.isSignificant(result.confidence())) {
      return "unsettled";
    }
    return change.difference() > 0 ? "risen" : "fallen";
  }

  private void addWord(TouchpointId id, String measure, String change) {
    rows.add(start(Optional.of(id), measure).with(Column.CHANGE, change).build());
  }

  private Line start(Optional<TouchpointId> touchpoint, String measure) {
    return new Line()
        .with(Column.SEGMENT, segment)
        .with(Column.TOUCHPOINT, touchpoint.map(TouchpointId::value))
        .with(Column.MEASURE, measure);
  }

  /** What it was and what it became, as in {@code below>exceeded}. */
  private static String fromTo(
      Optional<? extends Enum<?>> before, Optional<? extends Enum<?>> after, String absent) {
    return before.map(CompareRows::word).orElse(absent)
        + ">"
        + after.map(CompareRows::word).orElse(absent);
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** A row in the making; a column that is not set is empty. */
  private static final class Line {

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    Line with(Column column, Optional<?> value) {
      value.ifPresent(found -> cells.put(column, found.toString()));
      return this;
    }

    Line with(Column column, Object value) {
      return with(column, Optional.of(value));
    }

    Line means(double before, double after, double difference) {
      return with(Column.BEFORE, before)
          .with(Column.AFTER, after)
          .with(Column.DIFFERENCE, difference);
    }

    Figures build() {
      Figures.Builder row = Figures.builder();
      for (Column column : Column.values()) {
        row.put(column.title(), Optional.ofNullable(cells.get(column)));
      }
      return row.build();
    }
  }
}
