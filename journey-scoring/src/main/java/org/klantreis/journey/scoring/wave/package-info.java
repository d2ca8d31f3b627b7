/**
 * Before and after: what two waves of ratings say of a change (<i>mining</i>: measuring the result
 * of improvements).
 *
 * <p>Start with {@link org.klantreis.journey.scoring.wave.WaveScorer}. This package stands above
 * the scorers and reads what they measure; what changed in the map itself is found in the {@code
 * redesign} package.
 */
@NullMarked
package org.klantreis.journey.scoring.wave;

import org.jspecify.annotations.NullMarked;
