package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.style.ScoringStyle;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * Planned against actual (<i>geplande en werkelijke klantreis</i>; Halvorsrud, Kvale and Følstad
 * 2016): missing, ad-hoc, out-of-order and failed touchpoints, and the fit of each journey that
 * happened with the plan.
 *
 * <p>Missing, ad-hoc and out-of-order touchpoints and the fit follow from the {@link Alignment} of
 * the timelines. A touchpoint failed when it was planned, happened, and did not deliver: it is
 * rated below expectation; or, where nobody rated it, the customer said that it fell short; or,
 * where that is not known either, a negative feeling is recorded. Failures do not lower the fit.
 * Where nothing of this is known, whether it delivered is unknown.
 */
@Value.Immutable
@ScoringStyle
public abstract sealed class AlignmentScorer
    implements Scorer<PlanStudy, AlignmentResult>, WithAlignmentScorer
    permits ImmutableAlignmentScorer {

  /** The id of this scorer. */
  public static final String ID = "alignment";

  AlignmentScorer() {}

  /** How what happened is judged: aspect, bands, basis, confidence. */
  @Value.Default
  public SettableScorer<JourneyStudy, ThresholdResult> threshold() {
    return ThresholdScorer.standard();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message needs() {
    return AlignmentWords.needs();
  }

  /** Aligns; too little evidence when no journey happened. */
  @Override
  public Verdict<AlignmentResult> score(PlanStudy study) {
    Journey plan = study.planned().journey();
    if (study.actual().isEmpty()) {
      return AlignmentWords.nothingHappened(this, study);
    }
    AlignmentResult result =
        new AlignmentResult(
            plan,
            study.actual().stream().map(each -> align(plan, each)).collect(toImmutableList()));
    return new AlignmentWords(this, study, result).verdict();
  }

  private ActualJourney align(Journey plan, JourneyStudy study) {
    Journey happened = study.journey();
    Map<TouchpointId, Band> bands = bands(study);
    ImmutableList.Builder<FailedTouchpoint> failed = ImmutableList.builder();
    ImmutableList.Builder<Touchpoint> unknown = ImmutableList.builder();
    for (Touchpoint touchpoint : happened.touchpoints()) {
      if (plan.touchpoint(touchpoint.id()).isPresent()) {
        Optional<Band> band = Optional.ofNullable(bands.get(touchpoint.id()));
        failure(touchpoint.experience(), band)
            .ifPresent(reason -> failed.add(new FailedTouchpoint(touchpoint, reason)));
        if (band.isEmpty() && !isRecorded(touchpoint.experience())) {
          unknown.add(touchpoint);
        }
      }
    }
    return new ActualJourney(
        happened,
        Alignment.of(plan.touchpointIds(), happened.touchpointIds()),
        failed.build(),
        unknown.build());
  }

  private static boolean isRecorded(Experience experience) {
    return experience.disconfirmation().isPresent() || experience.valence().isPresent();
  }

  private static Optional<FailedTouchpoint.Reason> failure(
      Experience experience, Optional<Band> band) {
    if (band.isPresent()) {
      return band.filter(Band.BELOW::equals).map(below -> FailedTouchpoint.Reason.RATED_BELOW);
    }
    if (experience.disconfirmation().isPresent()) {
      return experience
          .disconfirmation()
          .filter(Disconfirmation.NEGATIVE::equals)
          .map(said -> FailedTouchpoint.Reason.FELL_SHORT);
    }
    return experience
        .valence()
        .filter(valence -> valence.grade() < 0)
        .map(valence -> FailedTouchpoint.Reason.NEGATIVE_FEELING);
  }

  private Map<TouchpointId, Band> bands(JourneyStudy study) {
    Map<TouchpointId, Band> bands = new HashMap<>();
    threshold().score(study).outcome().answer().stream()
        .flatMap(result -> result.chain().links().stream())
        .forEach(link -> link.band().ifPresent(band -> bands.put(link.touchpoint().id(), band)));
    return bands;
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** With the default of every setting. */
  public static AlignmentScorer standard() {
    return builder().build();
  }

  /** Collects the settings of a comparison of planned and actual. */
  public static final class Builder extends ImmutableAlignmentScorer.Builder {
    Builder() {}
  }
}
