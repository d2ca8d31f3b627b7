/**
 * Customer delight (<i>klantverrassing</i>): where a touchpoint goes beyond what was expected on an
 * emotional need, and what delighted customers do.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.delight.JourneyDelightScorer}, or with {@link
 * org.klantreis.journey.scoring.delight.DelightScorer} for a single touchpoint.
 */
@NullMarked
package org.klantreis.journey.scoring.delight;

import org.jspecify.annotations.NullMarked;
