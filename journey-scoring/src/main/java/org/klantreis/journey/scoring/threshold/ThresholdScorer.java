package org.klantreis.journey.scoring.threshold;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.model.Relevance;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.BandJudgement;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.rated.Experienced;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * The 7+/9+ threshold (Van Slooten, Basisboek Customer Journey): nobody can exceed expectations all
 * the time, so aim for an unbroken chain of touchpoints as expected, with peaks at the moments of
 * truth.
 *
 * <p>Each touchpoint gets a band from its ratings, or from the rating that the map states where
 * nobody was asked. The chain is unbroken when no rated touchpoint is below expectation. A moment
 * of truth is hit when its touchpoint exceeds expectation on an emotional need.
 *
 * <p>A higher rating never lowers a band or the level under the bases {@link Basis.Mean} and {@link
 * Basis.Share}; under {@link Basis.LowerEnd} it can, by widening the interval.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class ThresholdScorer
    implements Scorer<JourneyStudy, ThresholdResult>, WithThresholdScorer
    permits ImmutableThresholdScorer {

  /** The id of this scorer. */
  public static final String ID = "threshold";

  ThresholdScorer() {}

  /** Which aspect of an experience is judged; overall unless set. */
  @Value.Default
  public RatingAspect aspect() {
    return RatingAspect.OVERALL;
  }

  /** From what a band is read; the mean unless set. */
  @Value.Default
  public Basis basis() {
    return Basis.mean();
  }

  /** One's own bands for one scale; every other scale has its standard ones. */
  public abstract Optional<Bands> bands();

  /** The confidence of all intervals; 0.95 unless set. */
  @Value.Default
  public Confidence confidence() {
    return Confidence.STANDARD;
  }

  /** How far from the expectation a rating still counts as meeting it; 0 unless set. */
  @Value.Default
  public double tolerance() {
    return 0;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return ThresholdWords.needs();
  }

  /**
   * Judges; a journey of which nothing is rated is {@code UNKNOWN}, which is an answer. Not
   * applicable to ratings on a scale that has no bands.
   */
  @Override
  public Verdict<ThresholdResult> score(JourneyStudy study) {
    Optional<RatingScale> unbanded =
        study.ratings().map(Ratings::scale).filter(scale -> Bands.choose(bands(), scale).isEmpty());
    if (unbanded.isPresent()) {
      return ThresholdWords.noBands(this, study.journey().name(), unbanded.get());
    }
    Chain chain =
        new Chain(
            study.journey().touchpoints().stream()
                .map(touchpoint -> link(new TouchpointStudy(study, touchpoint)))
                .collect(toImmutableList()));
    ImmutableList<Peak> peaks =
        chain.links().stream()
            .flatMap(link -> link.touchpoint().momentsOfTruth().stream().map(m -> peak(link, m)))
            .collect(toImmutableList());
    ThresholdResult result =
        new ThresholdResult(
            level(chain, peaks),
            chain,
            peaks,
            spentElsewhere(chain),
            touchpoints(study, each -> each.relevance().equals(Optional.of(Relevance.IRRELEVANT))),
            touchpoints(study, each -> isNotPositive(each.experience())));
    return new ThresholdWords(this, study.journey().name(), result).verdict();
  }

  private Link link(TouchpointStudy subject) {
    Touchpoint touchpoint = subject.touchpoint();
    Optional<RatingTally> measured = subject.ratings(aspect());
    if (measured.isPresent()) {
      return measured
          .flatMap(tally -> judge(touchpoint, tally))
          .orElse(new Link.Unknown(touchpoint, Optional.empty()));
    }
    Optional<Rating> stated = subject.stated(aspect());
    return stated
        .flatMap(rating -> Bands.choose(bands(), rating.scale()))
        .<Link>map(
            cuts ->
                new Link.Stated(
                    touchpoint, stated.orElseThrow(), cuts.of(stated.orElseThrow().value())))
        .orElse(new Link.Unknown(touchpoint, stated));
  }

  private Optional<Link> judge(Touchpoint touchpoint, RatingTally tally) {
    return Bands.choose(bands(), tally.scale())
        .flatMap(cuts -> BandJudgement.of(tally, cuts, basis(), confidence()))
        .map(judgement -> new Link.Measured(touchpoint, tally.scale(), judgement));
  }

  private static Optional<Experienced> experienced(Link link) {
    if (link instanceof Link.Measured measured) {
      return Optional.of(Experienced.measured(measured.scale(), measured.judgement().mean()));
    }
    return link instanceof Link.Stated stated
        ? Optional.of(Experienced.stated(stated.rating()))
        : Optional.empty();
  }

  private static ImmutableList<Touchpoint> touchpoints(
      JourneyStudy study, Predicate<Touchpoint> which) {
    return study.journey().touchpoints().stream().filter(which).collect(toImmutableList());
  }

  private Peak peak(Link link, MomentOfTruth moment) {
    Experience experience = link.touchpoint().experience();
    ImmutableSet.Builder<Peak.Reason> unknown = ImmutableSet.builder();
    if (link.band().isEmpty()) {
      unknown.add(Peak.Reason.NOT_RATED);
    }
    if (experience.need().isEmpty()) {
      unknown.add(Peak.Reason.NEED_NOT_RECORDED);
    }
    if (!unknown.build().isEmpty()) {
      return new Peak(link.touchpoint(), moment, Peak.Outcome.UNKNOWN, unknown.build());
    }
    ImmutableSet.Builder<Peak.Reason> missed = ImmutableSet.builder();
    if (!link.band().equals(Optional.of(Band.EXCEEDED))) {
      missed.add(Peak.Reason.NOT_EXCEEDED);
    }
    if (experience.need().map(Need::kind).filter(NeedKind.EMOTIONAL::equals).isEmpty()) {
      missed.add(Peak.Reason.NEED_NOT_EMOTIONAL);
    }
    boolean expectationStands =
        ExpectationGap.of(experience, aspect(), experienced(link), tolerance())
            .filter(gap -> gap.disconfirmation() != Disconfirmation.POSITIVE)
            .isPresent();
    if (expectationStands) {
      missed.add(Peak.Reason.EXPECTATION_NOT_EXCEEDED);
    }
    ImmutableSet<Peak.Reason> reasons = missed.build();
    return new Peak(
        link.touchpoint(),
        moment,
        reasons.isEmpty() ? Peak.Outcome.HIT : Peak.Outcome.MISSED,
        reasons);
  }

  private static ThresholdLevel level(Chain chain, ImmutableList<Peak> peaks) {
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
        .filter(link -> link.band().equals(Optional.of(Band.EXCEEDED)))
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

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static ThresholdScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a threshold scorer. */
  public static final class Builder extends ImmutableThresholdScorer.Builder {
    Builder() {}
  }
}
