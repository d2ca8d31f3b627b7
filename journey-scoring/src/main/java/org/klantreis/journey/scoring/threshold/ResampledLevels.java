package org.klantreis.journey.scoring.threshold;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.rated.AnswerDraws;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;

/**
 * The level of a journey in samples that are drawn again from its answers. What the map states, and
 * what is unrated, stays as it is in every sample.
 */
final class ResampledLevels {

  private final AnswerDraws draws;
  private final List<Drawn> drawn = new ArrayList<>();
  private final int rated;
  private final int moments;
  private boolean brokenAsStated;
  private int hitAsStated;

  /**
   * A touchpoint of which the answers are drawn.
   *
   * @param judge of its samples
   * @param moments how many moments of truth its rating may hit
   * @param hurdle what its mean has to lie above to hit them
   */
  private record Drawn(SampleJudge judge, int moments, double hurdle) {

    boolean isBreak(double[] sample) {
      return !judge.reaches(Band.MET, sample);
    }

    int hits(double[] sample) {
      return moments > 0
              && judge.reaches(Band.EXCEEDED, sample)
              && Moments.clears(judge.mean(sample), hurdle)
          ? moments
          : 0;
    }
  }

  /** Prepares to draw from what was answered in a study, of which the chain is this one. */
  ResampledLevels(JourneyStudy study, Chain chain, RatingRule rule, double tolerance, long seed) {
    Moments judge = new Moments(rule, tolerance);
    Map<Link, RatingTally> measured = new LinkedHashMap<>();
    ImmutableMap.Builder<TouchpointId, RatingTally> asked = ImmutableMap.builder();
    rated = chain.rated().size();
    moments = chain.links().stream().mapToInt(ResampledLevels::moments).sum();
    for (Link link : chain.rated()) {
      Optional<RatingTally> tally =
          new TouchpointStudy(study, link.touchpoint()).ratings(rule.aspect());
      tally.ifPresent(known -> measured.put(link, known));
      tally.ifPresent(known -> asked.put(link.touchpoint().id(), known));
      if (tally.isEmpty()) {
        addStated(link, judge);
      }
    }
    draws = new AnswerDraws(asked.buildOrThrow(), respondents(study, rule), seed);
    measured.forEach(
        (link, tally) -> {
          SampleJudge samples =
              new SampleJudge(
                  rule.bands(tally.scale()).orElseThrow(), rule, draws.size(drawn.size()));
          OptionalDouble hurdle = judge.hurdle(link);
          drawn.add(new Drawn(samples, hurdle.isPresent() ? moments(link) : 0, hurdle.orElse(0)));
        });
  }

  private void addStated(Link link, Moments judge) {
    brokenAsStated |= link.isBreak();
    OptionalDouble hurdle = judge.hurdle(link);
    if (link.isExceeded()
        && hurdle.isPresent()
        && Moments.clears(link.rated().orElseThrow().value(), hurdle.getAsDouble())) {
      hitAsStated += moments(link);
    }
  }

  private static int moments(Link link) {
    return link.touchpoint().momentsOfTruth().size();
  }

  /** Respondents are known by their overall ratings alone. */
  private static Optional<RespondentRatings> respondents(JourneyStudy study, RatingRule rule) {
    return study
        .evidence(EvidenceKey.RESPONDENTS)
        .filter(known -> rule.aspect() == RatingAspect.OVERALL);
  }

  /** In which share of so many samples, above 0, the journey has each level. */
  LevelShares shares(long resamples) {
    long[] counts = new long[ThresholdLevel.values().length];
    for (long i = 0; i < resamples; i++) {
      draws.draw();
      counts[level().ordinal()]++;
    }
    return LevelShares.of(counts);
  }

  /** Of the sample at hand. */
  private ThresholdLevel level() {
    boolean broken = brokenAsStated;
    int hits = hitAsStated;
    for (int i = 0; i < drawn.size() && !broken; i++) {
      double[] sample = draws.sample(i);
      broken = drawn.get(i).isBreak(sample);
      hits += drawn.get(i).hits(sample);
    }
    return ThresholdLevel.of(rated, broken, hits, moments);
  }
}
