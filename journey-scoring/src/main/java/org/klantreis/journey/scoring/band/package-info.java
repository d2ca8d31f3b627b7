/**
 * Below, met and exceeded: the bands of the 7+/9+ rule, and in which of them ratings lie.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.band.BandJudgement}. This package judges the
 * ratings of one touchpoint; what that means for a journey is said by scorers.
 */
@NullMarked
package org.klantreis.journey.scoring.band;

import org.jspecify.annotations.NullMarked;
