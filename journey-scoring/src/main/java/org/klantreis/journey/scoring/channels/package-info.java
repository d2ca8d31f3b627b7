/**
 * Channels (<i>omnichannel</i>): over which channels touchpoints can be had, where customers cannot
 * go on over the one they are on, and whether all channels are rated alike.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.channels.ChannelsScorer}. Whether a change of
 * channel annoys is for the scorer of friction to say.
 */
@NullMarked
package org.klantreis.journey.scoring.channels;

import org.jspecify.annotations.NullMarked;
