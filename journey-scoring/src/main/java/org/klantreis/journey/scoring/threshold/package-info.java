/**
 * The 7+/9+ threshold: an unbroken chain of experiences as expected, with peaks above expectation
 * at the moments of truth.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.threshold.ThresholdScorer}. In which band a
 * touchpoint lies is decided in the {@code band} package.
 */
@NullMarked
package org.klantreis.journey.scoring.threshold;

import org.jspecify.annotations.NullMarked;
