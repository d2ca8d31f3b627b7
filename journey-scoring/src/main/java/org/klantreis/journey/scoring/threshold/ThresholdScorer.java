package org.klantreis.journey.scoring.threshold;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Predicate;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Relevance;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * The 7+/9+ threshold (Van Slooten, Basisboek Customer Journey): nobody can exceed expectations all
 * the time, so aim for an unbroken chain of touchpoints as expected, with peaks at the moments of
 * truth.
 *
 * <p>Each touchpoint gets a band from its ratings, or from the rating that the map states where
 * nobody was asked. The chain is unbroken when no rated touchpoint is below expectation. A moment
 * of truth is hit when its touchpoint exceeds expectation on an emotional need. A journey of which
 * nothing is rated is {@code UNKNOWN}, which is an answer; ratings on a scale that has no bands are
 * not applicable.
 *
 * <p>A higher rating never lowers a band or the level under the bases {@link Basis.Mean} and {@link
 * Basis.Share}; under {@link Basis.LowerEnd} it can, by widening the interval.
 *
 * <p>Ratings of 7, 8 and 8 are as expected by their mean of 7.67, and below expectation by the
 * lower end of its interval, 6.23.
 */
public final class ThresholdScorer {

  /** The id of this scorer. */
  public static final String ID = "threshold";

  private static final SettableScorer<JourneyStudy, ThresholdResult> STANDARD =
      SettableScorer.ofJourneys(
              ID,
              ThresholdWords.WORDS,
              ThresholdScorer::judge,
              Parameter.ASPECT,
              Bands.PARAMETER,
              Basis.PARAMETER,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE,
              Parameter.TOLERANCE,
              Parameter.RESAMPLES,
              Parameter.SEED)
          .ruledBy(settings -> "7+/9+ by " + settings.get(Basis.PARAMETER));

  private ThresholdScorer() {}

  /**
   * The scorer with the default of every setting: aspect, bands, basis, confidence, and how far
   * from the expectation a rating still counts as meeting it.
   */
  public static SettableScorer<JourneyStudy, ThresholdResult> standard() {
    return STANDARD;
  }

  private static Answer<ThresholdResult> judge(JourneyStudy study, Settings settings) {
    RatingRule rule = RatingRule.of(settings);
    Optional<RatingScale> unbanded = unbanded(study, rule);
    if (unbanded.isPresent()) {
      return Answer.notApplicable(Terms.noBands(unbanded.get()));
    }
    Chain chain = Chain.of(study, rule);
    double tolerance = settings.get(Parameter.TOLERANCE);
    ImmutableList<Peak> peaks =
        new Moments(rule, tolerance).peaks(chain, ChainCertainty.tested(study, chain, rule));
    ChainCertainty certainty = ChainCertainty.of(study, chain, rule);
    long resamples = settings.get(Parameter.RESAMPLES);
    long seed = settings.get(Parameter.SEED);
    ThresholdResult result =
        new ThresholdFindings(
            level(chain, peaks),
            certainty,
            Settling.of(study, chain, certainty, rule),
            resamples == 0
                ? Optional.empty()
                : Optional.of(
                    new ResampledLevels(study, chain, rule, tolerance, seed).shares(resamples)),
            resamples,
            seed,
            chain,
            peaks,
            spentElsewhere(chain),
            touchpoints(study, each -> each.relevance().equals(Optional.of(Relevance.IRRELEVANT))),
            touchpoints(study, each -> isNotPositive(each.experience())));
    return new ThresholdWords(study.journey().name(), rule, result, byShare(study, rule, tolerance))
        .answer();
  }

  /** The scale of the ratings, where it has no bands. */
  static Optional<RatingScale> unbanded(JourneyStudy study, RatingRule rule) {
    return study.ratings().map(Ratings::scale).filter(scale -> rule.bands(scale).isEmpty());
  }

  /** What the shares of answers say, where the means are what is judged. */
  private static Optional<ThresholdWords.Reading> byShare(
      JourneyStudy study, RatingRule rule, double tolerance) {
    if (!(rule.basis() instanceof Basis.Mean)) {
      return Optional.empty();
    }
    RatingRule shares = rule.by(Basis.share());
    Chain chain = Chain.of(study, shares);
    ImmutableList<Peak> peaks = new Moments(shares, tolerance).peaks(chain, ImmutableMap.of());
    return Optional.of(new ThresholdWords.Reading(level(chain, peaks), chain));
  }

  private static ImmutableList<Touchpoint> touchpoints(
      JourneyStudy study, Predicate<Touchpoint> which) {
    return study.journey().touchpoints().stream().filter(which).collect(toImmutableList());
  }

  static ThresholdLevel level(Chain chain, ImmutableList<Peak> peaks) {
    long hits = peaks.stream().filter(peak -> peak.outcome() == Peak.Outcome.HIT).count();
    return ThresholdLevel.of(
        chain.rated().size(), !chain.isUnbroken(), Math.toIntExact(hits), peaks.size());
  }

  private static ImmutableList<Touchpoint> spentElsewhere(Chain chain) {
    return chain.links().stream()
        .filter(Link::isExceeded)
        .map(Link::touchpoint)
        .filter(touchpoint -> touchpoint.momentsOfTruth().isEmpty())
        .collect(toImmutableList());
  }

  /** A valence goes before a direct judgement; where neither is recorded, it is unknown. */
  private static boolean isNotPositive(Experience experience) {
    return experience
        .valence()
        .map(valence -> valence.grade() <= 0)
        .orElse(
            experience
                .disconfirmation()
                .filter(said -> said != Disconfirmation.POSITIVE)
                .isPresent());
  }
}
