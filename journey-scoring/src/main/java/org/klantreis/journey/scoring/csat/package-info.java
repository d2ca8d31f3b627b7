/**
 * Customer satisfaction (CSAT), by both of its definitions.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.csat.CsatScorer}.
 */
@NullMarked
package org.klantreis.journey.scoring.csat;

import org.jspecify.annotations.NullMarked;
