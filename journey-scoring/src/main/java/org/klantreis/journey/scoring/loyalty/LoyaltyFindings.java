package org.klantreis.journey.scoring.loyalty;

import java.util.Optional;

/** The figures of loyalty, in their order. */
record LoyaltyFindings(Optional<LoyaltyOverRating> overRating, Optional<QuadrantShares> quadrants)
    implements LoyaltyResult {}
