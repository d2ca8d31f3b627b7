/**
 * Expectation against experience (Oliver 1980).
 *
 * <p>Start with {@link org.klantreis.journey.scoring.expectation.ExpectationGap}. Several scorers
 * read it; none lives here.
 */
@NullMarked
package org.klantreis.journey.scoring.expectation;

import org.jspecify.annotations.NullMarked;
