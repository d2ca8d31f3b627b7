package org.klantreis.journey.scoring.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.Relevance;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.model.Valence;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.verdict.Outcome;
import org.klantreis.journey.scoring.verdict.Verdict;

class ThresholdScorerTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final Touchpoint A = Touchpoint.of("a", "Ordering");
  private static final Touchpoint B = Touchpoint.of("b", "Waiting");
  private static final Touchpoint C = Touchpoint.of("c", "Opening");
  private static final Touchpoint MOMENT =
      C.withMomentsOfTruth(MomentOfTruth.during(MomentSource.CUSTOMER_RESEARCH))
          .withExperience(Experience.builder().need(Need.emotional("to be surprised")).build());

  private static JourneyStudy study(List<Touchpoint> touchpoints, double[]... ratings) {
    Journey journey =
        Journey.builder().id("j").name("A parcel").addAllTouchpoints(touchpoints).build();
    Map<TouchpointId, RatingTally> tallies = new LinkedHashMap<>();
    for (int i = 0; i < ratings.length; i++) {
      tallies.put(touchpoints.get(i).id(), RatingTally.of(SCALE, ratings[i]));
    }
    return JourneyStudy.of(journey, Ratings.of(SCALE, tallies));
  }

  private static ThresholdResult result(JourneyStudy study) {
    return ThresholdScorer.standard().score(study).outcome().answer().orElseThrow();
  }

  private static final double[] LOW = {5, 6, 5, 6};
  private static final double[] FINE = {7, 8, 8, 7};
  private static final double[] HIGH = {9, 10, 10, 9};
  private static final double[] NONE = {};

  @Test
  void the_level_follows_from_breaks_and_hits() {
    assertEquals(ThresholdLevel.UNKNOWN, result(study(List.of(A, B))).level());
    assertEquals(ThresholdLevel.BROKEN, result(study(List.of(A, MOMENT), LOW, HIGH)).level());
    assertEquals(ThresholdLevel.STEADY, result(study(List.of(A, MOMENT), FINE, FINE)).level());
    assertEquals(ThresholdLevel.STEADY, result(study(List.of(A, C), FINE, HIGH)).level());
    assertEquals(ThresholdLevel.MEMORABLE, result(study(List.of(A, MOMENT), FINE, HIGH)).level());
    Touchpoint second =
        A.withMomentsOfTruth(MomentOfTruth.during(MomentSource.ASSUMED))
            .withExperience(Experience.builder().need(Need.emotional("to trust it")).build());
    assertEquals(
        ThresholdLevel.PARTLY_MEMORABLE,
        result(study(List.of(second, MOMENT), FINE, HIGH)).level());
  }

  @Test
  void an_unrated_touchpoint_is_an_unknown_link_and_no_break() {
    ThresholdResult result = result(study(List.of(A, B, MOMENT), FINE, NONE, HIGH));
    assertTrue(result.chain().isUnbroken());
    assertEquals(1, result.chain().unknown().size());
    assertEquals(ThresholdLevel.MEMORABLE, result.level());
  }

  @Test
  void the_longest_run_lies_between_breaks_and_passes_unknown_links() {
    Touchpoint d = Touchpoint.of("d", "Using");
    Touchpoint e = Touchpoint.of("e", "Returning");
    Chain chain = result(study(List.of(A, B, C, d, e), FINE, LOW, FINE, NONE, HIGH)).chain();
    assertEquals(
        List.of("c", "e"),
        chain.longestRun().stream().map(link -> link.touchpoint().id().value()).toList());
    assertEquals(List.of(), result(study(List.of(A), LOW)).chain().longestRun());
  }

  @Test
  void a_moment_of_truth_is_missed_for_every_reason_that_applies() {
    Touchpoint functional =
        MOMENT.withExperience(
            Experience.builder()
                .need(Need.functional("to have it"))
                .expectation(Rating.grade(10))
                .build());
    Peak missed = result(study(List.of(functional), FINE)).momentsOfTruth().get(0);
    assertEquals(Peak.Outcome.MISSED, missed.outcome());
    assertEquals(
        List.of(
            Peak.Reason.NOT_EXCEEDED,
            Peak.Reason.NEED_NOT_EMOTIONAL,
            Peak.Reason.EXPECTATION_NOT_EXCEEDED),
        missed.reasons().asList());
    Peak expected =
        result(
                study(
                    List.of(
                        MOMENT.withExperience(
                            MOMENT.experience().withDisconfirmation(Disconfirmation.NEUTRAL))),
                    HIGH))
            .momentsOfTruth()
            .get(0);
    assertEquals(List.of(Peak.Reason.EXPECTATION_NOT_EXCEEDED), expected.reasons().asList());
  }

  @Test
  void a_moment_of_truth_is_unknown_without_rating_or_need() {
    Touchpoint bare = MOMENT.withExperience(Experience.builder().build());
    assertEquals(
        List.of(Peak.Reason.NEED_NOT_RECORDED),
        result(study(List.of(bare), HIGH)).momentsOfTruth().get(0).reasons().asList());
    Peak unrated = result(study(List.of(A, bare), FINE, NONE)).momentsOfTruth().get(0);
    assertEquals(Peak.Outcome.UNKNOWN, unrated.outcome());
    assertEquals(
        List.of(Peak.Reason.NOT_RATED, Peak.Reason.NEED_NOT_RECORDED), unrated.reasons().asList());
  }

  @Test
  void a_peak_where_nobody_asked_for_one_is_spent_elsewhere() {
    ThresholdResult result = result(study(List.of(A, MOMENT), HIGH, HIGH));
    assertEquals(List.of(A), result.spentElsewhere());
  }

  @Test
  void a_guess_counts_only_where_there_is_no_evidence_and_is_open() {
    Touchpoint guessed = B.withExperience(Experience.builder().rating(Rating.grade(4)).build());
    Chain chain = result(study(List.of(A, guessed), FINE, NONE)).chain();
    Link link = chain.links().get(1);
    assertFalse(link.rated().orElseThrow().isMeasured());
    assertFalse(link.isSettled());
    assertFalse(chain.isUnbroken());
    assertTrue(result(study(List.of(A, guessed), FINE, FINE)).chain().isUnbroken());
  }

  @Test
  void a_guess_on_a_scale_without_bands_is_named_and_not_converted() {
    Touchpoint guessed =
        B.withExperience(
            Experience.builder().rating(new Rating(new RatingScale("smileys", 1, 3), 3)).build());
    Verdict<ThresholdResult> verdict =
        ThresholdScorer.standard().score(study(List.of(A, guessed), FINE, NONE));
    assertTrue(
        verdict.text(Locale.ENGLISH).contains("no bands are known"), verdict.text(Locale.ENGLISH));
    ThresholdResult own =
        ThresholdScorer.standard()
            .with(Bands.PARAMETER, Optional.of(new Bands(new RatingScale("smileys", 1, 3), 2, 3)))
            .score(study(List.of(A, guessed), FINE, NONE))
            .outcome()
            .answer()
            .orElseThrow();
    assertEquals(2, own.chain().rated().size());
  }

  @Test
  void ratings_on_a_scale_without_bands_are_not_applicable() {
    RatingScale percent = RatingScale.of(0, 100);
    Journey journey = Journey.builder().id("j").name("J").addTouchpoint(A).build();
    JourneyStudy study =
        JourneyStudy.of(
            journey, Ratings.of(percent, Map.of(A.id(), RatingTally.of(percent, 80, 90))));
    Verdict<ThresholdResult> verdict = ThresholdScorer.standard().score(study);
    assertTrue(verdict.outcome() instanceof Outcome.NotApplicable, verdict.toString());
    SettableScorer<JourneyStudy, ThresholdResult> own =
        ThresholdScorer.standard().with(Bands.PARAMETER, Optional.of(new Bands(percent, 70, 90)));
    assertEquals(ThresholdLevel.STEADY, own.score(study).outcome().answer().orElseThrow().level());
  }

  @Test
  void touchpoints_that_are_irrelevant_or_not_positive_are_named() {
    Touchpoint irrelevant = A.withRelevance(Relevance.IRRELEVANT);
    Touchpoint angry =
        B.withExperience(Experience.builder().valence(Valence.VERY_NEGATIVE).build());
    Touchpoint asExpected =
        C.withExperience(Experience.builder().disconfirmation(Disconfirmation.NEUTRAL).build());
    ThresholdResult result = result(study(List.of(irrelevant, angry, asExpected)));
    assertEquals(List.of(irrelevant), result.irrelevant());
    assertEquals(List.of(angry, asExpected), result.notPositive());
  }

  @Test
  void a_verdict_explains_itself() {
    String text =
        ThresholdScorer.standard()
            .score(study(List.of(A, B, MOMENT), FINE, LOW, HIGH))
            .text(Locale.ENGLISH);
    assertEquals(
        """
        BROKEN on the means, but open: 'Waiting' 5.5 rests on fewer than five answers. 1 of 3 rated touchpoints in 'A parcel' is below 7.
          - break: 'Waiting' 5.5 (95 %: 4.4 to 6.6, n = 4)
          - moment of truth hit, but open: 'Opening' (customers say so)
          - longest unbroken run: a single touchpoint, 'Ordering'
          - open, and about how many more answers would settle each: 'Ordering' 16, 'Waiting' 1, 'Opening' 28
          - certainly broken, if it is, with about one more answer at: 'Waiting'
          above (+) or below (-) the cut of 'as expected', in points:
           +0.5  'Ordering' 7.5 (95 %: 5.8 to 8.3, n = 4): as expected, open
           -1.5  'Waiting' 5.5 (95 %: 4.4 to 6.6, n = 4): below expectation, open
           +2.5  'Opening' 9.5 (95 %: 6.6 to 9.8, n = 4): above expectation, open""",
        text);
  }

  @Test
  void the_provenance_suffices_to_compute_it_again() {
    Verdict<ThresholdResult> verdict = ThresholdScorer.standard().score(study(List.of(A), FINE));
    assertEquals("7+/9+ by mean", verdict.provenance().rule());
    assertEquals(4, verdict.provenance().n());
    assertEquals(
        Map.of(
            "aspect", "overall",
            "bands", "standard",
            "basis", "mean",
            "mean-interval", "bounded",
            "confidence", "0.95",
            "tolerance", "0.0",
            "resamples", "1000",
            "seed", "1"),
        verdict.provenance().parameters());
    assertEquals(Optional.of("broken"), result(study(List.of(A), LOW)).figures().get("level"));
  }
}
