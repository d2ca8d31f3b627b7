/**
 * Expectation against experience (Oliver 1980), and whatever else an experience is held against.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.expectation.ExpectationGap}, and with {@link
 * org.klantreis.journey.scoring.expectation.RatingGap} for the subtraction. Several scorers read
 * them; none lives here.
 */
@NullMarked
package org.klantreis.journey.scoring.expectation;

import org.jspecify.annotations.NullMarked;
