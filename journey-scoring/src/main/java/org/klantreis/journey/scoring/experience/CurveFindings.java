package org.klantreis.journey.scoring.experience;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatedTimeline;
import org.klantreis.journey.scoring.statistics.ByChance;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * The curve, worked out from the timeline.
 *
 * @param alike how intense the peak of the measured points would be, were they all alike
 */
record CurveFindings(RatedTimeline timeline, double neutral, Optional<ByChance> alike)
    implements CurveResult {

  /** Values are sums of floating-point numbers, so values this near to each other are the same. */
  private static final double TOLERANCE = 1e-9;

  CurveFindings {
    checkArgument(!timeline.rated().isEmpty(), "A curve needs at least one rated touchpoint.");
  }

  @Override
  public RatingScale scale() {
    return timeline.scale().orElseThrow();
  }

  @Override
  public ImmutableList<Rated> points() {
    return timeline.rated();
  }

  @Override
  public ImmutableList<Touchpoint> unrated() {
    return timeline.unrated();
  }

  @Override
  public ImmutableList<Rated> onOtherScales() {
    return timeline.onOtherScales();
  }

  @Override
  public int position(Rated point) {
    return timeline.position(point);
  }

  @Override
  public double mean() {
    return points().stream().mapToDouble(Rated::value).sum() / points().size();
  }

  @Override
  public Rated lowest() {
    return most(point -> -point.value());
  }

  @Override
  public Rated highest() {
    return most(Rated::value);
  }

  @Override
  public Rated peak() {
    return most(this::intensity);
  }

  @Override
  public Optional<ByChance> peakByChance() {
    return alike.filter(any -> peak().isMeasured());
  }

  private Rated most(ToDoubleFunction<Rated> of) {
    double most = points().stream().mapToDouble(of).max().orElseThrow();
    return points().stream()
        .filter(point -> of.applyAsDouble(point) >= most - TOLERANCE)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  @Override
  public Rated end() {
    return points().get(points().size() - 1);
  }

  @Override
  public boolean endIsKnown() {
    return position(end()) == timeline.touchpoints().size() - 1;
  }

  @Override
  public double intensity(Rated point) {
    return fromNeutral(point.value());
  }

  private double fromNeutral(double value) {
    return Math.abs(value - neutral);
  }

  @Override
  public ImmutableList<Rated> rivals() {
    Rated peak = peak();
    double least = leastIntensity(peak);
    return points().stream()
        .filter(point -> !point.equals(peak))
        .filter(point -> greatestIntensity(point) >= least - TOLERANCE)
        .collect(toImmutableList());
  }

  private double greatestIntensity(Rated point) {
    return point
        .interval()
        .map(ends -> Math.max(fromNeutral(ends.low()), fromNeutral(ends.high())))
        .orElseGet(() -> intensity(point));
  }

  private double leastIntensity(Rated point) {
    return point.interval().map(this::leastIntensity).orElseGet(() -> intensity(point));
  }

  private double leastIntensity(Interval ends) {
    return ends.contains(neutral) ? 0 : Math.min(fromNeutral(ends.low()), fromNeutral(ends.high()));
  }

  @Override
  public double peakEnd() {
    return peakEnd(peak());
  }

  @Override
  public double peakEnd(Rated asPeak) {
    return (asPeak.value() + end().value()) / 2;
  }

  @Override
  public OptionalDouble slope() {
    if (points().size() < 2) {
      return OptionalDouble.empty();
    }
    double middle = points().stream().mapToDouble(this::position).sum() / (double) points().size();
    double mean = mean();
    double xx = 0;
    double xy = 0;
    for (Rated point : points()) {
      double x = position(point) - middle;
      xx += x * x;
      xy += x * (point.value() - mean);
    }
    return OptionalDouble.of(xy / xx);
  }

  /** What the curve comes to, and a row for each touchpoint of the timeline, so that gaps show. */
  @Override
  public Figures figures() {
    Optional<ByChance> byChance = peakByChance();
    return Figures.builder()
        .put("scale", scale().name())
        .put("neutral", neutral)
        .put("mean", mean())
        .put("lowest", lowest().value())
        .put("lowest_at", id(lowest()))
        .put("highest", highest().value())
        .put("highest_at", id(highest()))
        .put("end", end().value())
        .put("end_at", id(end()))
        .put("end_is_known", endIsKnown())
        .put("slope", slope())
        .put("peak", peak().value())
        .put("peak_at", id(peak()))
        .put("peak_intensity", intensity(peak()))
        .put("peak_intensity_by_chance", byChance.map(ByChance::value))
        .putInterval("peak_intensity_by_chance", byChance.map(ByChance::interval))
        .putTexts("peak_rivals", rivals().stream().map(CurveFindings::id).toList())
        .put("peak_end", peakEnd())
        .putAll("unknown", unrated())
        .putRows("touchpoints", rows())
        .build();
  }

  private List<Figures> rows() {
    List<Figures> rows = new ArrayList<>();
    for (Touchpoint touchpoint : timeline.touchpoints()) {
      rows.add(
          Figures.builder()
              .put("touchpoint", touchpoint.id().value())
              .put("position", rows.size())
              .putAll(timeline.of(touchpoint).map(Rated::figures).orElseGet(Rated::noFigures))
              .build());
    }
    return rows;
  }

  private static String id(Rated point) {
    return point.touchpoint().id().value();
  }
}
