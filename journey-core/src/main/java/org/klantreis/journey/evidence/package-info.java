/**
 * What customers said, counted.
 *
 * <p>Start with {@link org.klantreis.journey.evidence.Ratings} and the {@link
 * org.klantreis.journey.evidence.RatingCounter} that makes it, or with {@link
 * org.klantreis.journey.evidence.KanoAnswers} for a Kano questionnaire. Everything measured is a
 * {@link org.klantreis.journey.evidence.Tally}: a value that merges exactly, in any grouping and
 * order, so that evidence can be counted in parts and anywhere. A tally of ratings or of Kano
 * answers holds no respondent; {@link org.klantreis.journey.evidence.KanoRespondents} and {@link
 * org.klantreis.journey.evidence.RespondentRatings} do, may identify people, and say so. This
 * package computes no means and no shares; the statistics of the scoring module do.
 */
@NullMarked
package org.klantreis.journey.evidence;

import org.jspecify.annotations.NullMarked;
