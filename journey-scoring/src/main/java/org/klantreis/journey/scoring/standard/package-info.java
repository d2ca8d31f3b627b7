/**
 * The shipped scorers of journeys, in the order of their lines in a scorecard.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.standard.StandardScorers}. No scorer lives
 * here.
 */
@NullMarked
package org.klantreis.journey.scoring.standard;

import org.jspecify.annotations.NullMarked;
