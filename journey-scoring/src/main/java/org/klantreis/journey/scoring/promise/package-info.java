/**
 * Promise and delivery: does a touchpoint keep what the organisation promises?
 *
 * <p>Start with {@link org.klantreis.journey.scoring.promise.PromiseScorer}. The comparison itself
 * is in the {@code expectation} package.
 */
@NullMarked
package org.klantreis.journey.scoring.promise;

import org.jspecify.annotations.NullMarked;
