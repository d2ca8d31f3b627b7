package org.klantreis.journey.scoring.transition;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.Touchpoint;

/**
 * A channel at a touchpoint over which the customer cannot go on to the next touchpoint.
 *
 * @param touchpoint where the customer is
 * @param channel over which
 * @param own whether it is the channel of the persona, who has to change here; else of customers
 *     who chose another one
 * @param next the touchpoint that follows on the timeline
 * @param onward the channels that lead there, at least one
 */
public record DeadEnd(
    Touchpoint touchpoint,
    Channel channel,
    boolean own,
    Touchpoint next,
    ImmutableList<Channel> onward) {}
