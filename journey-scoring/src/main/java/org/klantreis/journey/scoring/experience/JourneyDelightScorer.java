package org.klantreis.journey.scoring.experience;

import java.util.Optional;
import org.klantreis.journey.evidence.AmountByRating;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.scoring.rated.AmountByBand;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.YesByBand;
import org.klantreis.journey.scoring.scorer.EachTouchpoint;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.statistics.Finding;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Verdict;

/**
 * Customer delight in a journey: each touchpoint by the {@link DelightScorer}; beside it, where it
 * is known, who recommends and what customers are willing to pay, by the band of their rating.
 *
 * <p>Textbooks claim that 80 to 90 % of all recommendations come from enthusiastic customers, who
 * also pay more. Enthusiastic are here those above expectation. The claims are set beside the data
 * and are supported or contradicted by intervals alone.
 *
 * @param ofTouchpoint how a touchpoint is judged; its bands and its confidence are those of the
 *     rest, too
 */
public record JourneyDelightScorer(DelightScorer ofTouchpoint)
    implements Scorer<JourneyStudy, JourneyDelight> {

  private static final double LEAST_RECOMMENDED = 0.8;
  private static final double MOST_RECOMMENDED = 0.9;

  @Override
  public String id() {
    return DelightScorer.ID;
  }

  @Override
  public Message needs() {
    return DelightWords.say("needs.journey");
  }

  /** Judges; without an answer when neither touchpoints nor customers can be judged. */
  @Override
  public Verdict<JourneyDelight> score(JourneyStudy study) {
    Verdict<EachTouchpoint<DelightResult>> each = EachTouchpoint.by(ofTouchpoint).score(study);
    Optional<YesByBand> recommendations =
        study.evidence(EvidenceKey.RECOMMENDATION).flatMap(this::byBand);
    Optional<AmountByBand> payments =
        study.evidence(EvidenceKey.WILLINGNESS_TO_PAY).flatMap(this::byBand);
    JourneyDelight result =
        new JourneyDelight(
            each.outcome().answer(),
            recommendations,
            recommendations
                .flatMap(bands -> bands.of(Band.EXCEEDED).ofAllYes())
                .map(JourneyDelightScorer::checkRecommended),
            payments,
            payments.flatMap(JourneyDelightScorer::checkPaid));
    return new DelightWords(this, study, each, result).verdict();
  }

  private Optional<YesByBand> byBand(YesByRating tally) {
    return Bands.choose(ofTouchpoint.bands(), tally.scale())
        .filter(cuts -> !tally.isEmpty())
        .map(cuts -> YesByBand.of(tally, cuts, ofTouchpoint.confidence()));
  }

  private Optional<AmountByBand> byBand(AmountByRating tally) {
    return Bands.choose(ofTouchpoint.bands(), tally.scale())
        .filter(cuts -> !tally.isEmpty())
        .map(cuts -> AmountByBand.of(tally, cuts, ofTouchpoint.confidence()));
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

  /** With the default of every setting. */
  public static JourneyDelightScorer standard() {
    return new JourneyDelightScorer(DelightScorer.standard());
  }
}
