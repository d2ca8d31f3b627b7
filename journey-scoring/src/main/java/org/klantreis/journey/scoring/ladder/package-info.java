/**
 * The ladder of economic value (Pine and Gilmore 1998): what is charged for, and where that is
 * going.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.ladder.LadderScorer}. It reads what people
 * state of an offering; it estimates no price.
 */
@NullMarked
package org.klantreis.journey.scoring.ladder;

import org.jspecify.annotations.NullMarked;
