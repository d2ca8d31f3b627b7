package org.klantreis.journey.scoring.threshold;

import java.util.Optional;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.TouchpointStudy;
import org.klantreis.journey.scoring.statistics.BoundedMean;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Proportion;

/**
 * What the answers at a touchpoint leave possible on one side, at any level.
 *
 * <p>By {@link Basis.Share} these are the ends of Wilson's interval of the share of answers at or
 * above a cut. By the other two they are the ends of the bounded interval of the mean, whatever
 * interval a mean is shown with: Student's t flatters on one side where answers are few and
 * crowded, and a certainty must not.
 */
final class LinkEnds {

  private final RatingTally tally;
  private final Bands bands;
  private final Basis basis;
  private final BoundedMean mean;

  private LinkEnds(RatingTally tally, Bands bands, Basis basis) {
    this.tally = tally;
    this.bands = bands;
    this.basis = basis;
    this.mean = BoundedMean.of(tally);
  }

  /**
   * Of a link that customers rated, with answers enough to settle anything; empty for any other.
   */
  static Optional<LinkEnds> of(JourneyStudy study, Link link, RatingRule rule) {
    return link.rated().filter(Rated::isMeasured).filter(Rated::isEnoughToSettle).stream()
        .flatMap(
            rated -> new TouchpointStudy(study, link.touchpoint()).ratings(rule.aspect()).stream())
        .flatMap(tally -> of(tally, rule).stream())
        .findFirst();
  }

  /** Of answers; empty on a scale without bands. */
  static Optional<LinkEnds> of(RatingTally tally, RatingRule rule) {
    return rule.bands(tally.scale()).map(bands -> new LinkEnds(tally, bands, rule.basis()));
  }

  /** Whether the lower end that leaves so much chance below it still lies in a band or above. */
  boolean reaches(Band band, double tail) {
    return basis instanceof Basis.Share share
        ? Bands.reaches(shareFrom(cut(band)).lowerEnd(tail), share.q())
        : Bands.reaches(meanLow(tail), cut(band));
  }

  /** Whether even the upper end that leaves so much chance above it lies below a band. */
  boolean isBelow(Band band, double tail) {
    return basis instanceof Basis.Share share
        ? !Bands.reaches(shareFrom(cut(band)).upperEnd(tail), share.q())
        : !Bands.reaches(meanHigh(tail), cut(band));
  }

  /** The lower end of the mean, with so much chance below it. */
  double meanLow(double tail) {
    return mean.lowerEnd(tail);
  }

  /** The upper end of the mean, with so much chance above it. */
  double meanHigh(double tail) {
    return mean.upperEnd(tail);
  }

  private double cut(Band band) {
    return switch (band) {
      case BELOW -> bands.scale().lowest();
      case MET -> bands.met();
      case EXCEEDED -> bands.exceeded();
    };
  }

  private Proportion shareFrom(double cut) {
    double part = 0;
    double whole = 0;
    for (int x = tally.scale().lowest(); x <= tally.scale().highest(); x++) {
      double weight = tally.weight(x);
      whole += weight;
      part += Bands.reaches(x, cut) ? weight : 0;
    }
    return Proportion.ofWeights(part, whole, tally.effectiveN(), Confidence.STANDARD);
  }
}
