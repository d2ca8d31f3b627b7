package org.klantreis.journey.scoring.transition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.Touchpoint;

/**
 * How a touchpoint is rated over each channel that customers had it over.
 *
 * @param touchpoint the touchpoint
 * @param ratings at least one channel
 */
public record TouchpointRatings(Touchpoint touchpoint, ChannelRatings ratings) {

  /** The channels over which customers had it, and over which the map does not offer it. */
  public ImmutableList<Channel> notOnMap() {
    return ratings.levels().stream()
        .map(ChannelLevel::channel)
        .filter(channel -> !ChannelMatrix.has(touchpoint, channel))
        .collect(toImmutableList());
  }
}
