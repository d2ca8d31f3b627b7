/**
 * The plug: what a scorer is, what it judges, and how several are found and run together.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.scorer.Scorer}, and with {@link
 * org.klantreis.journey.scoring.scorer.Scorecard} to run many. This package knows no particular
 * scorer.
 */
@NullMarked
package org.klantreis.journey.scoring.scorer;

import org.jspecify.annotations.NullMarked;
