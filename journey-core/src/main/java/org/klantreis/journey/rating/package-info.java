/**
 * Numbers that customers give: scales, ratings on them, what a rating is about, and the words in
 * which it is given.
 *
 * <p>Start with {@link org.klantreis.journey.rating.RatingScale}, and for words with {@link
 * org.klantreis.journey.rating.RatingWording}. This package does not judge: what is high or low on
 * a scale is said by the bands of the scoring module.
 */
@NullMarked
package org.klantreis.journey.rating;

import org.jspecify.annotations.NullMarked;
