package org.klantreis.journey.csv;

import java.util.Optional;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.evidence.RatingsByRespondent;
import org.klantreis.journey.evidence.Segmented;

/**
 * What a file of ratings says.
 *
 * @param ratings the ratings, by segment; one segment when no column says so
 * @param whole all ratings; where it is known who gave them, somebody who is in several segments is
 *     one person here
 * @param byChannel those of them whose channel is known, by segment; without channels when no
 *     column names them
 * @param respondents who gave them, by segment; absent when no column says so
 */
public record SurveyedRatings(
    Segmented<Ratings> ratings,
    Ratings whole,
    Segmented<RatingsByChannel> byChannel,
    Optional<Segmented<RatingsByRespondent>> respondents) {

  /** The same survey with these ratings, by segment and all together, in the place of its own. */
  public SurveyedRatings withRatings(Segmented<Ratings> parts, Ratings all) {
    return new SurveyedRatings(parts, all, byChannel, respondents);
  }
}
