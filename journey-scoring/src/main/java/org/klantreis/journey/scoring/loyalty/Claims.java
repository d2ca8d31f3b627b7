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
import org.klantreis.journey.scoring.statistics.TurningPoint;
import org.klantreis.journey.scoring.statistics.Uncertain;

/** Sets the claims beside the data. */
final class Claims {

  /** A difference in AIC of at most this leaves both models open. */
  private static final double OPEN_AIC_DIFFERENCE = 2;

  /** A model whose AIC is further than this above the lowest has next to no support. */
  private static final double HOPELESS_AIC_DIFFERENCE = 10;

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
        claims.nothingBetween7And8(), claims.loyalFrom8(), claims.mattersFrom9(), models(fits));
  }

  private ClaimCheck nothingBetween7And8() {
    Optional<ProportionDifference> difference = difference(share(7, 7), share(8, 8));
    return new ClaimCheck(
        Claim.NOTHING_BETWEEN_7_AND_8,
        difference
            .map(each -> Finding.makesNoDifference(each.interval(), negligible))
            .orElse(Finding.CANNOT_TELL),
        difference,
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  private ClaimCheck loyalFrom8() {
    RatingScale scale = tally.scale();
    return turnsAt(
        8, Claim.LOYAL_FROM_8, difference(share(scale.lowest(), 7), share(8, scale.highest())));
  }

  private ClaimCheck mattersFrom9() {
    return turnsAt(9, Claim.MATTERS_FROM_9, difference(share(8, 8), share(9, 9)));
  }

  /** Where loyalty does not rise in the first place, it does not turn up either. */
  private ClaimCheck turnsAt(int rating, Claim claim, Optional<ProportionDifference> difference) {
    Optional<Uncertain> turn = TurningPoint.at(rating, tally, confidence);
    boolean doesNotRise =
        difference
            .filter(each -> Finding.rises(each.interval(), negligible) == Finding.CONTRADICTED)
            .isPresent();
    return new ClaimCheck(
        claim,
        doesNotRise ? Finding.CONTRADICTED : turns(turn),
        difference,
        turn,
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  /** A turn counts however small; that there is none needs one that is negligible for certain. */
  private Finding turns(Optional<Uncertain> turn) {
    return turn.flatMap(Uncertain::interval)
        .map(ends -> ends.low() > 0 ? Finding.SUPPORTED : Finding.rises(ends, negligible))
        .orElse(Finding.CANNOT_TELL);
  }

  private static ClaimCheck models(ImmutableList<ShareFit> fits) {
    Optional<ShareFit> linear = find(fits, ShareModel.LINEAR);
    Optional<ShareFit> exponential = find(fits, ShareModel.EXPONENTIAL);
    if (linear.isEmpty() || exponential.isEmpty()) {
      return ofModels(Finding.CANNOT_TELL, OptionalDouble.empty(), OptionalDouble.empty());
    }
    double aic = exponential.get().aic();
    double difference = linear.get().aic() - aic;
    double aboveBest = aic - fits.stream().mapToDouble(ShareFit::aic).min().orElse(aic);
    return ofModels(
        finding(difference, aboveBest, rises(exponential.get())),
        OptionalDouble.of(difference),
        OptionalDouble.of(aboveBest));
  }

  private static ClaimCheck ofModels(
      Finding finding, OptionalDouble difference, OptionalDouble aboveBest) {
    return new ClaimCheck(
        Claim.EXPONENTIAL_NOT_LINEAR,
        finding,
        Optional.empty(),
        Optional.empty(),
        difference,
        aboveBest);
  }

  private static Finding finding(double aicDifference, double aicAboveBest, boolean rises) {
    if (aicAboveBest <= OPEN_AIC_DIFFERENCE && aicDifference > OPEN_AIC_DIFFERENCE) {
      return rises ? Finding.SUPPORTED : Finding.CONTRADICTED;
    }
    return aicAboveBest > HOPELESS_AIC_DIFFERENCE ? Finding.CONTRADICTED : Finding.CANNOT_TELL;
  }

  private static boolean rises(ShareFit fit) {
    ImmutableList<Double> shares = fit.shares().values().asList();
    return shares.get(shares.size() - 1) > shares.get(0);
  }

  private static Optional<ShareFit> find(ImmutableList<ShareFit> fits, ShareModel model) {
    return fits.stream().filter(fit -> fit.model() == model).findFirst();
  }

  private static Optional<ProportionDifference> difference(
      Optional<Proportion> lower, Optional<Proportion> higher) {
    return lower.flatMap(from -> higher.map(to -> ProportionDifference.between(from, to)));
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
