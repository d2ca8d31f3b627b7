package org.klantreis.journey.scoring.loyalty;

import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.scoring.statistics.Finding;
import org.klantreis.journey.scoring.statistics.ProportionDifference;
import org.klantreis.journey.scoring.statistics.TurningPoint;
import org.klantreis.journey.scoring.statistics.Uncertain;

/**
 * A claim beside the data.
 *
 * @param claim what is claimed
 * @param finding what the data say of it
 * @param difference of the shares that it compares, the higher ratings less the lower ones; absent
 *     when nobody gave the one or the other, and for the claim about models
 * @param turn for the claims about 8 and about 9, by how much the step up to that rating exceeds
 *     the steps beside it ({@link TurningPoint}); absent where too few gave one of the ratings
 * @param aicDifference for the claim about models, the AIC of the linear one less that of the
 *     exponential one; absent where either was not fitted
 * @param aicAboveBest for the claim about models, the AIC of the exponential one less the lowest of
 *     all; absent where either was not fitted
 */
public record ClaimCheck(
    Claim claim,
    Finding finding,
    Optional<ProportionDifference> difference,
    Optional<Uncertain> turn,
    OptionalDouble aicDifference,
    OptionalDouble aicAboveBest) {

  /**
   * What a textbook says of loyalty and grades from 1 to 10. It contradicts itself in places, which
   * is shown and not smoothed over.
   */
  public enum Claim {
    /** Between a 7 and an 8 nothing happens: the share loyal at 8 is that at 7. */
    NOTHING_BETWEEN_7_AND_8,
    /**
     * From an 8 customers become loyal: the share loyal turns up at 8. It does not suffice that it
     * is higher from 8 on than below, which it is on any curve that rises; where it is not, the
     * claim is contradicted.
     */
    LOYAL_FROM_8,
    /**
     * What matters is above 9: the share loyal turns up at 9. It does not suffice that it is higher
     * at 9 than at 8; where it is not, the claim is contradicted.
     */
    MATTERS_FROM_9,
    /**
     * Loyalty grows exponentially with the rating and not linearly: the exponential model rises,
     * its AIC is within 2 of the lowest of all, and lower than that of the linear one by more than
     * 2. The claim is contradicted where its AIC is more than 10 above the lowest, which leaves it
     * next to no support (Burnham and Anderson 2002).
     */
    EXPONENTIAL_NOT_LINEAR
  }
}
