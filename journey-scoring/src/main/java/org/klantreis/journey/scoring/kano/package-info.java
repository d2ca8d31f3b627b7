/**
 * What features are to customers, from a Kano questionnaire: categories by every rule, and how sure
 * they are.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.kano.KanoScorer}. The rules and coefficients
 * themselves lie in {@link org.klantreis.journey.scoring.kano}.
 */
@NullMarked
package org.klantreis.journey.scoring.kano;

import org.jspecify.annotations.NullMarked;
