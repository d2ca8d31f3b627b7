/**
 * The maturity stage of an organisation in customer experience management (<i>CEM-fase</i>): the
 * stage, a continuous index, and what blocks the next stage.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.maturity.MaturityScorer}. What the criteria
 * are and how they are answered is decided in the core.
 */
@NullMarked
package org.klantreis.journey.scoring.maturity;

import org.jspecify.annotations.NullMarked;
