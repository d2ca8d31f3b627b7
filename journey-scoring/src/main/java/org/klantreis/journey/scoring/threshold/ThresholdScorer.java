package org.klantreis.journey.scoring.threshold;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.model.Relevance;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
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
              Parameter.TOLERANCE)
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
    Chain chain = chain(study, rule);
    ImmutableList<Peak> peaks = peaks(chain, settings);
    return new ThresholdWords(
            rule,
            new ThresholdFindings(
                level(chain, peaks),
                chain,
                peaks,
                spentElsewhere(chain),
                touchpoints(
                    study, each -> each.relevance().equals(Optional.of(Relevance.IRRELEVANT))),
                touchpoints(study, each -> isNotPositive(each.experience()))))
        .answer();
  }

  /** The scale of the ratings, where it has no bands. */
  static Optional<RatingScale> unbanded(JourneyStudy study, RatingRule rule) {
    return study.ratings().map(Ratings::scale).filter(scale -> rule.bands(scale).isEmpty());
  }

  static Chain chain(JourneyStudy study, RatingRule rule) {
    return new Chain(
        study.journey().touchpoints().stream()
            .map(each -> new Link(each, Rated.of(new TouchpointStudy(study, each), rule)))
            .collect(toImmutableList()));
  }

  static ImmutableList<Peak> peaks(Chain chain, Settings settings) {
    return chain.links().stream()
        .flatMap(
            link ->
                link.touchpoint().momentsOfTruth().stream()
                    .map(moment -> peak(link, moment, settings)))
        .collect(toImmutableList());
  }

  private static ImmutableList<Touchpoint> touchpoints(
      JourneyStudy study, Predicate<Touchpoint> which) {
    return study.journey().touchpoints().stream().filter(which).collect(toImmutableList());
  }

  static Peak peak(Link link, MomentOfTruth moment, Settings settings) {
    ImmutableSet<Peak.Reason> unknown = unknown(link);
    if (!unknown.isEmpty()) {
      return new Peak(link.touchpoint(), moment, Peak.Outcome.UNKNOWN, unknown);
    }
    ImmutableSet<Peak.Reason> missed = missed(link, settings);
    return new Peak(
        link.touchpoint(),
        moment,
        missed.isEmpty() ? Peak.Outcome.HIT : Peak.Outcome.MISSED,
        missed);
  }

  private static ImmutableSet<Peak.Reason> unknown(Link link) {
    ImmutableSet.Builder<Peak.Reason> reasons = ImmutableSet.builder();
    if (!link.isKnown()) {
      reasons.add(Peak.Reason.NOT_RATED);
    }
    if (link.touchpoint().experience().need().isEmpty()) {
      reasons.add(Peak.Reason.NEED_NOT_RECORDED);
    }
    return reasons.build();
  }

  private static ImmutableSet<Peak.Reason> missed(Link link, Settings settings) {
    Experience experience = link.touchpoint().experience();
    ImmutableSet.Builder<Peak.Reason> reasons = ImmutableSet.builder();
    if (!link.isExceeded()) {
      reasons.add(Peak.Reason.NOT_EXCEEDED);
    }
    if (experience.need().map(Need::kind).filter(NeedKind.EMOTIONAL::equals).isEmpty()) {
      reasons.add(Peak.Reason.NEED_NOT_EMOTIONAL);
    }
    boolean expectationStands =
        ExpectationGap.of(
                experience,
                settings.get(Parameter.ASPECT),
                link.rated(),
                settings.get(Parameter.TOLERANCE))
            .filter(gap -> gap.disconfirmation() != Disconfirmation.POSITIVE)
            .isPresent();
    if (expectationStands) {
      reasons.add(Peak.Reason.EXPECTATION_NOT_EXCEEDED);
    }
    return reasons.build();
  }

  static ThresholdLevel level(Chain chain, ImmutableList<Peak> peaks) {
    if (chain.rated().isEmpty()) {
      return ThresholdLevel.UNKNOWN;
    }
    if (!chain.isUnbroken()) {
      return ThresholdLevel.BROKEN;
    }
    long hits = peaks.stream().filter(peak -> peak.outcome() == Peak.Outcome.HIT).count();
    if (hits == 0) {
      return ThresholdLevel.STEADY;
    }
    return hits == peaks.size() ? ThresholdLevel.MEMORABLE : ThresholdLevel.PARTLY_MEMORABLE;
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
