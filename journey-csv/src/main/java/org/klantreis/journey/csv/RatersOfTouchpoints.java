package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.evidence.RatingsByRespondent;
import org.klantreis.journey.evidence.RatingsByRespondentCounter;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

/** Counts ratings of which it is known who gave them: by segment, and by channel. */
final class RatersOfTouchpoints {

  private final RatingScale scale;
  private final Repeats repeats;
  private final Map<TouchpointId, RatingScale> touchpoints = new LinkedHashMap<>();
  private final Map<Segment, RatingsByRespondentCounter> segments = new LinkedHashMap<>();
  private final Map<ChannelId, Map<Segment, RatingsByRespondentCounter>> channels =
      new LinkedHashMap<>();

  RatersOfTouchpoints(RatingScale scale, Repeats repeats) {
    this.scale = scale;
    this.repeats = repeats;
  }

  /** A touchpoint that may be rated, on that scale: all are told in the order of this. */
  void know(TouchpointId touchpoint, RatingScale own) {
    touchpoints.putIfAbsent(touchpoint, own);
  }

  /** A rating of which the channel is known is counted a second time, by its channel. */
  void add(
      Segment segment,
      Optional<ChannelId> channel,
      RespondentId rater,
      TouchpointId touchpoint,
      RatingScale own,
      RatingAspect aspect,
      int level,
      Optional<Double> weight) {
    add(in(segment, segments), rater, touchpoint, own, aspect, level, weight);
    if (channel.isPresent()) {
      Map<Segment, RatingsByRespondentCounter> over =
          channels.computeIfAbsent(channel.get(), met -> new LinkedHashMap<>());
      add(in(segment, over), rater, touchpoint, own, aspect, level, weight);
    }
  }

  private RatingsByRespondentCounter in(
      Segment segment, Map<Segment, RatingsByRespondentCounter> counters) {
    return counters.computeIfAbsent(
        segment,
        met -> {
          RatingsByRespondentCounter counter = new RatingsByRespondentCounter(scale);
          touchpoints.forEach(counter::know);
          return counter;
        });
  }

  private static void add(
      RatingsByRespondentCounter counter,
      RespondentId rater,
      TouchpointId touchpoint,
      RatingScale own,
      RatingAspect aspect,
      int level,
      Optional<Double> weight) {
    counter.know(touchpoint, own);
    if (weight.isPresent()) {
      counter.addLevelWeighted(rater, touchpoint, aspect, level, weight.get());
    } else {
      counter.addLevel(rater, touchpoint, aspect, level);
    }
  }

  /** What was counted, where these segments and touchpoints are known, rated or not. */
  SurveyedRatings toRatings(
      ImmutableSet<Segment> known, Map<TouchpointId, RatingScale> touchpoints) {
    ImmutableMap.Builder<Segment, RatingsByRespondent> raters = ImmutableMap.builder();
    ImmutableMap.Builder<Segment, Ratings> parts = ImmutableMap.builder();
    for (Segment segment : known) {
      RatingsByRespondentCounter counter = in(segment, segments);
      touchpoints.forEach(counter::know);
      RatingsByRespondent counted = counter.toRatings();
      raters.put(segment, counted);
      parts.put(segment, counted.ratings(repeats));
    }
    Segmented<RatingsByRespondent> all =
        new Segmented<>(RatingsByRespondent.empty(scale), raters.buildOrThrow());
    return new SurveyedRatings(
        new Segmented<>(Ratings.empty(scale), parts.buildOrThrow()),
        all.whole().ratings(repeats),
        byChannel(),
        Optional.of(all));
  }

  private Segmented<RatingsByChannel> byChannel() {
    Map<Segment, Map<ChannelId, Ratings>> bySegment = new LinkedHashMap<>();
    channels.forEach(
        (channel, counters) ->
            counters.forEach(
                (segment, counter) ->
                    bySegment
                        .computeIfAbsent(segment, met -> new LinkedHashMap<>())
                        .put(channel, counter.toRatings().ratings(repeats))));
    return ChannelCounters.segmented(scale, bySegment);
  }
}
