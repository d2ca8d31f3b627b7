/**
 * What each touchpoint was rated, in which band that lies, and how it compares with what was
 * expected or promised.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.rated.RatedTimeline}. Several scorers read it;
 * none lives here.
 */
@NullMarked
package org.klantreis.journey.scoring.rated;

import org.jspecify.annotations.NullMarked;
