/**
 * The four instruments of customer experience management: which are used on a journey, and on a
 * portfolio of journeys.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.instruments.InstrumentsScorer} for one
 * journey, and with {@link org.klantreis.journey.scoring.instruments.CoverageScorer} for many.
 */
@NullMarked
package org.klantreis.journey.scoring.instruments;

import org.jspecify.annotations.NullMarked;
