/**
 * How an experience felt: against the expectation and the promise, as delight, and along the
 * timeline as a curve.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.experience.CurveScorer}. Whether a chain
 * breaks is said by the threshold.
 */
@NullMarked
package org.klantreis.journey.scoring.experience;

import org.jspecify.annotations.NullMarked;
