/**
 * The usual measures of a touchpoint: net promoter score, customer satisfaction, customer effort.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.satisfaction.NpsScorer}. What a rating means
 * for a whole journey is said elsewhere.
 */
@NullMarked
package org.klantreis.journey.scoring.satisfaction;

import org.jspecify.annotations.NullMarked;
