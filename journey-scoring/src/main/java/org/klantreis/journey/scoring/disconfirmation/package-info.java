/**
 * Emotional value: does a touchpoint exceed, meet or fall short of what was expected?
 *
 * <p>Start with {@link org.klantreis.journey.scoring.disconfirmation.DisconfirmationScorer}. The
 * comparison itself is in the {@code expectation} package.
 */
@NullMarked
package org.klantreis.journey.scoring.disconfirmation;

import org.jspecify.annotations.NullMarked;
