package org.klantreis.journey.csv;

import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.evidence.Segmented;

/**
 * What a file of ratings says.
 *
 * @param ratings the ratings, by segment; one segment when no column says so
 * @param byChannel those of them whose channel is known, by segment; without channels when no
 *     column names them
 */
public record SurveyedRatings(Segmented<Ratings> ratings, Segmented<RatingsByChannel> byChannel) {}
