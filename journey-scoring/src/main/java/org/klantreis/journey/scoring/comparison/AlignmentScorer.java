package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.comparison.AlignmentResult.ActualJourney;
import org.klantreis.journey.scoring.comparison.AlignmentResult.FailedTouchpoint;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.threshold.Link;

/**
 * Planned against actual (<i>geplande en werkelijke klantreis</i>; Halvorsrud, Kvale and Følstad
 * 2016): missing, ad-hoc, out-of-order and failed touchpoints, and the fit of each journey that
 * happened with the plan. Too little evidence when no journey happened.
 *
 * <p>Missing, ad-hoc and out-of-order touchpoints and the fit follow from the {@link Alignment} of
 * the timelines. A touchpoint failed when it was planned, happened, and did not deliver: it is
 * rated below expectation; or, where nobody rated it, the customer said that it fell short; or,
 * where that is not known either, a negative feeling is recorded. Failures do not lower the fit.
 * Where nothing of this is known, whether it delivered is unknown.
 *
 * <p>A journey of four touchpoints that follows a plan of five but for the one it lacks fits it for
 * 0.8.
 */
public final class AlignmentScorer {

  /** The id of this scorer. */
  public static final String ID = "alignment";

  private static final SettableScorer<PlanStudy, AlignmentResult> STANDARD =
      SettableScorer.of(
              ID,
              AlignmentWords.WORDS,
              AlignmentScorer::about,
              AlignmentScorer::judge,
              Parameter.ASPECT,
              Bands.PARAMETER,
              Basis.PARAMETER,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE)
          .ruledBy("optimal string alignment, unit costs");

  private AlignmentScorer() {}

  /**
   * The scorer with the default of every setting: aspect, bands, basis and confidence, by which
   * what happened is judged as the threshold scorer does.
   */
  public static SettableScorer<PlanStudy, AlignmentResult> standard() {
    return STANDARD;
  }

  /** The journey that happened where there is only one, else the plan. */
  private static String about(PlanStudy study) {
    return (study.actual().size() == 1 ? study.actual().get(0) : study.planned()).journey().name();
  }

  private static Answer<AlignmentResult> judge(PlanStudy study, Settings settings) {
    if (study.actual().isEmpty()) {
      return Answer.tooLittleEvidence(AlignmentWords.nothingHappened());
    }
    Journey plan = study.planned().journey();
    AlignmentResult result =
        new AlignmentResult(
            plan,
            study.actual().stream()
                .map(each -> align(plan, each, settings))
                .collect(toImmutableList()));
    return new AlignmentWords(RatingRule.of(settings), result)
        .answer()
        .restingOn(study.actual().size());
  }

  private static ActualJourney align(Journey plan, JourneyStudy study, Settings settings) {
    ImmutableList.Builder<FailedTouchpoint> failed = ImmutableList.builder();
    ImmutableList.Builder<Touchpoint> unknown = ImmutableList.builder();
    for (Link link : JudgedJourney.of(study, settings).links().values()) {
      Touchpoint touchpoint = link.touchpoint();
      if (plan.touchpoint(touchpoint.id()).isPresent()) {
        failure(link).ifPresent(reason -> failed.add(new FailedTouchpoint(touchpoint, reason)));
        if (!link.isKnown() && !isRecorded(touchpoint.experience())) {
          unknown.add(touchpoint);
        }
      }
    }
    Journey happened = study.journey();
    return new ActualJourney(
        happened,
        Alignment.of(plan.touchpointIds(), happened.touchpointIds()),
        failed.build(),
        unknown.build());
  }

  private static boolean isRecorded(Experience experience) {
    return experience.disconfirmation().isPresent() || experience.valence().isPresent();
  }

  private static Optional<FailedTouchpoint.Reason> failure(Link link) {
    Experience experience = link.touchpoint().experience();
    if (link.isKnown()) {
      return when(link.isBreak(), FailedTouchpoint.Reason.RATED_BELOW);
    }
    if (experience.disconfirmation().isPresent()) {
      return when(
          experience.disconfirmation().get() == Disconfirmation.NEGATIVE,
          FailedTouchpoint.Reason.FELL_SHORT);
    }
    return when(
        experience.valence().filter(valence -> valence.grade() < 0).isPresent(),
        FailedTouchpoint.Reason.NEGATIVE_FEELING);
  }

  private static Optional<FailedTouchpoint.Reason> when(
      boolean failed, FailedTouchpoint.Reason reason) {
    return failed ? Optional.of(reason) : Optional.empty();
  }
}
