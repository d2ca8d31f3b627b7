package org.klantreis.journey.scoring.transition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.rating.RatingScale;

/**
 * How channels are rated, at one touchpoint or across the journey.
 *
 * @param scale the scale of all ratings
 * @param levels the channels that are rated, in the order of the map
 */
public record ChannelRatings(RatingScale scale, ImmutableList<ChannelLevel> levels) {

  /** How alike they are rated, beside the level; empty for fewer than two. */
  public Optional<Consistency> consistency() {
    return Consistency.of(
        scale, levels.stream().map(ChannelLevel::value).collect(toImmutableList()));
  }

  /** What a channel is rated, where it is. */
  public Optional<ChannelLevel> of(ChannelId channel) {
    return levels.stream().filter(each -> each.channel().id().equals(channel)).findFirst();
  }

  /** Whether a channel is rated. */
  public boolean has(Channel channel) {
    return of(channel.id()).isPresent();
  }
}
