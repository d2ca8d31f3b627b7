package org.klantreis.journey.scoring.kano;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.kano.TouchpointSplit.Side;
import org.klantreis.journey.scoring.rated.AnswerDraws;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.RankInterval;
import org.klantreis.journey.scoring.statistics.ResampledRanks;

/**
 * At which places the sides of touchpoints come when their answers are drawn again: place 1 lacks
 * most, which is the lowest mean where they are measured by the same cut.
 */
final class WorkRanks {

  private final ImmutableMap<TouchpointId, RankInterval> functional;
  private final ImmutableMap<TouchpointId, RankInterval> emotional;

  WorkRanks(JourneyStudy study, List<TouchpointSplit> touchpoints, Settings settings) {
    this.functional = ranks(study, touchpoints, TouchpointSplit::functional, settings);
    this.emotional = ranks(study, touchpoints, TouchpointSplit::emotional, settings);
  }

  /** Among the functional sides that are known; empty where it was not measured or drawn. */
  Optional<RankInterval> ofFunctional(TouchpointId touchpoint) {
    return Optional.ofNullable(functional.get(touchpoint));
  }

  /** Among the emotional sides that are known; empty where it was not measured or drawn. */
  Optional<RankInterval> ofEmotional(TouchpointId touchpoint) {
    return Optional.ofNullable(emotional.get(touchpoint));
  }

  /**
   * What a side lacks, as a share of the length of its scale.
   *
   * @param constant what it lacks; where it is drawn, of a mean of 0
   * @param length of the scale of the mean that is drawn
   * @param drawn its place among those that are drawn
   */
  private record Lack(double constant, double length, OptionalInt drawn) {

    static Lack of(Side side) {
      return new Lack(side.ofScale(), 1, OptionalInt.empty());
    }

    static Lack drawn(Side side, RatingTally tally, int place) {
      double length = tally.scale().highest() - tally.scale().lowest();
      return new Lack(side.ofScale() + mean(tally) / length, length, OptionalInt.of(place));
    }

    /** In the sample at hand; least of all where nobody rated it there. */
    double in(AnswerDraws draws) {
      if (drawn.isEmpty()) {
        return constant;
      }
      OptionalDouble mean = draws.mean(drawn.getAsInt());
      return mean.isPresent() ? constant - mean.getAsDouble() / length : Double.NEGATIVE_INFINITY;
    }
  }

  private static ImmutableMap<TouchpointId, RankInterval> ranks(
      JourneyStudy study,
      List<TouchpointSplit> touchpoints,
      Function<TouchpointSplit, Optional<Side>> which,
      Settings settings) {
    ImmutableMap.Builder<TouchpointId, RatingTally> asked = ImmutableMap.builder();
    Map<TouchpointId, Lack> lacking = new LinkedHashMap<>();
    int drawn = 0;
    for (TouchpointSplit each : touchpoints) {
      TouchpointId id = each.touchpoint().id();
      Optional<Side> side = which.apply(each);
      Optional<RatingTally> tally = side.flatMap(known -> measured(study, each, known));
      tally.ifPresent(known -> asked.put(id, known));
      if (side.isPresent()) {
        lacking.put(
            id,
            tally.isPresent() ? Lack.drawn(side.get(), tally.get(), drawn++) : Lack.of(side.get()));
      }
    }
    long resamples = settings.get(Parameter.RESAMPLES);
    if (resamples == 0 || drawn == 0) {
      return ImmutableMap.of();
    }
    AnswerDraws draws =
        new AnswerDraws(
            asked.buildOrThrow(),
            study.evidence(EvidenceKey.RESPONDENTS),
            settings.get(Parameter.SEED));
    ResampledRanks ranks = new ResampledRanks(lacking.size());
    for (long i = 0; i < resamples; i++) {
      draws.draw();
      ranks.add(
          ImmutableDoubleArray.copyOf(
              lacking.values().stream().mapToDouble(lack -> lack.in(draws))));
    }
    return measured(lacking, ranks.ends(settings.get(Parameter.CONFIDENCE)));
  }

  /** What the map states has a place, but none that is known to be right. */
  private static ImmutableMap<TouchpointId, RankInterval> measured(
      Map<TouchpointId, Lack> lacking, List<RankInterval> places) {
    ImmutableMap.Builder<TouchpointId, RankInterval> ranks = ImmutableMap.builder();
    int next = 0;
    for (Map.Entry<TouchpointId, Lack> each : lacking.entrySet()) {
      if (each.getValue().drawn().isPresent()) {
        ranks.put(each.getKey(), places.get(next));
      }
      next++;
    }
    return ranks.buildOrThrow();
  }

  private static Optional<RatingTally> measured(
      JourneyStudy study, TouchpointSplit split, Side side) {
    RatingAspect aspect =
        switch (side.source()) {
          case FUNCTIONAL_RATING -> RatingAspect.FUNCTIONAL;
          case OVERALL_RATING, DISCONFIRMATION -> RatingAspect.OVERALL;
          case EMOTIONAL_RATING -> RatingAspect.EMOTIONAL;
        };
    return new TouchpointStudy(study, split.touchpoint()).ratings(aspect);
  }

  private static double mean(RatingTally tally) {
    double sum = 0;
    for (int level = 0; level < tally.scale().levels(); level++) {
      sum += tally.weightAt(level) * tally.scale().value(level);
    }
    return sum / tally.totalWeight();
  }
}
