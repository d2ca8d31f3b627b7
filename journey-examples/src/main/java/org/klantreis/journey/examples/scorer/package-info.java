/**
 * Scorers of one's own, whole: to copy from.
 *
 * <p>Start with {@link org.klantreis.journey.examples.scorer.FeelsWelcome}, which judges a journey
 * from its map; {@link org.klantreis.journey.examples.scorer.ShareOfNines} judges a touchpoint from
 * its ratings. They are registered in their tests only, so that no scorecard shows them.
 */
@NullMarked
package org.klantreis.journey.examples.scorer;

import org.jspecify.annotations.NullMarked;
