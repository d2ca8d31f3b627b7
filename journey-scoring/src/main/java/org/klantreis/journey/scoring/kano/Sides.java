package org.klantreis.journey.scoring.kano;

import static java.util.Comparator.comparing;

import java.util.Optional;
import java.util.stream.Stream;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.kano.TouchpointSplit.Side;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;

/** Finds the two sides of a touchpoint from whatever ratings there are. */
final class Sides {

  private final RatingRule rule;
  private final double tolerance;

  Sides(Settings settings) {
    this.rule = RatingRule.of(settings);
    this.tolerance = settings.get(Parameter.TOLERANCE);
  }

  TouchpointSplit of(TouchpointStudy subject) {
    return new TouchpointSplit(subject.touchpoint(), functional(subject), emotional(subject));
  }

  /**
   * The functional rating, else the overall one; one that was measured goes before a stated one.
   */
  private Optional<Side> functional(TouchpointStudy subject) {
    return Stream.of(
            rated(subject, RatingAspect.FUNCTIONAL)
                .map(rated -> new Candidate(rated, Side.Source.FUNCTIONAL_RATING)),
            rated(subject, RatingAspect.OVERALL)
                .map(rated -> new Candidate(rated, Side.Source.OVERALL_RATING)))
        .flatMap(Optional::stream)
        .sorted(comparing(each -> !each.rated().isMeasured()))
        .flatMap(each -> bands(each.rated()).map(cuts -> each.against(cuts.met())).stream())
        .findFirst();
  }

  /** The emotional rating, else whether an emotional need was met beyond the expectation. */
  private Optional<Side> emotional(TouchpointStudy subject) {
    return rated(subject, RatingAspect.EMOTIONAL)
        .map(rated -> new Candidate(rated, Side.Source.EMOTIONAL_RATING))
        .flatMap(each -> bands(each.rated()).map(cuts -> each.against(cuts.exceeded())))
        .or(() -> beyondExpectation(subject));
  }

  /** A rating that may tell of a side. */
  private record Candidate(Rated rated, Side.Source source) {

    Side against(double cut) {
      boolean settled =
          rated.isEnoughToSettle()
              && rated
                  .interval()
                  .map(ends -> Bands.reaches(ends.low(), cut) == Bands.reaches(ends.high(), cut))
                  .orElse(false);
      double shortfall = cut - rated.value();
      return new Side(
          Bands.reaches(rated.value(), cut),
          source,
          shortfall,
          ofScale(shortfall, rated.scale()),
          settled);
    }
  }

  private Optional<Side> beyondExpectation(TouchpointStudy subject) {
    Experience experience = subject.touchpoint().experience();
    return ExpectationGap.of(
            experience, RatingAspect.OVERALL, rated(subject, RatingAspect.OVERALL), tolerance)
        .flatMap(gap -> experience.need().map(need -> onNeed(gap, need.kind())));
  }

  private Side onNeed(ExpectationGap gap, NeedKind need) {
    boolean good = gap.disconfirmation() == Disconfirmation.POSITIVE && need == NeedKind.EMOTIONAL;
    double shortfall = -gap.gap().orElse(0);
    return new Side(
        good,
        Side.Source.DISCONFIRMATION,
        shortfall,
        gap.expected().map(expected -> ofScale(shortfall, expected.scale())).orElse(0.0),
        gap.isSettled(tolerance));
  }

  private static double ofScale(double points, RatingScale scale) {
    return points / (scale.highest() - scale.lowest());
  }

  private Optional<Bands> bands(Rated rated) {
    return rule.bands(rated.scale());
  }

  private Optional<Rated> rated(TouchpointStudy subject, RatingAspect aspect) {
    return Rated.of(subject, rule.of(aspect));
  }
}
