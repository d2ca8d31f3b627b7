package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;

/**
 * The ratings of the touchpoints of a journey by the channel over which customers had them: each
 * touchpoint on a scale of its own, the same over every channel.
 *
 * <p>Holds only answers of which the channel is known, so it may count fewer than the {@link
 * Ratings} of the same journey.
 *
 * <pre>{@code
 * RatingScale scale = RatingScale.DUTCH_GRADE;
 * TouchpointId booking = TouchpointId.of("booking");
 * ChannelId web = ChannelId.of("web");
 * ChannelId phone = ChannelId.of("phone");
 * Ratings overWeb = Ratings.of(scale, Map.of(booking, RatingTally.of(scale, 8, 9)));
 * Ratings overPhone = Ratings.of(scale, Map.of(booking, RatingTally.of(scale, 4)));
 * RatingsByChannel ratings =
 *     new RatingsByChannel(scale, ImmutableMap.of(web, overWeb, phone, overPhone));
 * ratings.of(phone).of(booking).count(4); // 1
 * ratings.n(); // 3
 * }</pre>
 *
 * @param scale the usual scale, the same over every channel
 * @param channels the ratings over each channel, in the order in which the channels were met
 */
public record RatingsByChannel(RatingScale scale, ImmutableMap<ChannelId, Ratings> channels)
    implements Tally<RatingsByChannel> {

  /**
   * Ratings over these channels.
   *
   * @throws IllegalArgumentException for a channel whose usual scale is another than {@code scale},
   *     and for a touchpoint that is on different scales over different channels
   */
  public RatingsByChannel {
    Map<TouchpointId, RatingScale> scales = new LinkedHashMap<>();
    channels.forEach(
        (channel, ratings) -> {
          checkArgument(
              ratings.scale().equals(scale),
              "The ratings over channel '%s' are on scale '%s', the others on '%s'.",
              channel,
              ratings.scale().name(),
              scale.name());
          for (TouchpointId touchpoint : ratings.touchpoints()) {
            RatingScale own = ratings.scale(touchpoint);
            RatingScale met = scales.computeIfAbsent(touchpoint, unmet -> own);
            checkArgument(
                own.equals(met),
                "The ratings of touchpoint '%s' over channel '%s' are on scale '%s', the others on '%s'.",
                touchpoint,
                channel,
                own.name(),
                met.name());
          }
        });
  }

  /** Nothing counted, no channel known: the identity of merging. */
  public static RatingsByChannel empty(RatingScale scale) {
    return new RatingsByChannel(scale, ImmutableMap.of());
  }

  /** The ratings over one channel; empty where there are none. */
  public Ratings of(ChannelId channel) {
    return channels.getOrDefault(channel, Ratings.empty(scale));
  }

  @Override
  public long n() {
    return channels.values().stream().mapToLong(Ratings::n).reduce(0, Math::addExact);
  }

  @Override
  public RatingsByChannel merge(RatingsByChannel other) {
    checkArgument(
        scale.equals(other.scale),
        "Ratings on scale '%s' cannot be merged with ratings on scale '%s'.",
        scale.name(),
        other.scale.name());
    Map<ChannelId, Ratings> merged = new LinkedHashMap<>();
    for (ChannelId channel : Sets.union(channels.keySet(), other.channels.keySet())) {
      merged.put(channel, of(channel).merge(other.of(channel)));
    }
    return new RatingsByChannel(scale, ImmutableMap.copyOf(merged));
  }
}
