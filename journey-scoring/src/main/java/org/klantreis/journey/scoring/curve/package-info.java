/**
 * The emotional curve: how ratings rise and fall along the timeline, and what is likely to be
 * remembered of them.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.curve.CurveScorer}. What each touchpoint is
 * rated is found in the {@code timeline} package.
 */
@NullMarked
package org.klantreis.journey.scoring.curve;

import org.jspecify.annotations.NullMarked;
