/**
 * The Kano model: what features are to customers, from a questionnaire, and how sure that is; and
 * what follows for the functional and the emotional side of each touchpoint.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.kano.KanoScorer}, or with {@link
 * org.klantreis.journey.scoring.kano.SplitScorer} for a journey. Answers and tables themselves lie
 * in {@link org.klantreis.journey.kano}.
 */
@NullMarked
package org.klantreis.journey.scoring.kano;

import org.jspecify.annotations.NullMarked;
