package org.klantreis.journey.scoring.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.evidence.RespondentCounter;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;

class ResampledLevelsTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final long RESAMPLES = 4_000;

  /** Ten standard errors of a share of one half in 4,000 resamples would be 0.08. */
  private static final double CLOSE = 0.04;

  private static final Touchpoint A = Touchpoint.of("a", "A");
  private static final Touchpoint B = Touchpoint.of("b", "B");
  private static final Touchpoint MOMENT =
      A.withMomentsOfTruth(MomentOfTruth.during(MomentSource.ASSUMED))
          .withExperience(Experience.builder().need(Need.emotional("to be seen")).build());

  private static RatingTally counts(long... counts) {
    return RatingTally.ofCounts(SCALE, counts);
  }

  private static JourneyStudy study(Map<Touchpoint, RatingTally> rated) {
    Map<TouchpointId, RatingTally> tallies = new LinkedHashMap<>();
    rated.forEach((touchpoint, tally) -> tallies.put(touchpoint.id(), tally));
    return JourneyStudy.of(
        Journey.builder().id("j").name("J").addAllTouchpoints(rated.keySet()).build(),
        Ratings.of(SCALE, tallies));
  }

  private static LevelShares shares(JourneyStudy study, long seed) {
    return ThresholdScorer.standard()
        .with(Parameter.RESAMPLES, RESAMPLES)
        .with(Parameter.SEED, seed)
        .score(study)
        .outcome()
        .answer()
        .orElseThrow()
        .levelShare()
        .orElseThrow();
  }

  // of n answers that are 6 or 8 with equal chance, the mean is at least 7 when at least n/2 are 8:
  // for n = 10, P(Bin(10, 1/2) >= 5) = 638/1024
  @Test
  void a_touchpoint_is_drawn_from_its_counts() {
    LevelShares shares = shares(study(Map.of(A, counts(0, 0, 0, 0, 0, 5, 0, 5, 0, 0))), 1);
    assertEquals(638.0 / 1024, shares.of(ThresholdLevel.STEADY), CLOSE);
    assertEquals(386.0 / 1024, shares.of(ThresholdLevel.BROKEN), CLOSE);
    assertEquals(638.0 / 1024, shares.unbroken(), CLOSE);
  }

  @Test
  void touchpoints_of_which_nobody_is_known_are_drawn_apart() {
    RatingTally half = counts(0, 0, 0, 0, 0, 5, 0, 5, 0, 0);
    LevelShares shares = shares(study(Map.of(A, half, B, half)), 1);
    assertEquals(638.0 / 1024 * 638 / 1024, shares.unbroken(), CLOSE);
  }

  @Test
  void respondents_are_drawn_whole_where_they_gave_the_answers() {
    RatingTally half = counts(0, 0, 0, 0, 0, 5, 0, 5, 0, 0);
    JourneyStudy study =
        study(Map.of(A, half, B, half)).with(EvidenceKey.RESPONDENTS, tenAlike(5, 5));
    // both touchpoints always have the same mean
    assertEquals(638.0 / 1024, shares(study, 1).unbroken(), CLOSE);
  }

  @Test
  void what_others_answered_is_drawn_beside_the_respondents() {
    RatingTally half = counts(0, 0, 0, 0, 0, 10, 0, 10, 0, 0);
    JourneyStudy study =
        study(Map.of(A, half, B, half)).with(EvidenceKey.RESPONDENTS, tenAlike(5, 5));
    // ten together and ten apart: the mean of P(Bin(10, 1/2) >= 10 - k)^2 over k ~ Bin(10, 1/2),
    // scipy.stats.binom
    assertEquals(0.427355887, shares(study, 1).unbroken(), CLOSE);
  }

  @Test
  void respondents_of_another_file_are_left_alone() {
    RatingTally half = counts(0, 0, 0, 0, 0, 5, 0, 5, 0, 0);
    JourneyStudy apart = study(Map.of(A, half, B, half));
    assertEquals(shares(apart, 1), shares(apart.with(EvidenceKey.RESPONDENTS, tenAlike(6, 4)), 1));
  }

  private static RespondentRatings tenAlike(int low, int high) {
    RespondentCounter counter = new RespondentCounter(SCALE, List.of(A.id(), B.id()));
    for (int i = 0; i < low + high; i++) {
      int rating = i < low ? 6 : 8;
      counter.overall(rating);
      counter.rating(0, rating);
      counter.rating(1, rating);
      counter.count();
    }
    return counter.toRespondents();
  }

  // weights that double every answer are worth as many answers as without
  @Test
  void weights_are_drawn_by_their_shares() {
    RatingTally weighted =
        RatingTally.empty(SCALE)
            .withWeighted(6, 2)
            .withWeighted(6, 2)
            .withWeighted(6, 2)
            .withWeighted(6, 2)
            .withWeighted(6, 2)
            .withWeighted(8, 2)
            .withWeighted(8, 2)
            .withWeighted(8, 2)
            .withWeighted(8, 2)
            .withWeighted(8, 2);
    assertEquals(638.0 / 1024, shares(study(Map.of(A, weighted)), 1).unbroken(), CLOSE);
  }

  // P(Bin(10, 1/2) >= 5) as above, of 8 and 10 about 9
  @Test
  void moments_of_truth_are_drawn_too() {
    LevelShares shares = shares(study(Map.of(MOMENT, counts(0, 0, 0, 0, 0, 0, 0, 5, 0, 5))), 1);
    assertEquals(638.0 / 1024, shares.of(ThresholdLevel.MEMORABLE), CLOSE);
    assertEquals(386.0 / 1024, shares.of(ThresholdLevel.STEADY), CLOSE);
    // expecting 9 takes a mean above 9: at least six tens
    Touchpoint expecting =
        MOMENT.withExperience(
            Experience.builder()
                .need(Need.emotional("to be seen"))
                .expectation(Rating.grade(9))
                .build());
    LevelShares harder = shares(study(Map.of(expecting, counts(0, 0, 0, 0, 0, 0, 0, 5, 0, 5))), 1);
    assertEquals(386.0 / 1024, harder.of(ThresholdLevel.MEMORABLE), CLOSE);
  }

  @Test
  void what_the_map_states_stays() {
    Touchpoint stated = B.withExperience(Experience.builder().rating(Rating.grade(4)).build());
    JourneyStudy study =
        study(Map.of(A, counts(0, 0, 0, 0, 0, 0, 0, 9, 0, 0), stated, RatingTally.empty(SCALE)));
    assertEquals(1, shares(study, 1).of(ThresholdLevel.BROKEN));
  }

  @Test
  void the_same_seed_gives_the_same_and_another_one_nearly() {
    JourneyStudy study = study(Map.of(A, counts(0, 0, 0, 0, 0, 7, 3, 5, 0, 0)));
    assertEquals(shares(study, 1), shares(study, 1));
    assertNotEquals(shares(study, 1), shares(study, 2));
    assertEquals(shares(study, 1).unbroken(), shares(study, 2).unbroken(), CLOSE);
  }

  @Test
  void nothing_is_drawn_where_that_is_off() {
    ThresholdResult result =
        ThresholdScorer.standard()
            .with(Parameter.RESAMPLES, 0L)
            .score(study(Map.of(A, counts(0, 0, 0, 0, 0, 7, 3, 5, 0, 0))))
            .outcome()
            .answer()
            .orElseThrow();
    assertEquals(Optional.empty(), result.levelShare());
    assertEquals(Certainty.OPEN, result.certainty().certainty());
    assertTrue(result.figures().names().contains("level_share"));
  }
}
