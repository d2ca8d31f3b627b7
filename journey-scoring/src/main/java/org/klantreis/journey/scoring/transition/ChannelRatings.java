package org.klantreis.journey.scoring.transition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.RatedValue;

/**
 * How channels are rated, at one touchpoint or across the journey.
 *
 * @param scale the scale of all ratings
 * @param levels the channels that are rated, in the order of the map
 */
public record ChannelRatings(RatingScale scale, ImmutableList<Level> levels) {

  /**
   * How a channel is rated.
   *
   * @param channel the channel
   * @param rated what it is rated: the mean of all answers together, or of what the map states. The
   *     interval takes each answer for another customer's, so it is too narrow where the same
   *     customers rated several touchpoints
   */
  public record Level(Channel channel, RatedValue rated) {}

  /** How alike they are rated, beside the level; empty for fewer than two. */
  public Optional<ChannelConsistency> consistency() {
    return ChannelConsistency.of(
        scale, levels.stream().map(each -> each.rated().value()).collect(toImmutableList()));
  }

  /** What a channel is rated, where it is. */
  public Optional<RatedValue> of(ChannelId channel) {
    return levels.stream()
        .filter(each -> each.channel().id().equals(channel))
        .map(Level::rated)
        .findFirst();
  }

  /** Whether a channel is rated. */
  public boolean has(Channel channel) {
    return of(channel.id()).isPresent();
  }
}
