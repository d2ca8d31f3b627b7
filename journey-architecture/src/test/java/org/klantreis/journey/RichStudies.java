package org.klantreis.journey;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.klantreis.journey.evidence.AmountByRating;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.evidence.LoyaltyAxes;
import org.klantreis.journey.evidence.LoyaltyAxis;
import org.klantreis.journey.evidence.LoyaltyTally;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RatingsByChannel;
import org.klantreis.journey.evidence.RespondentCounter;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;

/** Studies with every kind of evidence, so that every figure is there. */
final class RichStudies {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final int RESPONDENTS = 60;

  private RichStudies() {}

  static JourneyStudy with(JourneyStudy study) {
    List<TouchpointId> touchpoints =
        study.journey().touchpoints().stream().map(Touchpoint::id).limit(3).toList();
    if (touchpoints.isEmpty()) {
      return study;
    }
    JourneyStudy rich =
        JourneyStudy.of(study.journey(), ratings(touchpoints))
            .with(EvidenceKey.RESPONDENTS, respondents(touchpoints).toRespondents())
            .with(EvidenceKey.RATINGS_BY_SEGMENT, segments(touchpoints))
            .with(EvidenceKey.KANO, answers(touchpoints.get(0)))
            .with(EvidenceKey.LOYALTY, yes())
            .with(EvidenceKey.RECOMMENDATION, yes())
            .with(EvidenceKey.WILLINGNESS_TO_PAY, amounts())
            .with(EvidenceKey.LOYALTY_QUADRANTS, quadrants());
    return study.journey().channels().isEmpty()
        ? rich
        : rich.with(
            EvidenceKey.RATINGS_BY_CHANNEL,
            new RatingsByChannel(
                SCALE,
                ImmutableMap.of(study.journey().channels().get(0).id(), ratings(touchpoints))));
  }

  private static Ratings ratings(List<TouchpointId> touchpoints) {
    ImmutableMap.Builder<TouchpointId, RatingTally> tallies = ImmutableMap.builder();
    touchpoints.forEach(each -> tallies.put(each, RatingTally.of(SCALE, 6, 7, 8, 9, 10)));
    return Ratings.of(SCALE, tallies.buildOrThrow());
  }

  /** Two segments, so that every figure of their difference is there. */
  private static Segmented<Ratings> segments(List<TouchpointId> touchpoints) {
    return new Segmented<>(
        Ratings.empty(SCALE),
        ImmutableMap.of(
            Segment.of("a"), ratings(touchpoints), Segment.of("b"), ratings(touchpoints)));
  }

  private static RespondentCounter respondents(List<TouchpointId> touchpoints) {
    RespondentCounter counter = new RespondentCounter(SCALE, touchpoints);
    for (int i = 0; i < RESPONDENTS; i++) {
      for (int touchpoint = 0; touchpoint < touchpoints.size(); touchpoint++) {
        counter.rating(touchpoint, 5 + (i * (touchpoint + 2) / 3 + touchpoint) % 6);
      }
      counter.overall(5 + i % 6);
      counter.count();
    }
    return counter;
  }

  private static KanoAnswers answers(TouchpointId touchpoint) {
    Feature feature = Feature.builder().id("app").touchpoint(touchpoint).build();
    long[] counts = new long[25];
    counts[4] = 12;
    counts[9] = 7;
    counts[1] = 5;
    return KanoAnswers.of(Map.of(feature, KanoTally.ofCounts(counts)));
  }

  private static YesByRating yes() {
    return YesByRating.ofCounts(
        SCALE,
        new long[] {5, 5, 5, 5, 5, 9, 12, 20, 20, 20},
        new long[] {0, 0, 1, 0, 1, 2, 4, 9, 14, 18});
  }

  private static AmountByRating amounts() {
    AmountByRating amounts = AmountByRating.empty(SCALE);
    for (int rating = 5; rating <= 10; rating++) {
      amounts = amounts.with(rating, rating).with(rating, 2 * rating);
    }
    return amounts;
  }

  private static LoyaltyTally quadrants() {
    LoyaltyAxis axis = new LoyaltyAxis(0, 1, 0.5);
    return LoyaltyTally.empty(new LoyaltyAxes(axis, axis)).with(0.7, 0.8).with(0.2, 0.9);
  }
}
