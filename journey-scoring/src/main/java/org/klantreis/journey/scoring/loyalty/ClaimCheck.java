package org.klantreis.journey.scoring.loyalty;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.scoring.statistics.Finding;
import org.klantreis.journey.scoring.statistics.ProportionDifference;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * A claim beside the data.
 *
 * @param claim what is claimed
 * @param finding what the data say of it
 * @param difference of the shares that it compares, the higher ratings less the lower ones; absent
 *     when nobody gave the one or the other, and for the claim about models
 * @param aicDifference for the claim about models, the AIC of the linear one less that of the
 *     exponential one; absent where either was not fitted
 */
public record ClaimCheck(
    Claim claim,
    Finding finding,
    Optional<ProportionDifference> difference,
    OptionalDouble aicDifference) {

  Figures figures() {
    return Figures.builder()
        .put("claim", claim.name().toLowerCase(Locale.ROOT))
        .put("finding", finding.name().toLowerCase(Locale.ROOT))
        .put(
            "difference",
            difference
                .map(each -> OptionalDouble.of(each.value()))
                .orElseGet(OptionalDouble::empty))
        .putInterval("difference", difference.map(ProportionDifference::interval))
        .put("aic_difference", aicDifference)
        .build();
  }
}
