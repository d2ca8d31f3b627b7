package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.rating.RatingScale;

/**
 * The ratings of the touchpoints of a journey by the channel over which customers had them, on one
 * scale.
 *
 * <p>Holds only answers of which the channel is known, so it may count fewer than the {@link
 * Ratings} of the same journey.
 *
 * @param scale the scale of all the ratings
 * @param channels the ratings over each channel, in the order in which the channels were met
 */
public record RatingsByChannel(RatingScale scale, ImmutableMap<ChannelId, Ratings> channels)
    implements Tally<RatingsByChannel> {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for ratings on another scale
   */
  public RatingsByChannel {
    channels.forEach(
        (channel, ratings) ->
            checkArgument(
                ratings.scale().equals(scale),
                "The ratings over channel '%s' are on scale '%s', the others on '%s'.",
                channel,
                ratings.scale().name(),
                scale.name()));
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
