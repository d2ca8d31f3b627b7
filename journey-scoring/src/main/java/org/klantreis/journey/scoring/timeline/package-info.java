/**
 * What each touchpoint of a timeline is rated: as customers answered, else as the map states.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.timeline.RatedTimeline}. Several scorers read
 * it; none lives here.
 */
@NullMarked
package org.klantreis.journey.scoring.timeline;

import org.jspecify.annotations.NullMarked;
