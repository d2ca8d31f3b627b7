package org.klantreis.journey.scoring.management;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.EconomicRung;
import org.klantreis.journey.model.OfferingTrend;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * Where an offering stands on the ladder of economic value.
 *
 * @param rung that of what is charged for
 * @param rungNumber 1 to 4, from the lowest
 * @param pricePremium what customers pay above comparable offers, as a share
 * @param trend where the offering is going
 * @param heading the rung that the trend leads to; empty for a stable or unknown trend, and at the
 *     ends
 * @param rungAbove the next rung up
 * @param rungBelow the next rung down
 * @param consistency whether rung, price premium and trend fit together
 * @param contradictions what does not
 */
public record LadderResult(
    EconomicRung rung,
    int rungNumber,
    OptionalDouble pricePremium,
    Optional<OfferingTrend> trend,
    Optional<EconomicRung> heading,
    Optional<EconomicRung> rungAbove,
    Optional<EconomicRung> rungBelow,
    Consistency consistency,
    ImmutableSet<Contradiction> contradictions)
    implements Result {

  /** Whether rung, price and trend of an offering tell the same story. */
  public enum Consistency {
    /** All three are known and fit together. */
    CONSISTENT,
    /** Something contradicts something else. */
    INCONSISTENT,
    /** Nothing contradicts, and not everything is known. */
    UNKNOWN
  }

  /** What does not fit together in an offering. */
  public enum Contradiction {
    /**
     * More than a commodity is charged for, and customers pay no more than for comparable offers.
     */
    NO_PREMIUM,
    /** A commodity is charged for, and customers pay more than others ask: it is more than that. */
    PREMIUM_ON_COMMODITY,
    /** Customers pay more, while the offering becomes like others: that price will not hold. */
    PREMIUM_WHILE_COMMODITISING
  }
}
