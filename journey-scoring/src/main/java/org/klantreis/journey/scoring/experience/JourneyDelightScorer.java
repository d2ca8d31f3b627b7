package org.klantreis.journey.scoring.experience;

import java.util.Optional;
import org.klantreis.journey.evidence.AmountByRating;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.scoring.rated.AmountByBand;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.rated.YesByBand;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Finding;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * Customer delight in a journey: each touchpoint by the {@link DelightScorer}; beside it, where it
 * is known, who recommends and what customers are willing to pay, by the band of their rating.
 *
 * <p>Textbooks claim that 80 to 90 % of all recommendations come from enthusiastic customers, who
 * also pay more. Enthusiastic are here those above expectation. The claims are set beside the data
 * and are supported or contradicted by intervals alone.
 *
 * <p>Without an answer when neither touchpoints nor customers can be judged.
 *
 * <p>Where 850 of 1,000 recommendations come from customers above expectation, that is 85 %, from
 * 82.7 % to 87.1 % at 95 %, and supports the claim.
 */
public final class JourneyDelightScorer {

  private static final double LEAST_RECOMMENDED = 0.8;
  private static final double MOST_RECOMMENDED = 0.9;

  private static final SettableScorer<JourneyStudy, JourneyDelight> STANDARD =
      SettableScorer.ofJourneys(
              DelightScorer.ID,
              DelightWords.OF_JOURNEY,
              JourneyDelightScorer::judge,
              Bands.PARAMETER,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE,
              Parameter.TOLERANCE)
          .ruledBy(DelightScorer.RULE);

  private JourneyDelightScorer() {}

  /** The scorer with the default of every setting; the same settings as of a touchpoint. */
  public static SettableScorer<JourneyStudy, JourneyDelight> standard() {
    return STANDARD;
  }

  private static Answer<JourneyDelight> judge(JourneyStudy study, Settings settings) {
    RatingRule rule = RatingRule.of(settings);
    Verdict<EachTouchpoint<DelightResult>> each =
        EachTouchpoint.by(DelightScorer.standard().with(settings)).score(study);
    Optional<YesByBand> recommendations =
        study.evidence(EvidenceKey.RECOMMENDATION).flatMap(tally -> byBand(tally, rule));
    Optional<AmountByBand> payments =
        study.evidence(EvidenceKey.WILLINGNESS_TO_PAY).flatMap(tally -> byBand(tally, rule));
    JourneyDelight result =
        new JourneyDelight(
            each.outcome().answer(),
            recommendations,
            recommendations
                .flatMap(bands -> bands.of(Band.EXCEEDED).ofAllYes())
                .map(JourneyDelightScorer::checkRecommended),
            payments,
            payments.flatMap(JourneyDelightScorer::checkPaid));
    return new DelightWords(study, each, result, rule.confidence()).answer();
  }

  private static Optional<YesByBand> byBand(YesByRating tally, RatingRule rule) {
    return rule.bands(tally.scale())
        .filter(bands -> !tally.isEmpty())
        .map(bands -> YesByBand.of(tally, bands, rule.confidence()));
  }

  private static Optional<AmountByBand> byBand(AmountByRating tally, RatingRule rule) {
    return rule.bands(tally.scale())
        .filter(bands -> !tally.isEmpty())
        .map(bands -> AmountByBand.of(tally, bands, rule.confidence()));
  }

  private static Finding checkRecommended(Proportion ofEnthusiasts) {
    return Finding.liesBetween(ofEnthusiasts.interval(), LEAST_RECOMMENDED, MOST_RECOMMENDED);
  }

  /** Empty when there is nobody to compare; one single amount has no interval to go by. */
  private static Optional<Finding> checkPaid(AmountByBand payments) {
    if (payments.exceeded().isEmpty() || payments.others().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        payments
            .exceeded()
            .flatMap(MeanEstimate::interval)
            .flatMap(
                enthusiasts ->
                    payments
                        .others()
                        .flatMap(MeanEstimate::interval)
                        .map(others -> Finding.isAbove(enthusiasts, others)))
            .orElse(Finding.CANNOT_TELL));
  }
}
