/**
 * A scorer of one's own, whole: to copy from.
 *
 * <p>Start with {@link org.klantreis.journey.examples.scorer.ShareOfNines}. It is not registered,
 * so that no scorecard shows it.
 */
@NullMarked
package org.klantreis.journey.examples.scorer;

import org.jspecify.annotations.NullMarked;
