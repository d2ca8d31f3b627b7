/**
 * Numbers that customers give: scales, ratings on them, and what a rating is about.
 *
 * <p>Start with {@link org.klantreis.journey.rating.RatingScale}. This package does not judge: what
 * is high or low on a scale is said by the bands of the scoring module.
 */
@NullMarked
package org.klantreis.journey.rating;

import org.jspecify.annotations.NullMarked;
