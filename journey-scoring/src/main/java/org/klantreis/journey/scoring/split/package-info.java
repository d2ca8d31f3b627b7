/**
 * The Kano split of a journey: which touchpoints are good functionally, which emotionally, and what
 * to do first.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.split.SplitScorer}. Which category a feature
 * has is decided in the {@code category} package.
 */
@NullMarked
package org.klantreis.journey.scoring.split;

import org.jspecify.annotations.NullMarked;
