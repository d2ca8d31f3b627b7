/**
 * The Net Promoter Score (Reichheld 2003) with its uncertainty.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.nps.NpsScorer}, or with {@link
 * org.klantreis.journey.scoring.nps.NetPromoterScore} for the number alone.
 */
@NullMarked
package org.klantreis.journey.scoring.nps;

import org.jspecify.annotations.NullMarked;
