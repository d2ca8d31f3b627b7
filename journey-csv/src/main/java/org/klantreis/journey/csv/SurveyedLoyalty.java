package org.klantreis.journey.csv;

import java.util.Optional;
import org.klantreis.journey.evidence.AmountByRating;
import org.klantreis.journey.evidence.LoyaltyTally;
import org.klantreis.journey.evidence.Segmented;
import org.klantreis.journey.evidence.YesByRating;

/**
 * What a file of customers and their loyalty says.
 *
 * @param loyal which customers are loyal, by rating, by segment; one segment when no column says so
 * @param quadrants which kind of loyalty those of them have whose behaviour and attitude are there;
 *     absent when no columns were asked for
 * @param pays what those of them are willing to pay who say so; absent when no column was asked for
 */
public record SurveyedLoyalty(
    Segmented<YesByRating> loyal,
    Optional<Segmented<LoyaltyTally>> quadrants,
    Optional<Segmented<AmountByRating>> pays) {}
