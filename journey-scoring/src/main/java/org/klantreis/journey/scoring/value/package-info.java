/**
 * Value for the customer and value of the customer, and whether they are in balance.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.value.ValueScorer}. It weighs what people
 * state; it measures neither side.
 */
@NullMarked
package org.klantreis.journey.scoring.value;

import org.jspecify.annotations.NullMarked;
