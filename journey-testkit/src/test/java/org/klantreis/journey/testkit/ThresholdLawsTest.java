package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.BandJudgement;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanInterval;
import org.klantreis.journey.scoring.threshold.Certainty;
import org.klantreis.journey.scoring.threshold.LevelShares;
import org.klantreis.journey.scoring.threshold.Peak;
import org.klantreis.journey.scoring.threshold.ThresholdLevel;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;

class ThresholdLawsTest implements ScorerContract<JourneyStudy, ThresholdResult> {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final Bands BANDS = Bands.standard(SCALE).orElseThrow();

  @Override
  public Scorer<JourneyStudy, ThresholdResult> scorer() {
    return ThresholdScorer.standard();
  }

  @Override
  @Provide
  public Arbitrary<JourneyStudy> subjects() {
    return JourneyArbitraries.studies();
  }

  /** The bases under which a higher rating can never harm. */
  @Provide
  Arbitrary<Basis> monotoneBases() {
    return Arbitraries.oneOf(
        Arbitraries.just(Basis.mean()), Arbitraries.doubles().between(0.01, 1).map(Basis::share));
  }

  @Provide
  Arbitrary<List<Integer>> answers() {
    return RatingArbitraries.answers(SCALE).list().ofMinSize(1).ofMaxSize(30);
  }

  @Property
  void a_higher_rating_never_lowers_the_band(
      @ForAll("answers") List<Integer> answers,
      @ForAll @IntRange(max = 29) int which,
      @ForAll("monotoneBases") Basis basis) {
    Assume.that(which < answers.size() && answers.get(which) < SCALE.highest());
    List<Integer> raised = new ArrayList<>(answers);
    raised.set(which, answers.get(which) + 1);
    assertTrue(band(raised, basis).compareTo(band(answers, basis)) >= 0);
  }

  private static Band band(List<Integer> answers, Basis basis) {
    return BandJudgement.of(
            RatingArbitraries.tally(SCALE, answers),
            new RatingRule(
                RatingAspect.OVERALL,
                Optional.of(BANDS),
                basis,
                MeanInterval.BOUNDED,
                Confidence.STANDARD))
        .orElseThrow()
        .band();
  }

  @Property(tries = 200)
  void a_higher_rating_never_lowers_the_level(
      @ForAll("subjects") JourneyStudy study,
      @ForAll("monotoneBases") Basis basis,
      @ForAll Random random) {
    Assume.that(study.ratings().isPresent());
    Ratings ratings = study.ratings().orElseThrow();
    Map<TouchpointId, RatingTally> raised = new LinkedHashMap<>();
    for (TouchpointId id : ratings.touchpoints()) {
      raised.put(id, raiseOne(ratings.of(id), random));
    }
    SettableScorer<JourneyStudy, ThresholdResult> scorer =
        ThresholdScorer.standard().with(Basis.PARAMETER, basis);
    ThresholdLevel before = result(scorer, study.journey(), overall(ratings)).level();
    ThresholdLevel after =
        result(scorer, study.journey(), Ratings.of(ratings.scale(), raised)).level();
    assertTrue(after.compareTo(before) >= 0, before + " became " + after);
  }

  /** Grades around the upper cut, where moments of truth are hit or just missed. */
  @Provide
  Arbitrary<List<Integer>> highAnswers() {
    return Arbitraries.integers().between(8, 10).list().ofMinSize(1).ofMaxSize(4);
  }

  @Property
  void hitting_one_more_moment_of_truth_never_lowers_the_level(
      @ForAll("highAnswers") List<Integer> first,
      @ForAll("highAnswers") List<Integer> second,
      @ForAll("monotoneBases") Basis basis) {
    Journey journey =
        Journey.builder().id("j").name("J").addTouchpoints(moment("a"), moment("b")).build();
    SettableScorer<JourneyStudy, ThresholdResult> scorer =
        ThresholdScorer.standard().with(Basis.PARAMETER, basis);
    List<Integer> best = first.stream().map(grade -> 10).toList();
    ThresholdLevel before = result(scorer, journey, rated(first, second)).level();
    ThresholdLevel after = result(scorer, journey, rated(best, second)).level();
    assertTrue(after.compareTo(before) >= 0, before + " became " + after);
  }

  private static Touchpoint moment(String id) {
    return Touchpoint.of(id, id)
        .withMomentsOfTruth(MomentOfTruth.during(MomentSource.ASSUMED))
        .withExperience(Experience.builder().need(Need.emotional("to matter")).build());
  }

