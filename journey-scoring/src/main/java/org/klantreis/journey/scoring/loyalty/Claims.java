package org.klantreis.journey.scoring.loyalty;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.loyalty.ClaimCheck.Claim;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Finding;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.statistics.ProportionDifference;
import org.klantreis.journey.scoring.statistics.ShareFit;
import org.klantreis.journey.scoring.statistics.ShareModel;

/** Sets the claims beside the data. */
final class Claims {

  /** A difference in AIC of at most this leaves both models open. */
  static final double OPEN_AIC_DIFFERENCE = 2;

  private final YesByRating tally;
  private final Confidence confidence;
  private final double negligible;

  private Claims(YesByRating tally, Confidence confidence, double negligible) {
    this.tally = tally;
    this.confidence = confidence;
    this.negligible = negligible;
  }

  /** All claims, in their order; none on a scale that they are not about. */
  static ImmutableList<ClaimCheck> check(
      YesByRating tally, ImmutableList<ShareFit> fits, Confidence confidence, double negligible) {
    RatingScale scale = tally.scale();
    if (!scale.equals(RatingScale.DUTCH_GRADE) && !scale.equals(RatingScale.ZERO_TO_TEN)) {
      return ImmutableList.of();
    }
    Claims claims = new Claims(tally, confidence, negligible);
    return ImmutableList.of(
        claims.compare(Claim.NOTHING_BETWEEN_7_AND_8, claims.share(7, 7), claims.share(8, 8)),
        claims.compare(
            Claim.LOYAL_FROM_8, claims.share(scale.lowest(), 7), claims.share(8, scale.highest())),
        claims.compare(Claim.MATTERS_FROM_9, claims.share(7, 8), claims.share(9, scale.highest())),
        models(fits));
  }

  private ClaimCheck compare(Claim claim, Optional<Proportion> lower, Optional<Proportion> higher) {
    Optional<ProportionDifference> difference =
        lower.flatMap(from -> higher.map(to -> ProportionDifference.between(from, to)));
    Finding finding =
        difference
            .map(
                each ->
                    claim == Claim.NOTHING_BETWEEN_7_AND_8
                        ? Finding.makesNoDifference(each.interval(), negligible)
                        : Finding.rises(each.interval(), negligible))
            .orElse(Finding.CANNOT_TELL);
    return new ClaimCheck(claim, finding, difference, OptionalDouble.empty());
  }

  private static ClaimCheck models(ImmutableList<ShareFit> fits) {
    Optional<ShareFit> linear = find(fits, ShareModel.LINEAR);
    Optional<ShareFit> exponential = find(fits, ShareModel.EXPONENTIAL);
    if (linear.isEmpty() || exponential.isEmpty()) {
      return new ClaimCheck(
          Claim.EXPONENTIAL_NOT_LINEAR,
          Finding.CANNOT_TELL,
          Optional.empty(),
          OptionalDouble.empty());
    }
    double difference = linear.get().aic() - exponential.get().aic();
    return new ClaimCheck(
        Claim.EXPONENTIAL_NOT_LINEAR,
        finding(difference, rises(exponential.get())),
        Optional.empty(),
        OptionalDouble.of(difference));
  }

  private static Finding finding(double aicDifference, boolean rises) {
    if (aicDifference > OPEN_AIC_DIFFERENCE) {
      return rises ? Finding.SUPPORTED : Finding.CONTRADICTED;
    }
    return aicDifference < -OPEN_AIC_DIFFERENCE ? Finding.CONTRADICTED : Finding.CANNOT_TELL;
  }

  private static boolean rises(ShareFit fit) {
    ImmutableList<Double> shares = fit.shares().values().asList();
    return shares.get(shares.size() - 1) > shares.get(0);
  }

  private static Optional<ShareFit> find(ImmutableList<ShareFit> fits, ShareModel model) {
    return fits.stream().filter(fit -> fit.model() == model).findFirst();
  }

  /** The share loyal among those who gave one of these ratings; empty when nobody did. */
  private Optional<Proportion> share(int lowest, int highest) {
    long customers = 0;
    long loyal = 0;
    for (int rating = lowest; rating <= highest; rating++) {
      customers += tally.customers(rating);
      loyal += tally.saidYes(rating);
    }
    return customers == 0
        ? Optional.empty()
        : Optional.of(Proportion.ofCounts(loyal, customers, confidence));
  }
}
