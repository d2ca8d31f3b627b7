package org.klantreis.journey.command.map;

import java.util.Optional;
import org.klantreis.journey.csv.SurveyedRatings;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.evidence.RatingsByRespondent;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;

/**
 * A map that was read.
 *
 * @param journey the map
 * @param surveyed its ratings, where a file of them was given
 */
record RatedMap(Journey journey, Optional<SurveyedRatings> surveyed) {

  /** Its ratings by segment; none where no file was given. */
  Optional<Segmented<Ratings>> ratings() {
    return surveyed.map(SurveyedRatings::ratings);
  }

  /** With all its ratings. */
  JourneyStudy whole() {
    return surveyed
        .map(
            found ->
                study(
                    found.whole(),
                    found.byChannel().whole(),
                    found.respondents().map(Segmented::whole)))
        .orElseGet(() -> JourneyStudy.of(journey));
  }

  /** With all its ratings, told apart by segment. */
  JourneyStudy wholeBySegment() {
    return ratings()
        .map(all -> whole().with(EvidenceKey.RATINGS_BY_SEGMENT, all))
        .orElseGet(this::whole);
  }

  /** With the ratings of one segment, perhaps none. */
  JourneyStudy part(Segment segment) {
    return surveyed
        .map(
            found ->
                study(
                    found.ratings().of(segment),
                    found.byChannel().of(segment),
                    found.respondents().map(all -> all.of(segment))))
        .orElseGet(() -> JourneyStudy.of(journey));
  }

  private JourneyStudy study(
      Ratings ratings, RatingsByChannel byChannel, Optional<RatingsByRespondent> respondents) {
    JourneyStudy rated = JourneyStudy.of(journey, ratings);
    JourneyStudy study =
        byChannel.isEmpty() ? rated : rated.with(EvidenceKey.RATINGS_BY_CHANNEL, byChannel);
    return respondents.map(who -> study.with(EvidenceKey.RATINGS_BY_RESPONDENT, who)).orElse(study);
  }
}
