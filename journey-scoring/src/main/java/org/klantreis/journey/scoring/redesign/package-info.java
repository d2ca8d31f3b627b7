/**
 * As-is against to-be (<i>huidige en gewenste klantreis</i>): what a redesign changes in a journey,
 * and what still separates the two.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.redesign.RedesignScorer}. This package stands
 * above the scorers and reads their verdicts; two waves of ratings are compared measure by measure
 * in the {@code wave} package.
 */
@NullMarked
package org.klantreis.journey.scoring.redesign;

import org.jspecify.annotations.NullMarked;
