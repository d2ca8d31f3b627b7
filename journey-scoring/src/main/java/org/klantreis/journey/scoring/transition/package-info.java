/**
 * Between touchpoints: friction, and the channels that customers change over.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.transition.FrictionScorer}.
 */
@NullMarked
package org.klantreis.journey.scoring.transition;

import org.jspecify.annotations.NullMarked;
