/**
 * Friction between touchpoints: what annoys customers on the way from one contact to the next.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.friction.FrictionScorer}. What happens at a
 * touchpoint itself is for other scorers to judge.
 */
@NullMarked
package org.klantreis.journey.scoring.friction;

import org.jspecify.annotations.NullMarked;
