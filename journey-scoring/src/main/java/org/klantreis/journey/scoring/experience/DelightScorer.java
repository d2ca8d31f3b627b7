package org.klantreis.journey.scoring.experience;

import java.util.Optional;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.ExpectationGap;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * Customer delight (<i>klantverrassing</i>) at a touchpoint: rated above expectation by the 7+/9+
 * rule, above what these customers expected, and on an emotional need.
 *
 * <p>Its strength is the part of the room above the expectation that the rating uses, (p - e)/(max
 * - e), 0 when the rating is not above it, times the surprise, 0 to 1. Where surprise was not
 * measured it counts as 1, which the result says. A customer who expects the highest rating leaves
 * no room: not applicable, as on a scale without bands and where rating and expectation are on
 * different scales. Too little evidence where either is not known. What customers judged themselves
 * goes before the subtraction.
 *
 * <p>Where customers expect a 7 on 1-10, rate a 9 and have an emotional need, the touchpoint
 * delights with a strength of 2/3; at a surprise of 0.5, of 1/3.
 */
public final class DelightScorer {

  static final String ID = "delight";

  /** How a verdict on delight comes about, at a touchpoint and in a journey. */
  static final String RULE = "exceeded, above expectation, emotional need";

  private static final SettableScorer<TouchpointStudy, DelightResult> STANDARD =
      SettableScorer.ofTouchpoints(
              ID,
              DelightWords.WORDS,
              DelightScorer::judge,
              Bands.PARAMETER,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE,
              Parameter.TOLERANCE)
          .ruledBy(RULE);

  private DelightScorer() {}

  /**
   * The scorer with the default of every setting: bands, confidence, and how far above the
   * expectation a rating still only meets it, in points of the scale.
   */
  public static SettableScorer<TouchpointStudy, DelightResult> standard() {
    return STANDARD;
  }

  private static Answer<DelightResult> judge(TouchpointStudy subject, Settings settings) {
    return Rated.of(subject, RatingRule.of(settings))
        .map(rated -> judge(rated, settings).restingOn(rated.n(), rated.effectiveN()))
        .orElseGet(() -> Answer.tooLittleEvidence(Terms.isNotRated(subject.touchpoint())));
  }

  private static Answer<DelightResult> judge(Rated rated, Settings settings) {
    if (rated.band().isEmpty()) {
      return Answer.notApplicable(Terms.noBands(rated.scale()));
    }
    Experience experience = rated.touchpoint().experience();
    Optional<Rating> expected = experience.expectation(RatingAspect.OVERALL);
    Optional<ExpectationGap> gap =
        ExpectationGap.of(
            experience,
            RatingAspect.OVERALL,
            Optional.of(rated),
            settings.get(Parameter.TOLERANCE));
    if (gap.isEmpty()) {
      return expected
          .map(other -> Answer.<DelightResult>notApplicable(GapWords.scalesDiffer(rated, other)))
          .orElseGet(() -> Answer.tooLittleEvidence(GapWords.notExpected(rated.touchpoint())));
    }
    if (gap.get().expected().filter(DelightScorer::isHighest).isPresent()) {
      return Answer.notApplicable(DelightWords.expectsHighest(rated.scale()));
    }
    DelightResult result = result(rated, gap.get(), experience);
    return Answer.scored(
        result,
        DelightWords.touchpoint(
            result,
            RatingRule.of(settings).said(rated.value(), rated.scale()),
            settings.get(Parameter.CONFIDENCE)));
  }

  private static boolean isHighest(Rating rating) {
    return rating.value() == rating.scale().highest();
  }

  private static DelightResult result(Rated rated, ExpectationGap gap, Experience experience) {
    boolean above = gap.disconfirmation() == Disconfirmation.POSITIVE;
    Optional<NeedKind> need = experience.need().map(Need::kind);
    return new DelightResult(
        delight(rated.isExceeded(), above, need),
        new Uncertain(rated.value(), rated.interval()),
        rated.isMeasured(),
        rated.isExceeded(),
        gap.expected(),
        above,
        need,
        gap.expected()
            .map(expected -> expected.scale().highest() - expected.value())
            .map(room -> strength(gap, room, experience.surprise().orElse(1))),
        experience.surprise(),
        experience.surprise().isPresent());
  }

  private static Uncertain strength(ExpectationGap gap, double room, double surprise) {
    return new Uncertain(
        surprise * Math.max(0, gap.gap().orElseThrow()) / room,
        gap.interval()
            .map(ends -> ends.times(1 / room).clampedTo(0, 1))
            .map(ends -> new Interval(ends.low() * surprise, ends.high() * surprise)));
  }

  private static DelightResult.Delight delight(
      boolean exceeded, boolean above, Optional<NeedKind> need) {
    if (!exceeded || !above || need.equals(Optional.of(NeedKind.FUNCTIONAL))) {
      return DelightResult.Delight.NOT_DELIGHTED;
    }
    return need.isPresent() ? DelightResult.Delight.DELIGHTED : DelightResult.Delight.UNKNOWN;
  }
}
