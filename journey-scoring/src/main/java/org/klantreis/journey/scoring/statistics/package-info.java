/**
 * Estimates with their uncertainty, by their textbook names.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.statistics.MeanEstimate} and {@link
 * org.klantreis.journey.scoring.statistics.Proportion}, and with {@link
 * org.klantreis.journey.scoring.statistics.Regression} and {@link
 * org.klantreis.journey.scoring.statistics.LogisticRegression} for what goes with what. What has no
 * formula for its uncertainty is drawn again by {@link
 * org.klantreis.journey.scoring.statistics.Resampling}. They read tallies and know nothing of
 * journeys. What cannot be estimated is absent, never NaN.
 */
@NullMarked
package org.klantreis.journey.scoring.statistics;

import org.jspecify.annotations.NullMarked;
