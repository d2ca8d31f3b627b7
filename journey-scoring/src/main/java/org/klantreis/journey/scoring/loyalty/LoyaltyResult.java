package org.klantreis.journey.scoring.loyalty;

import java.util.Optional;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * The loyalty of customers.
 *
 * @param overRating how many are loyal at each rating, where that is known
 * @param quadrants how many have which loyalty, where behaviour and attitude are known
 */
public record LoyaltyResult(
    Optional<LoyaltyOverRating> overRating, Optional<QuadrantShares> quadrants) implements Result {

  @Override
  public Figures figures() {
    Figures.Builder figures = Figures.builder();
    overRating.ifPresentOrElse(
        known -> figures.put("over_rating", known.figures()), () -> figures.absent("over_rating"));
    quadrants.ifPresentOrElse(
        known -> figures.put("quadrants", known.figures()), () -> figures.absent("quadrants"));
    return figures.build();
  }
}
