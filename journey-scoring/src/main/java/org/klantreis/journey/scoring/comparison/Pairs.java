package org.klantreis.journey.scoring.comparison;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.MeanInterval;

/**
 * Those who rated a touchpoint in both waves, whose own change says more than two groups do: of
 * each the mean of what they answered, and how that changed.
 */
final class Pairs {

  private static final int FEWEST = 2;

  private final List<Double> before = new ArrayList<>();
  private final List<Double> after = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();

  /** How many rated it in the wave that fewer did. */
  private final long smallerWave;

  /** How many could have rated it, where that is known of the second wave. */
  private final OptionalLong population;

  private Pairs(
      ImmutableMap<RespondentId, RatingTally> earlier,
      ImmutableMap<RespondentId, RatingTally> later,
      OptionalLong population) {
    this.population = population;
    this.smallerWave = Math.min(earlier.size(), later.size());
    earlier.forEach(
        (respondent, was) -> {
          RatingTally is = later.get(respondent);
          if (is != null) {
            before.add(mean(was));
            after.add(mean(is));
            weights.add((weight(was) + weight(is)) / 2);
          }
        });
  }

  /** Who rated an aspect both times; empty where it is not known who rated it. */
  static Optional<Pairs> of(TouchpointStudy before, TouchpointStudy after, RatingAspect aspect) {
    OptionalLong population =
        after.ratings(aspect).map(RatingTally::population).orElseGet(OptionalLong::empty);
    return who(before, aspect)
        .flatMap(earlier -> who(after, aspect).map(later -> new Pairs(earlier, later, population)));
  }

  private static Optional<ImmutableMap<RespondentId, RatingTally>> who(
      TouchpointStudy study, RatingAspect aspect) {
    return study
        .study()
        .evidence(EvidenceKey.RATINGS_BY_RESPONDENT)
        .map(ratings -> ratings.of(study.touchpoint().id(), aspect));
  }

  private static double mean(RatingTally own) {
    double sum = 0;
    for (int level = 0; level < own.scale().levels(); level++) {
      sum += own.scale().value(level) * own.weightAt(level);
    }
    return sum / own.totalWeight();
  }

  /** What a person counts for, however often they answered. */
  private static double weight(RatingTally own) {
    return own.totalWeight() / own.n();
  }

  /** How many rated it both times. */
  long n() {
    return before.size();
  }

  /**
   * Whether they decide: at least two of them, and at least half of the smaller wave. A few who
   * happen to be in both waves say less than the two waves do.
   */
  boolean decide() {
    return n() >= FEWEST && 2 * n() >= smallerWave;
  }

  /** The mean of their first ratings. */
  MeanEstimate before(Confidence confidence) {
    return mean(before, confidence);
  }

  /** The mean of their second ratings. */
  MeanEstimate after(Confidence confidence) {
    return mean(after, confidence);
  }

  /** The mean of their own differences, second less first. */
  MeanEstimate difference(Confidence confidence) {
    List<Double> differences = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      differences.add(after.get(i) - before.get(i));
    }
    return mean(differences, confidence);
  }

  private MeanEstimate mean(List<Double> values, Confidence confidence) {
    double total = weights.stream().mapToDouble(Double::doubleValue).sum();
    double squares = weights.stream().mapToDouble(weight -> weight * weight).sum();
    double effectiveN = total * total / squares;
    return MeanEstimate.ofValues(
            doubles(values),
            doubles(weights),
            n(),
            population.isPresent()
                ? RatingTally.outOf(effectiveN, n(), population.getAsLong())
                : effectiveN,
            MeanInterval.STUDENT,
            confidence)
        .orElseThrow();
  }

  private static double[] doubles(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
