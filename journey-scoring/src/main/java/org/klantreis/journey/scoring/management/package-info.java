/**
 * What an organisation does with its journeys and gets for it: service concepts, the four
 * instruments, the ladder of economic value, value for and of the customer.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.management.ConceptScorer}. How mature an
 * organisation is stands in the package beside it.
 */
@NullMarked
package org.klantreis.journey.scoring.management;

import org.jspecify.annotations.NullMarked;
