package org.klantreis.journey.scoring.rated;

import java.util.Optional;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.Proportion;

/**
 * In which band the ratings of a touchpoint lie, and whether the evidence settles that.
 *
 * @param mean the mean of the ratings with its interval
 * @param shares how many answers lie in each band
 * @param band by the chosen basis
 * @param settled whether the evidence leaves no other band open; never by fewer than five answers,
 *     and never where the mean has no interval and is what counts
 */
public record BandJudgement(MeanEstimate mean, BandShares shares, Band band, boolean settled) {

  /** Fewer answers than these settle nothing. */
  public static final int LEAST_TO_SETTLE = 5;

  /** Sums of weights come out a little below what they are. */
  private static final double ROUNDING = 1e-9;

  /** Judges ratings by a rule; empty when nothing was counted, and on a scale without bands. */
  public static Optional<BandJudgement> of(RatingTally tally, RatingRule rule) {
    return of(Histogram.of(tally), rule);
  }

  /** Judges answers as they might be. */
  public static Optional<BandJudgement> of(Histogram answers, RatingRule rule) {
    return rule.bands(answers.scale())
        .flatMap(
            bands ->
                rule.mean(answers)
                    .map(
                        mean ->
                            judge(
                                mean,
                                BandShares.of(answers, bands, rule.confidence()),
                                bands,
                                rule.basis())));
  }

  /** Whether these are answers enough to settle anything: worth five, each weighing the same. */
  public static boolean isEnoughToSettle(double effectiveN) {
    return effectiveN >= LEAST_TO_SETTLE - ROUNDING;
  }

  private static BandJudgement judge(
      MeanEstimate mean, BandShares shares, Bands bands, Basis basis) {
    Band ofMean = bands.of(mean.mean());
    Optional<Interval> interval = mean.interval();
    boolean enough = isEnoughToSettle(mean.effectiveN());
    if (basis instanceof Basis.Share share) {
      Band band = highestReached(shares, share.q());
      boolean settled = enough && sharesAreSettled(shares, share.q());
      return new BandJudgement(mean, shares, band, settled);
    }
    if (basis instanceof Basis.LowerEnd) {
      Band band = interval.map(ends -> bands.of(ends.low())).orElse(ofMean);
      return new BandJudgement(mean, shares, band, enough && interval.isPresent());
    }
    boolean settled =
        enough
            && interval
                .map(ends -> bands.of(ends.low()) == ofMean && bands.of(ends.high()) == ofMean)
                .orElse(false);
    return new BandJudgement(mean, shares, ofMean, settled);
  }

  private static Band highestReached(BandShares shares, double q) {
    if (Bands.reaches(shares.exceeded().value(), q)) {
      return Band.EXCEEDED;
    }
    return Bands.reaches(shares.atLeastMet().value(), q) ? Band.MET : Band.BELOW;
  }

  /** Of the band that is reached the interval must lie at or above q, of the next one below it. */
  private static boolean sharesAreSettled(BandShares shares, double q) {
    return switch (highestReached(shares, q)) {
      case EXCEEDED -> Bands.reaches(shares.exceeded().interval().low(), q);
      case MET ->
          Bands.reaches(shares.atLeastMet().interval().low(), q)
              && staysBelow(shares.exceeded(), q);
      case BELOW -> staysBelow(shares.atLeastMet(), q);
    };
  }

  private static boolean staysBelow(Proportion share, double q) {
    return !Bands.reaches(share.interval().high(), q);
  }
}
