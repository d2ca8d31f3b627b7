package org.klantreis.journey.testkit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.klantreis.journey.evidence.RatingCounter;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Bands;

/** Random scales, ratings and tallies. */
public final class RatingArbitraries {

  private static final int MOST_ANSWERS = 60;
  private static final List<RatingAspect> ASPECTS = List.of(RatingAspect.values());

  private RatingArbitraries() {}

  /** One of the scales that ship. */
  public static Arbitrary<RatingScale> shippedScales() {
    return Arbitraries.of(RatingScale.SHIPPED);
  }

  /** A shipped scale or one of somebody's own, below zero too. */
  public static Arbitrary<RatingScale> scales() {
    Arbitrary<RatingScale> own =
        Arbitraries.integers()
            .between(-20, 20)
            .flatMap(
                low ->
                    Arbitraries.integers().between(1, 30).map(w -> RatingScale.of(low, low + w)));
    return Arbitraries.oneOf(shippedScales(), own);
  }

  /** Bands that fit a scale of at least three answers. */
  public static Arbitrary<Bands> bands(RatingScale scale) {
    return Arbitraries.integers()
        .between(scale.lowest(), scale.highest() - 1)
        .flatMap(
            met ->
                Arbitraries.integers()
                    .between(met + 1, scale.highest())
                    .map(exceeded -> new Bands(scale, met, exceeded)));
  }

  /** An answer on a scale. */
  public static Arbitrary<Integer> answers(RatingScale scale) {
    return Arbitraries.integers().between(scale.lowest(), scale.highest());
  }

  /** Up to 60 answers on a scale, perhaps none. */
  public static Arbitrary<List<Integer>> samples(RatingScale scale) {
    return answers(scale).list().ofMaxSize(MOST_ANSWERS);
  }

  /** A survey weight, from a twentieth to twenty. */
  public static Arbitrary<Double> weights() {
    return Arbitraries.doubles().between(0.05, 20);
  }

  /** A tally of up to 60 answers, perhaps none. */
  public static Arbitrary<RatingTally> tallies(RatingScale scale) {
    return samples(scale).map(answers -> tally(scale, answers));
  }

  /** The tally of these answers. */
  public static RatingTally tally(RatingScale scale, List<Integer> answers) {
    return RatingTally.of(scale, answers.stream().mapToDouble(Integer::intValue).toArray());
  }

  /** Ratings of some of these touchpoints, on all aspects. */
  public static Arbitrary<Ratings> ratings(RatingScale scale, List<TouchpointId> touchpoints) {
    if (touchpoints.isEmpty()) {
      return Arbitraries.just(Ratings.empty(scale));
    }
    Arbitrary<Answer> answer =
        Arbitraries.of(touchpoints)
            .flatMap(
                id ->
                    Arbitraries.of(RatingAspect.class)
                        .flatMap(
                            aspect -> answers(scale).map(value -> new Answer(id, aspect, value))));
    return answer.list().ofMaxSize(MOST_ANSWERS).map(answers -> count(scale, answers));
  }

  /** Scales with steps between whole points: half points, tenths, and means. */
  public static Arbitrary<RatingScale> steppedScales() {
    return Arbitraries.of(
        RatingScale.of(1, 5, 2),
        RatingScale.of(1, 10, 2),
        RatingScale.of(0, 10, 10),
        RatingScale.of(1, 5, 100));
  }

  /**
   * Ratings of all of these touchpoints, each on a scale of its own, on all aspects: shipped scales
   * and such as have steps between whole points.
   */
  public static Arbitrary<Ratings> ratingsOnSeveralScales(List<TouchpointId> touchpoints) {
    return Arbitraries.oneOf(shippedScales(), steppedScales())
        .list()
        .ofSize(touchpoints.size())
        .flatMap(
            scales ->
                Arbitraries.longs()
                    .withoutEdgeCases()
                    .map(seed -> count(touchpoints, scales, new Random(seed))));
  }

  private static Ratings count(
      List<TouchpointId> touchpoints, List<RatingScale> scales, Random random) {
    RatingCounter counter = new RatingCounter(RatingScale.DUTCH_GRADE);
    for (int i = 0; i < touchpoints.size(); i++) {
      int index = counter.index(touchpoints.get(i), scales.get(i));
      int answers = random.nextInt(MOST_ANSWERS);
      for (int answer = 0; answer < answers; answer++) {
        RatingAspect aspect = ASPECTS.get(random.nextInt(ASPECTS.size()));
        counter.addLevel(index, aspect, random.nextInt(scales.get(i).levels()), 1);
      }
    }
    return counter.toRatings();
  }

  private static Ratings count(RatingScale scale, List<Answer> answers) {
    RatingCounter counter = new RatingCounter(scale);
    ImmutableList.copyOf(answers)
        .forEach(
            each -> counter.add(counter.index(each.touchpoint()), each.aspect(), each.value(), 1));
    return counter.toRatings();
  }

  private record Answer(TouchpointId touchpoint, RatingAspect aspect, int value) {}
}
