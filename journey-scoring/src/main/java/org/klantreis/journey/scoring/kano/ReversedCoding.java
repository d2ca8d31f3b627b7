package org.klantreis.journey.scoring.kano;

import java.util.List;
import java.util.Optional;
import org.klantreis.journey.kano.KanoCategory;

/**
 * A questionnaire that seems to be coded the other way round, 5 for like: read so, or with its two
 * questions exchanged, every answer that makes a feature attractive, one-dimensional or must-be
 * counts as reverse, and the other way about.
 *
 * @param reverse votes for reverse, over all features; at least a tenth of all votes
 * @param wanted votes for attractive, one-dimensional and must-be together; fewer
 */
record ReversedCoding(double reverse, double wanted) {

  /** Below this share of all votes, reverse ones are no sign of a coding. */
  private static final double FEW = 0.1;

  /** Empty where the answers give no reason for suspicion. */
  static Optional<ReversedCoding> of(List<FeatureKano> features) {
    double reverse = 0;
    double wanted = 0;
    double all = 0;
    for (FeatureKano feature : features) {
      if (feature.votes().isPresent()) {
        KanoVotes votes = feature.votes().get();
        reverse += votes.of(KanoCategory.REVERSE);
        wanted +=
            votes.of(KanoCategory.ATTRACTIVE, KanoCategory.ONE_DIMENSIONAL, KanoCategory.MUST_BE);
        all += votes.total();
      }
    }
    return reverse > wanted && reverse >= FEW * all
        ? Optional.of(new ReversedCoding(reverse, wanted))
        : Optional.empty();
  }
}
