package org.klantreis.journey.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;

/** Random pairs of journeys to compare, with touchpoints in common. */
public final class PairArbitraries {

  private PairArbitraries() {}

  /**
   * Two journeys, independent or edits of one, whose touchpoints have ids from one small set and
   * stand in any order; each with ratings or without, often on the same scale.
   */
  public static Arbitrary<JourneyPair> pairs() {
    Arbitrary<Journey> journeys = JourneyArbitraries.journeys();
    Arbitrary<JourneyPair> independent =
        Combinators.combine(journeys, journeys, RatingArbitraries.shippedScales())
            .flatAs(PairArbitraries::pairs);
    Arbitrary<JourneyPair> edits =
        Combinators.combine(journeys, RatingArbitraries.shippedScales())
            .flatAs((journey, scale) -> pairs(journey, journey, scale));
    return Arbitraries.oneOf(independent, edits).withoutEdgeCases();
  }

  private static Arbitrary<JourneyPair> pairs(Journey before, Journey after, RatingScale scale) {
    Arbitrary<RatingScale> same = Arbitraries.just(scale);
    return Combinators.combine(
            studies(before, same),
            studies(after, Arbitraries.oneOf(same, RatingArbitraries.shippedScales())))
        .as(JourneyPair::new);
  }

  /** The journey with its touchpoints shuffled and some of them left out. */
  private static Arbitrary<JourneyStudy> studies(Journey journey, Arbitrary<RatingScale> scales) {
    return Arbitraries.longs()
        .withoutEdgeCases()
        .map(seed -> shuffle(journey, new Random(seed)))
        .flatMap(
            shuffled ->
                Arbitraries.oneOf(
                    Arbitraries.just(JourneyStudy.of(shuffled)),
                    scales
                        .flatMap(
                            scale -> RatingArbitraries.ratings(scale, shuffled.touchpointIds()))
                        .map(ratings -> JourneyStudy.of(shuffled, ratings))));
  }

  /** Without what refers to touchpoints by their order, as phases do, or by their ids. */
  private static Journey shuffle(Journey journey, Random random) {
    List<Touchpoint> touchpoints =
        new ArrayList<>(
            journey.touchpoints().stream()
                .filter(touchpoint -> random.nextInt(4) > 0)
                .map(touchpoint -> touchpoint.withPhase(Optional.empty()))
                .collect(toImmutableList()));
    Collections.shuffle(touchpoints, random);
    return journey
        .withTransitions(ImmutableList.of())
        .withConcepts(ImmutableList.of())
        .withTouchpoints(touchpoints)
        .withPhases(ImmutableList.of());
  }
}
