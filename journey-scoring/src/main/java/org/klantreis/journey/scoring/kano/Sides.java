package org.klantreis.journey.scoring.kano;

import java.util.Optional;
import java.util.function.Function;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;

/** Finds the two sides of a touchpoint from whatever ratings there are. */
final class Sides {

  private final SplitScorer scorer;
  private final Touchpoint touchpoint;
  private final Function<RatingAspect, Optional<RatingTally>> measured;

  /** Measured ratings come from the function, stated ones from the touchpoint. */
  Sides(
      SplitScorer scorer,
      Touchpoint touchpoint,
      Function<RatingAspect, Optional<RatingTally>> measured) {
    this.scorer = scorer;
    this.touchpoint = touchpoint;
    this.measured = measured;
  }

  TouchpointSplit split() {
    return new TouchpointSplit(touchpoint, functional(), emotional());
  }

  /** The functional rating, else the overall one; what was measured goes before what is stated. */
  private Optional<Side> functional() {
    return measured(RatingAspect.FUNCTIONAL)
        .flatMap(rated -> atLeastMet(rated, Side.Source.FUNCTIONAL_RATING))
        .or(
            () ->
                measured(RatingAspect.OVERALL)
                    .flatMap(rated -> atLeastMet(rated, Side.Source.OVERALL_RATING)))
        .or(
            () ->
                stated(RatingAspect.FUNCTIONAL)
                    .flatMap(rated -> atLeastMet(rated, Side.Source.FUNCTIONAL_RATING)))
        .or(
            () ->
                stated(RatingAspect.OVERALL)
                    .flatMap(rated -> atLeastMet(rated, Side.Source.OVERALL_RATING)));
  }

  /** The emotional rating, else whether an emotional need was met beyond the expectation. */
  private Optional<Side> emotional() {
    return measured(RatingAspect.EMOTIONAL)
        .or(() -> stated(RatingAspect.EMOTIONAL))
        .flatMap(
            rated ->
                bands(rated)
                    .map(cuts -> against(rated, cuts.exceeded(), Side.Source.EMOTIONAL_RATING)))
        .or(this::beyondExpectation);
  }

  private Optional<Side> atLeastMet(Rated rated, Side.Source source) {
    return bands(rated).map(cuts -> against(rated, cuts.met(), source));
  }

  private static Side against(Rated rated, double cut, Side.Source source) {
    boolean good = Bands.reaches(rated.value(), cut);
    boolean settled =
        rated
            .interval()
            .map(ends -> Bands.reaches(ends.low(), cut) == Bands.reaches(ends.high(), cut))
            .orElse(false);
    return new Side(good, source, cut - rated.value(), settled);
  }

  private Optional<Side> beyondExpectation() {
    Experience experience = touchpoint.experience();
    Optional<Rated> rated = measured(RatingAspect.OVERALL).or(() -> stated(RatingAspect.OVERALL));
    return ExpectationGap.of(experience, RatingAspect.OVERALL, rated, scorer.tolerance())
        .flatMap(gap -> experience.need().map(need -> onNeed(gap, need.kind())));
  }

  private Side onNeed(ExpectationGap gap, NeedKind need) {
    boolean good = gap.disconfirmation() == Disconfirmation.POSITIVE && need == NeedKind.EMOTIONAL;
    return new Side(
        good, Side.Source.DISCONFIRMATION, -gap.gap().orElse(0), gap.isSettled(scorer.tolerance()));
  }

  private Optional<Bands> bands(Rated rated) {
    return Bands.choose(scorer.bands(), rated.scale());
  }

  private Optional<Rated> measured(RatingAspect aspect) {
    return measured
        .apply(aspect)
        .flatMap(
            tally -> Rated.measured(touchpoint, tally, RatingRule.of(aspect, scorer.confidence())));
  }

  private Optional<Rated> stated(RatingAspect aspect) {
    return touchpoint
        .experience()
        .rating(aspect)
        .map(
            rating -> Rated.stated(touchpoint, rating, RatingRule.of(aspect, scorer.confidence())));
  }
}
