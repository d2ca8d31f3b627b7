package org.klantreis.journey.scoring.loyalty;

import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.scoring.statistics.Finding;
import org.klantreis.journey.scoring.statistics.ProportionDifference;

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

  /**
   * What a textbook says of loyalty and grades from 1 to 10. It contradicts itself in places, which
   * is shown and not smoothed over.
   */
  public enum Claim {
    /** Between a 7 and an 8 nothing happens: the share loyal at 8 is that at 7. */
    NOTHING_BETWEEN_7_AND_8,
    /** From an 8 customers become loyal: the share loyal is higher from 8 on than below. */
    LOYAL_FROM_8,
    /** What matters is above 9: the share loyal is higher from 9 on than at 7 and 8. */
    MATTERS_FROM_9,
    /**
     * Loyalty grows exponentially with the rating and not linearly: the exponential model rises,
     * and its AIC is lower by more than 2 (Burnham and Anderson 2002).
     */
    EXPONENTIAL_NOT_LINEAR
  }
}
