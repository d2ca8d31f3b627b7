package org.klantreis.journey.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;

/** Counts respondents by segment: a {@link RespondentCounter} for each. */
public final class SegmentedRespondentCounter {

  private final RatingScale overallScale;
  private final RatingScale scale;
  private final ImmutableList<TouchpointId> touchpoints;
  private final Map<Segment, RespondentCounter> counters = new LinkedHashMap<>();

  /** Counts nobody yet and knows no segment; see {@link RespondentCounter}. */
  public SegmentedRespondentCounter(RatingScale scale, Collection<TouchpointId> touchpoints) {
    this(scale, scale, touchpoints);
  }

  /** The same, where the overall rating has a scale of its own. */
  public SegmentedRespondentCounter(
      RatingScale overallScale, RatingScale scale, Collection<TouchpointId> touchpoints) {
    this.overallScale = overallScale;
    this.scale = scale;
    this.touchpoints = RespondentRatings.checked(touchpoints);
  }

  /** The counter of a segment, which is met by asking for it. */
  public RespondentCounter in(Segment segment) {
    return counters.computeIfAbsent(
        segment, met -> new RespondentCounter(overallScale, scale, touchpoints));
  }

  /** Who was counted so far; counting can go on. */
  public Segmented<RespondentRatings> toRespondents() {
    ImmutableMap.Builder<Segment, RespondentRatings> parts = ImmutableMap.builder();
    counters.forEach((segment, counter) -> parts.put(segment, counter.toRespondents()));
    return new Segmented<>(
        RespondentRatings.empty(overallScale, scale, touchpoints), parts.buildOrThrow());
  }
}
