package org.klantreis.journey.scoring.experience;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.RatedTouchpoint;
import org.klantreis.journey.scoring.rated.RatedValue;
import org.klantreis.journey.scoring.rated.UnratedTouchpoint;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * The emotional curve of a journey.
 *
 * @param scale the scale of all values
 * @param neutral the point that intensity is measured from
 * @param points the rated touchpoints in timeline order, at least one
 * @param unrated the touchpoints of which no value is known on this scale
 */
public record CurveResult(
    RatingScale scale,
    double neutral,
    ImmutableList<RatedTouchpoint> points,
    ImmutableList<UnratedTouchpoint> unrated)
    implements Result {

  /** Values are sums of floating-point numbers, so values this near to each other are the same. */
  private static final double TOLERANCE = 1e-9;

  /** Refuses a curve without a point. */
  public CurveResult {
    checkArgument(!points.isEmpty(), "A curve needs at least one rated touchpoint.");
  }

  /** The mean of the values, each touchpoint counting the same. */
  public double mean() {
    return points.stream().mapToDouble(RatedTouchpoint::value).sum() / points.size();
  }

  /** The lowest point, the latest of several. */
  public RatedTouchpoint lowest() {
    return most(point -> -point.value());
  }

  /** The highest point, the latest of several. */
  public RatedTouchpoint highest() {
    return most(RatedTouchpoint::value);
  }

  /** The most intense point, which may be a low one; the latest of several. */
  public RatedTouchpoint peak() {
    return most(this::intensity);
  }

  /** The last point. */
  public RatedTouchpoint end() {
    return points.get(points.size() - 1);
  }

  /** Whether the last point is the last touchpoint of the journey. */
  public boolean endIsKnown() {
    return end().position() == points.size() + unrated.size() - 1;
  }

  /** Distance from the neutral point, in points of the scale. */
  public double intensity(RatedTouchpoint point) {
    return Math.abs(point.value() - neutral);
  }

  /**
   * The other points that may be as intense as the peak, as far as the intervals tell: then the
   * peak is open. What the map states has no interval, and stands for itself.
   */
  public ImmutableList<RatedTouchpoint> rivals() {
    RatedTouchpoint peak = peak();
    double least = leastIntensity(peak);
    return points.stream()
        .filter(point -> point.position() != peak.position())
        .filter(point -> greatestIntensity(point) >= least - TOLERANCE)
        .collect(toImmutableList());
  }

  private double greatestIntensity(RatedTouchpoint point) {
    return interval(point)
        .map(ends -> Math.max(Math.abs(ends.low() - neutral), Math.abs(ends.high() - neutral)))
        .orElseGet(() -> intensity(point));
  }

  private double leastIntensity(RatedTouchpoint point) {
    return interval(point)
        .map(
            ends ->
                ends.contains(neutral)
                    ? 0
                    : Math.min(Math.abs(ends.low() - neutral), Math.abs(ends.high() - neutral)))
        .orElseGet(() -> intensity(point));
  }

  private static Optional<Interval> interval(RatedTouchpoint point) {
    return point.rated().measured().flatMap(MeanEstimate::interval);
  }

  /** The mean of the peak and the end (Kahneman et al. 1993). */
  public double peakEnd() {
    return peakEnd(peak());
  }

  /** What the peak-end would be if that point were the peak. */
  public double peakEnd(RatedTouchpoint asPeak) {
    return (asPeak.value() + end().value()) / 2;
  }

  /**
   * Points of the scale by which the values rise from one touchpoint to the next: least squares
   * over positions on the timeline. Absent for a single point.
   */
  public OptionalDouble slope() {
    if (points.size() < 2) {
      return OptionalDouble.empty();
    }
    double middle =
        points.stream().mapToDouble(RatedTouchpoint::position).sum() / (double) points.size();
    double mean = mean();
    double xx = 0;
    double xy = 0;
    for (RatedTouchpoint point : points) {
      double x = point.position() - middle;
      xx += x * x;
      xy += x * (point.value() - mean);
    }
    return OptionalDouble.of(xy / xx);
  }

  private RatedTouchpoint most(ToDoubleFunction<RatedTouchpoint> of) {
    double most = points.stream().mapToDouble(of).max().orElseThrow();
    ImmutableList<RatedTouchpoint> alike =
        points.stream()
            .filter(point -> of.applyAsDouble(point) >= most - TOLERANCE)
            .collect(toImmutableList());
    return alike.get(alike.size() - 1);
  }

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("scale", scale.name())
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
        .putTexts("peak_rivals", rivals().stream().map(CurveResult::id).toList())
        .put("peak_end", peakEnd())
        .putTexts("unknown", unrated.stream().map(each -> each.touchpoint().id().value()).toList())
        .putRows("touchpoints", rows())
        .build();
  }

  /** A row for each touchpoint of the timeline, so that gaps show. */
  private List<Figures> rows() {
    List<Figures> rows = new ArrayList<>();
    int point = 0;
    int gap = 0;
    while (rows.size() < points.size() + unrated.size()) {
      int position = rows.size();
      boolean isRated = point < points.size() && points.get(point).position() == position;
      String touchpoint =
          isRated ? id(points.get(point)) : unrated.get(gap).touchpoint().id().value();
      rows.add(
          Figures.builder()
              .put("touchpoint", touchpoint)
              .put("position", position)
              .putAll(isRated ? points.get(point).rated().figures() : RatedValue.noFigures())
              .build());
      if (isRated) {
        point++;
      } else {
        gap++;
      }
    }
    return rows;
  }

  private static String id(RatedTouchpoint point) {
    return point.touchpoint().id().value();
  }
}
