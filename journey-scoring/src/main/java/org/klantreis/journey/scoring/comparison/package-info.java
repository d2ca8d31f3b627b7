/**
 * Two journeys side by side: as-is against to-be, planned against actual, two waves of ratings.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.comparison.RedesignScorer}. Comparisons stand
 * above the scorers and may read what those say.
 */
@NullMarked
package org.klantreis.journey.scoring.comparison;

import org.jspecify.annotations.NullMarked;