  private static Ratings rated(List<Integer> first, List<Integer> second) {
    return Ratings.of(
        SCALE,
        Map.of(
            TouchpointId.of("a"),
            RatingArbitraries.tally(SCALE, first),
            TouchpointId.of("b"),
            RatingArbitraries.tally(SCALE, second)));
  }

  private static Ratings overall(Ratings ratings) {
    Map<TouchpointId, RatingTally> tallies = new LinkedHashMap<>();
    ratings.touchpoints().forEach(id -> tallies.put(id, ratings.of(id)));
    return Ratings.of(ratings.scale(), tallies);
  }

  private static RatingTally raiseOne(RatingTally tally, Random random) {
    RatingScale scale = tally.scale();
    int from = scale.lowest() + random.nextInt(scale.levels() - 1);
    if (tally.count(from) == 0) {
      return tally;
    }
    long[] counts = new long[scale.levels()];
    for (int x = scale.lowest(); x <= scale.highest(); x++) {
      counts[x - scale.lowest()] = tally.count(x);
    }
    counts[from - scale.lowest()]--;
    counts[from - scale.lowest() + 1]++;
    return RatingTally.ofCounts(scale, counts);
  }

  @Property
  void the_chain_is_unbroken_exactly_when_there_is_no_break(
      @ForAll("subjects") JourneyStudy study) {
    ThresholdResult result = result(ThresholdScorer.standard(), study);
    boolean anyBelow =
        result.chain().links().stream()
            .anyMatch(link -> link.band().filter(band -> band == Band.BELOW).isPresent());
    assertEquals(anyBelow, !result.chain().isUnbroken());
    assertEquals(anyBelow, !result.chain().breaks().isEmpty());
    assertEquals(anyBelow, result.level() == ThresholdLevel.BROKEN);
  }

  @Property
  void every_touchpoint_is_one_link_and_every_moment_one_peak(
      @ForAll("subjects") JourneyStudy study) {
    ThresholdResult result = result(ThresholdScorer.standard(), study);
    assertEquals(study.journey().touchpoints().size(), result.chain().links().size());
    assertEquals(
        result.chain().links().size(),
        result.chain().rated().size() + result.chain().unknown().size());
    long moments =
        study.journey().touchpoints().stream()
            .mapToLong(touchpoint -> touchpoint.momentsOfTruth().size())
            .sum();
    assertEquals(moments, result.momentsOfTruth().size());
    for (Peak peak : result.momentsOfTruth()) {
      assertEquals(peak.outcome() == Peak.Outcome.HIT, peak.reasons().isEmpty());
    }
  }

  @Property
  void what_is_certain_is_so(
      @ForAll("subjects") JourneyStudy study, @ForAll("monotoneBases") Basis basis) {
    ThresholdResult result = result(undrawn(basis), study);
    switch (result.certainty().certainty()) {
      case CERTAINLY_BROKEN -> {
        assertEquals(ThresholdLevel.BROKEN, result.level());
        assertTrue(result.chain().breaks().containsAll(result.certainty().deciding()));
      }
      case CERTAINLY_UNBROKEN -> {
        assertTrue(result.chain().isUnbroken());
        assertEquals(List.of(), result.certainty().deciding());
      }
      case OPEN -> assertTrue(!result.certainty().deciding().isEmpty());
      case UNKNOWN -> assertEquals(ThresholdLevel.UNKNOWN, result.level());
    }
    for (Peak peak : result.momentsOfTruth()) {
      switch (peak.certainty()) {
        case CERTAINLY_HIT -> assertEquals(Peak.Outcome.HIT, peak.outcome());
        case CERTAINLY_MISSED -> assertEquals(Peak.Outcome.MISSED, peak.outcome());
        case OPEN -> assertTrue(peak.outcome() != Peak.Outcome.UNKNOWN);
        case UNKNOWN -> assertEquals(Peak.Outcome.UNKNOWN, peak.outcome());
      }
    }
  }

  @Property
  void an_open_chain_that_breaks_is_decided_by_all_its_breaks(
      @ForAll("subjects") JourneyStudy study, @ForAll("monotoneBases") Basis basis) {
    ThresholdResult result = result(undrawn(basis), study);
    Assume.that(result.certainty().certainty() == Certainty.OPEN);
    assertTrue(result.certainty().deciding().containsAll(result.chain().breaks()));
  }

