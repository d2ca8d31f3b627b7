package org.klantreis.journey.scoring.threshold;

import java.util.Optional;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.scoring.rated.Band;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.Histogram;
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

  private final Histogram answers;
  private final Bands bands;
  private final Basis basis;
  private final BoundedMean mean;

  private LinkEnds(Histogram answers, Bands bands, Basis basis) {
    this.answers = answers;
    this.bands = bands;
    this.basis = basis;
    this.mean = BoundedMean.of(answers.scale(), answers.weights(), answers.effectiveN());
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
    return rule.bands(tally.scale())
        .map(bands -> new LinkEnds(Histogram.of(tally), bands, rule.basis()));
  }

  /** What more or fewer answers that lie as these do would leave possible. */
  LinkEnds scaledTo(long n) {
    return new LinkEnds(answers.scaledTo(n), bands, basis);
  }

  /** How many answers there are. */
  long n() {
    return answers.n();
  }

  /** How many equally weighted answers they are worth. */
  double effectiveN() {
    return answers.effectiveN();
  }

  /** Whether the lower end that leaves so much chance below it still lies in a band or above. */
  boolean reaches(Band band, double tail) {
    return basis instanceof Basis.Share share
        ? Bands.reaches(shareFrom(cut(band)).lowerEnd(tail), share.q())
        : meanReaches(cut(band), tail);
  }

  /** Whether even the upper end that leaves so much chance above it lies below a band. */
  boolean isBelow(Band band, double tail) {
    return basis instanceof Basis.Share share
        ? !Bands.reaches(shareFrom(cut(band)).upperEnd(tail), share.q())
        : meanIsBelow(cut(band), tail);
  }

  /** Whether they leave no band but that one, with so much chance beyond each end. */
  boolean settles(Band band, double tail) {
    if (basis instanceof Basis.LowerEnd) {
      // what the lower end says is the cautious reading, and nothing else is open
      return true;
    }
    return switch (band) {
      case BELOW -> isBelow(Band.MET, tail);
      case MET -> reaches(Band.MET, tail) && isBelow(Band.EXCEEDED, tail);
      case EXCEEDED -> reaches(Band.EXCEEDED, tail);
    };
  }

  /** Whether the lower end of the mean reaches a point of the scale. */
  boolean meanReaches(double point, double tail) {
    return mean.isLowerEndFrom(point, tail);
  }

  /** Whether the upper end of the mean lies below a point of the scale. */
  boolean meanIsBelow(double point, double tail) {
    return mean.isUpperEndBelow(point, tail);
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
    for (int level = 0; level < answers.scale().levels(); level++) {
      double weight = answers.weightAt(level);
      whole += weight;
      part += Bands.reaches(answers.scale().value(level), cut) ? weight : 0;
    }
    return Proportion.ofWeights(part, whole, answers.effectiveN(), Confidence.STANDARD);
  }
}
