package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.evidence.SegmentedRatingCounter;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.rating.RatingScale;

/** Counts ratings by channel and, within each, by segment. */
final class ChannelCounters {

  private final RatingScale scale;
  private final Map<ChannelId, SegmentedRatingCounter> counters = new LinkedHashMap<>();

  ChannelCounters(RatingScale scale) {
    this.scale = scale;
  }

  /** The counter of a channel, which is met by asking for it. */
  SegmentedRatingCounter over(ChannelId channel) {
    return counters.computeIfAbsent(channel, met -> new SegmentedRatingCounter(scale));
  }

  /** What was counted so far. */
  Segmented<RatingsByChannel> toRatings() {
    Map<Segment, Map<ChannelId, Ratings>> bySegment = new LinkedHashMap<>();
    counters.forEach(
        (channel, counter) ->
            counter
                .toRatings()
                .parts()
                .forEach(
                    (segment, ratings) ->
                        bySegment
                            .computeIfAbsent(segment, met -> new LinkedHashMap<>())
                            .put(channel, ratings)));
    return segmented(scale, bySegment);
  }

  /** The ratings over each channel, by segment. */
  static Segmented<RatingsByChannel> segmented(
      RatingScale scale, Map<Segment, Map<ChannelId, Ratings>> bySegment) {
    ImmutableMap.Builder<Segment, RatingsByChannel> parts = ImmutableMap.builder();
    bySegment.forEach(
        (segment, ratings) ->
            parts.put(segment, new RatingsByChannel(scale, ImmutableMap.copyOf(ratings))));
    return new Segmented<>(RatingsByChannel.empty(scale), parts.buildOrThrow());
  }
}
