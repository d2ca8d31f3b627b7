package org.klantreis.journey.scoring.loyalty;

import java.util.Optional;
import org.klantreis.journey.scoring.verdict.Result;

/** The loyalty of customers. */
public sealed interface LoyaltyResult extends Result permits LoyaltyFindings {

  /** How many are loyal at each rating, where that is known. */
  Optional<LoyaltyOverRating> overRating();

  /** How many have which loyalty, where behaviour and attitude are known. */
  Optional<QuadrantShares> quadrants();
}
