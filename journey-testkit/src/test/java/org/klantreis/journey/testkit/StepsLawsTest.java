package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.BandJudgement;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.MeanInterval;
import org.klantreis.journey.scoring.statistics.PermutationTest;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;

/** Whole answers say the same, whatever the step of the scale that they are counted on. */
class StepsLawsTest {

  private static final RatingScale WHOLE = RatingScale.ONE_TO_FIVE;
  private static final double NEAR = 1e-9;

  @Provide
  Arbitrary<RatingScale> finer() {
    return Arbitraries.of(2, 4, 5, 10, 100).map(perPoint -> RatingScale.of(1, 5, perPoint));
  }

  @Provide
  Arbitrary<List<Integer>> answers() {
    return RatingArbitraries.answers(WHOLE).list().ofMinSize(1).ofMaxSize(40);
  }

  @Property
  void a_finer_step_moves_no_mean_no_interval_and_no_band(
      @ForAll("answers") List<Integer> answers, @ForAll("finer") RatingScale finer) {
    RatingTally tally = RatingArbitraries.tally(WHOLE, answers);
    RatingTally onSteps = RatingArbitraries.tally(finer, answers);
    for (MeanInterval method : MeanInterval.values()) {
      same(mean(tally, method), mean(onSteps, method));
    }
    for (Basis basis : List.of(Basis.mean(), Basis.lowerEnd(), Basis.share(0.8))) {
      RatingRule rule = RatingRule.of(RatingAspect.OVERALL, Confidence.STANDARD).by(basis);
      BandJudgement judged = BandJudgement.of(tally, rule).orElseThrow();
      BandJudgement judgedOnSteps = BandJudgement.of(onSteps, rule).orElseThrow();
      assertEquals(judged.band(), judgedOnSteps.band());
      assertEquals(judged.settled(), judgedOnSteps.settled());
      assertEquals(judged.shares(), judgedOnSteps.shares());
    }
  }

  private static Optional<MeanEstimate> mean(RatingTally tally, MeanInterval method) {
    return MeanEstimate.of(tally, method, Confidence.STANDARD);
  }

  private static void same(Optional<MeanEstimate> expected, Optional<MeanEstimate> actual) {
    MeanEstimate one = expected.orElseThrow();
    MeanEstimate other = actual.orElseThrow();
    assertEquals(one.n(), other.n());
    assertEquals(one.mean(), other.mean(), NEAR);
    assertEquals(one.standardDeviation().orElse(-1), other.standardDeviation().orElse(-1), NEAR);
    assertEquals(one.interval().isPresent(), other.interval().isPresent());
    one.interval()
        .ifPresent(
            ends -> {
              assertEquals(ends.low(), other.interval().orElseThrow().low(), NEAR);
              assertEquals(ends.high(), other.interval().orElseThrow().high(), NEAR);
            });
  }

  @Property(tries = 200)
  void a_permutation_says_the_same_on_any_steps(
      @ForAll("answers") List<Integer> before,
      @ForAll("answers") List<Integer> after,
      @ForAll("finer") RatingScale finer) {
    Optional<PermutationTest> whole =
        PermutationTest.insteadOfWelch(
            RatingArbitraries.tally(WHOLE, before), RatingArbitraries.tally(WHOLE, after));
    Optional<PermutationTest> mixed =
        PermutationTest.insteadOfWelch(
            RatingArbitraries.tally(finer, before), RatingArbitraries.tally(WHOLE, after));
    assertEquals(whole.isPresent(), mixed.isPresent());
    whole.ifPresent(test -> assertEquals(test.p(), mixed.orElseThrow().p(), NEAR));
  }

  @Property(tries = 50)
  void the_level_is_as_certain_on_any_steps(
      @ForAll("answers") List<Integer> first,
      @ForAll("answers") List<Integer> second,
      @ForAll("finer") RatingScale finer) {
    ThresholdResult whole = level(WHOLE, first, second);
    ThresholdResult onSteps = level(finer, first, second);
    assertEquals(whole.level(), onSteps.level());
    assertEquals(whole.certainty().certainty(), onSteps.certainty().certainty());
    assertEquals(
        whole.figures().get("level_share"), onSteps.figures().get("level_share"), "level_share");
  }

  private static ThresholdResult level(
      RatingScale scale, List<Integer> first, List<Integer> second) {
    Touchpoint desk = Touchpoint.of("desk", "Desk");
    Touchpoint room = Touchpoint.of("room", "Room");
    Journey journey =
        Journey.builder().id("stay").name("A stay").addTouchpoints(desk, room).build();
    Ratings ratings =
        Ratings.of(
            scale,
            Map.of(
                desk.id(), RatingArbitraries.tally(scale, first),
                room.id(), RatingArbitraries.tally(WHOLE, second)));
    return ThresholdScorer.standard()
        .score(JourneyStudy.of(journey, ratings))
        .outcome()
        .answer()
        .orElseThrow();
  }

  @Property
  void a_rating_between_whole_points_is_held_against_a_whole_expectation(
      @ForAll("expected") int expected, @ForAll("halves") int level) {
    RatingScale halves = RatingScale.of(1, 5, 2);
    Experience experience = Experience.builder().expectation(new Rating(WHOLE, expected)).build();
    Touchpoint desk = Touchpoint.of("desk", "Desk").withExperience(experience);
    double value = halves.value(level);
    Optional<Rated> rated =
        Rated.measured(
            desk,
            RatingTally.of(halves, value),
            RatingRule.of(RatingAspect.OVERALL, Confidence.STANDARD));
    assertEquals(
        value - expected,
        ExpectationGap.of(experience, RatingAspect.OVERALL, rated, 0)
            .orElseThrow()
            .gap()
            .orElseThrow(),
        NEAR);
  }

  @Provide
  Arbitrary<Integer> expected() {
    return RatingArbitraries.answers(WHOLE);
  }

  @Provide
  Arbitrary<Integer> halves() {
    return Arbitraries.integers().between(0, RatingScale.of(1, 5, 2).levels() - 1);
  }
}
