package org.klantreis.journey.scoring.transition;

import org.klantreis.journey.model.Channel;
import org.klantreis.journey.scoring.rated.RatedValue;

/**
 * How a channel is rated.
 *
 * @param channel the channel
 * @param rated what it is rated: the mean of all answers together, or of what the map states. The
 *     interval takes each answer for another customer's, so it is too narrow where the same
 *     customers rated several touchpoints
 */
public record ChannelLevel(Channel channel, RatedValue rated) {}
