/**
 * Service concepts against the five attributes that customer experience management asks of them.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.concept.ConceptScorer}.
 */
@NullMarked
package org.klantreis.journey.scoring.concept;

import org.jspecify.annotations.NullMarked;
