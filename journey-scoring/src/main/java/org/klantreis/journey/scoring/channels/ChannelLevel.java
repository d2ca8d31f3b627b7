package org.klantreis.journey.scoring.channels;

import org.klantreis.journey.model.Channel;
import org.klantreis.journey.scoring.timeline.RatedValue;

/**
 * How a channel is rated.
 *
 * @param channel the channel
 * @param rated what it is rated: the mean of all answers, or of what the map states
 */
public record ChannelLevel(Channel channel, RatedValue rated) {}
