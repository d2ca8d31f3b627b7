/**
 * What data say of a claim.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.claim.Finding}. This package makes no claims;
 * scorers set those of the literature and the textbooks beside the data.
 */
@NullMarked
package org.klantreis.journey.scoring.claim;

import org.jspecify.annotations.NullMarked;
