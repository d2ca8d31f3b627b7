/**
 * Which touchpoints go with the overall rating: Kano categories from ratings, importance beside
 * performance, shares of what is explained, and candidates for moments of truth.
 *
 * <p>Start with {@link org.klantreis.journey.scoring.drivers.DriversScorer}. Regression and
 * correlation are computed in the {@code statistics} package. What goes together need not be cause
 * and effect.
 */
@NullMarked
package org.klantreis.journey.scoring.drivers;

import org.jspecify.annotations.NullMarked;
