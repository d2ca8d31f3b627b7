/**
 * What customers said, counted.
 *
 * <p>Start with {@link org.klantreis.journey.evidence.Ratings} and the {@link
 * org.klantreis.journey.evidence.RatingCounter} that makes it. Everything measured is a {@link
 * org.klantreis.journey.evidence.Tally}: a value that merges exactly, in any grouping and order, so
 * that evidence can be counted in parts and anywhere. A tally of ratings holds no respondent; where
 * a method needs to know who gave which ratings, {@link
 * org.klantreis.journey.evidence.RespondentRatings} holds them, and may identify people. This
 * package computes no means and no shares; the statistics of the scoring module do.
 */
@NullMarked
package org.klantreis.journey.evidence;

import org.jspecify.annotations.NullMarked;
