package org.klantreis.journey.evidence;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;

/**
 * Counts ratings by segment: a {@link RatingCounter} for each, which share their touchpoints.
 *
 * <p>Every segment knows every touchpoint in the end, rated there or not.
 */
public final class SegmentedRatingCounter {

  private final RatedTouchpoints touchpoints;
  private final Map<Segment, RatingCounter> counters = new LinkedHashMap<>();

  /**
   * Counts nothing yet and knows no segment.
   *
   * @param scale the usual scale
   */
  public SegmentedRatingCounter(RatingScale scale) {
    this.touchpoints = new RatedTouchpoints(scale);
  }

  /** The index of a touchpoint, the same in all segments; a new one is on the usual scale. */
  public int index(TouchpointId touchpoint) {
    return touchpoints.indexOf(touchpoint);
  }

  /**
   * The index of a touchpoint that is rated on a scale of its own, the same in all segments.
   *
   * @throws IllegalArgumentException for a touchpoint that was met with another scale
   */
  public int index(TouchpointId touchpoint, RatingScale scale) {
    return touchpoints.indexOf(touchpoint, scale);
  }

  /** The counter of a segment, which is met by asking for it. */
  public RatingCounter in(Segment segment) {
    return counters.computeIfAbsent(segment, met -> new RatingCounter(touchpoints));
  }

  /** What was counted so far; counting can go on. */
  public Segmented<Ratings> toRatings() {
    ImmutableMap.Builder<Segment, Ratings> parts = ImmutableMap.builder();
    counters.forEach((segment, counter) -> parts.put(segment, counter.toRatings()));
    return new Segmented<>(Ratings.empty(touchpoints.usual()), parts.buildOrThrow());
  }
}
