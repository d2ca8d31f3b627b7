/**
 * What is put side by side: journeys as-is against to-be and planned against actual, ratings of two
 * waves, of several waves, and of segments.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.comparison.RedesignScorer}, and with {@link
 * org.klantreis.journey.scoring.comparison.SegmentsScorer} for ratings of one journey. Comparisons
 * stand above the scorers and may read what those say.
 */
@NullMarked
package org.klantreis.journey.scoring.comparison;

import org.jspecify.annotations.NullMarked;