  @Property(tries = 300)
  void more_answers_of_the_same_shares_never_turn_certain_into_its_opposite(
      @ForAll("answers") List<Integer> first,
      @ForAll("answers") List<Integer> second,
      @ForAll("monotoneBases") Basis basis,
      @ForAll @IntRange(min = 2, max = 50) int times) {
    Journey journey =
        Journey.builder().id("j").name("J").addTouchpoints(moment("a"), moment("b")).build();
    ThresholdResult before = result(undrawn(basis), journey, rated(first, second));
    ThresholdResult after =
        result(undrawn(basis), journey, rated(repeated(first, times), repeated(second, times)));
    assertTrue(
        !isOpposite(before.certainty().certainty(), after.certainty().certainty()),
        before.certainty() + " became " + after.certainty());
    // what was certain of as many touchpoints stays so
    if (first.size() >= 5 && second.size() >= 5) {
      assertTrue(
          before.certainty().certainty() == Certainty.OPEN
              || before.certainty().certainty() == after.certainty().certainty(),
          before.certainty() + " became " + after.certainty());
    }
  }

  private static boolean isOpposite(Certainty before, Certainty after) {
    return before == Certainty.CERTAINLY_BROKEN && after == Certainty.CERTAINLY_UNBROKEN
        || before == Certainty.CERTAINLY_UNBROKEN && after == Certainty.CERTAINLY_BROKEN;
  }

  private static List<Integer> repeated(List<Integer> answers, int times) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.addAll(answers);
    }
    return all;
  }

  private static SettableScorer<JourneyStudy, ThresholdResult> undrawn(Basis basis) {
    return ThresholdScorer.standard().with(Basis.PARAMETER, basis).with(Parameter.RESAMPLES, 0L);
  }

  @Property(tries = 100)
  void the_shares_of_the_levels_add_up_to_one_and_are_none_of_what_cannot_be(
      @ForAll("subjects") JourneyStudy study, @ForAll("monotoneBases") Basis basis) {
    ThresholdResult result =
        result(undrawn(basis).with(Parameter.RESAMPLES, 50L).with(Parameter.SEED, 7L), study);
    LevelShares shares = result.levelShare().orElseThrow();
    assertEquals(1, shares.byLevel().values().stream().mapToDouble(each -> each).sum(), 1e-12);
    assertEquals(
        result.level() == ThresholdLevel.UNKNOWN ? 1 : 0, shares.of(ThresholdLevel.UNKNOWN));
    boolean brokenAsStated =
        result.chain().breaks().stream().anyMatch(link -> !link.rated().orElseThrow().isMeasured());
    assertTrue(!brokenAsStated || shares.of(ThresholdLevel.BROKEN) == 1);
  }

  /** Two pairs of cuts, the second at or outside the first. */
  @Provide
  Arbitrary<List<Integer>> nestedCuts() {
    return RatingArbitraries.answers(SCALE)
        .list()
        .ofSize(4)
        .map(cuts -> cuts.stream().sorted().toList())
        .filter(cuts -> cuts.get(1) < cuts.get(2));
  }

  @Property
  void moving_the_cuts_apart_never_adds_peaks(
      @ForAll("answers") List<Integer> answers, @ForAll("nestedCuts") List<Integer> cuts) {
    Touchpoint only = Touchpoint.of("a", "A");
    JourneyStudy study =
        JourneyStudy.of(
            Journey.builder().id("j").name("J").addTouchpoint(only).build(),
            Ratings.of(SCALE, Map.of(only.id(), RatingArbitraries.tally(SCALE, answers))));
    int inner = peaks(study, new Bands(SCALE, cuts.get(1), cuts.get(2)));
    int outer = peaks(study, new Bands(SCALE, cuts.get(0), cuts.get(3)));
    assertTrue(outer <= inner, inner + " became " + outer);
  }

  private static int peaks(JourneyStudy study, Bands bands) {
    return result(ThresholdScorer.standard().with(Bands.PARAMETER, Optional.of(bands)), study)
        .spentElsewhere()
        .size();
  }

  private static ThresholdResult result(
      SettableScorer<JourneyStudy, ThresholdResult> scorer, JourneyStudy study) {
    return scorer.score(study).outcome().answer().orElseThrow();
  }

  private static ThresholdResult result(
      SettableScorer<JourneyStudy, ThresholdResult> scorer, Journey journey, Ratings ratings) {
    return result(scorer, JourneyStudy.of(journey, ratings));
  }
}
