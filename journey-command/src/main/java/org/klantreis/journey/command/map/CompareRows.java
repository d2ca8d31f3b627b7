package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
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

/**
 * A comparison as tidy data: a line for each change, numbers in the columns of numbers and words in
 * the last one.
 */
final class CompareRows {

  static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "segment",
          "touchpoint",
          "measure",
          "before",
          "after",
          "difference",
          "low",
          "high",
          "p",
          "adjusted_p",
          "n_before",
          "n_after",
          "source",
          "change");

  private final List<Figures> rows = new ArrayList<>();
  private final Optional<String> segment;

  private CompareRows(Optional<Segment> segment) {
    this.segment = segment.map(Segment::name);
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
        .outcome()
        .answer()
        .ifPresent(redesign -> rows.addRedesign(redesign, waves));
    waves.ifPresent(rows::addWaves);
    return rows.rows;
  }

  private void addAlignment(AlignmentResult result) {
    rows.add(
        start(Optional.empty(), "fit").number("after", OptionalDouble.of(result.fit())).build());
    result.missing().forEach(id -> addWord(id, "alignment", "missing"));
    result.adHoc().forEach(id -> addWord(id, "alignment", "ad_hoc"));
    result.outOfOrder().forEach(id -> addWord(id, "alignment", "out_of_order"));
    result.failed().forEach(id -> addWord(id, "delivery", "failed"));
    result.unknown().forEach(id -> addWord(id, "delivery", "unknown"));
  }

  private void addRedesign(RedesignResult result, Optional<WaveResult> waves) {
    rows.add(
        start(Optional.empty(), "level")
            .change(fromTo(result.levelBefore(), result.levelAfter(), "unknown"))
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
              .number("difference", OptionalDouble.of(gap.points()))
              .build());
    }
  }

  /** A rating that no wave has on both sides: stated in a map. */
  private void addRating(TouchpointId id, RatingChange rating) {
    rows.add(
        start(Optional.of(id), "mean")
            .numbers(rating.before(), rating.after(), rating.difference())
            .source(word(rating.source()))
            .build());
  }

  private void addWaves(WaveResult result) {
    for (TouchpointWaves each : result.touchpoints()) {
      for (WaveChange change : each.changes()) {
        rows.add(
            start(Optional.of(each.touchpoint().id()), word(change.measure()))
                .numbers(change.before(), change.after(), change.difference())
                .number("low", end(change.interval().map(Interval::low)))
                .number("high", end(change.interval().map(Interval::high)))
                .number("p", change.p())
                .number("adjusted_p", change.adjustedP())
                .counts(each.before().n(), each.after().n())
                .source("measured")
                .change(direction(change, result))
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
    rows.add(start(Optional.of(id), measure).change(change).build());
  }

  private Line start(Optional<TouchpointId> touchpoint, String measure) {
    return new Line(segment, touchpoint.map(TouchpointId::value), measure);
  }

  /** What it was and what it became, as in {@code below>exceeded}. */
  private static String fromTo(
      Optional<? extends Enum<?>> before, Optional<? extends Enum<?>> after, String absent) {
    return before.map(CompareRows::word).orElse(absent)
        + ">"
        + after.map(CompareRows::word).orElse(absent);
  }

  private static OptionalDouble end(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** A row in the making; a column that is not set is empty. */
  private static final class Line {

    private final Map<String, String> cells = new HashMap<>();

    Line(Optional<String> segment, Optional<String> touchpoint, String measure) {
      segment.ifPresent(name -> cells.put("segment", name));
      touchpoint.ifPresent(id -> cells.put("touchpoint", id));
      cells.put("measure", measure);
    }

    Line number(String column, OptionalDouble value) {
      value.ifPresent(found -> cells.put(column, Double.toString(found)));
      return this;
    }

    Line numbers(double before, double after, double difference) {
      return number("before", OptionalDouble.of(before))
          .number("after", OptionalDouble.of(after))
          .number("difference", OptionalDouble.of(difference));
    }

    Line counts(long before, long after) {
      cells.put("n_before", Long.toString(before));
      cells.put("n_after", Long.toString(after));
      return this;
    }

    Line source(String word) {
      cells.put("source", word);
      return this;
    }

    Line change(String words) {
      cells.put("change", words);
      return this;
    }

    Figures build() {
      Figures.Builder row = Figures.builder();
      COLUMNS.forEach(name -> row.put(name, Optional.ofNullable(cells.get(name))));
      return row.build();
    }
  }
}
