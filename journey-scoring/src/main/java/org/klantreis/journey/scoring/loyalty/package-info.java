/**
 * Loyalty (<i>klantloyaliteit</i>): which kind customers have, and how it depends on the rating
 * that they give.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.loyalty.LoyaltyScorer}, or with {@link
 * org.klantreis.journey.scoring.loyalty.LoyaltyPosition} for a single customer. No curve is built
 * in: the shares come from the data, and claims about them are set beside the data.
 */
@NullMarked
package org.klantreis.journey.scoring.loyalty;

import org.jspecify.annotations.NullMarked;
