package org.klantreis.journey.scoring.management;

import java.util.Locale;
import org.klantreis.journey.scoring.statistics.GeometricMean;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Result;

/**
 * What a journey is worth to both sides.
 *
 * @param forCustomer the value for the customer, 0 to 1
 * @param ofCustomer the value of the customer, 0 to 1
 * @param balance which side is ahead
 */
public record ValueResult(double forCustomer, double ofCustomer, ValueBalance balance)
    implements Result {

  /** The value for the customer minus the value of the customer, -1 to 1. */
  public double gap() {
    return forCustomer - ofCustomer;
  }

  /** Both together, 0 to 1: the balance says nothing of the level, and this does. */
  public double geometricMean() {
    return GeometricMean.of(forCustomer, ofCustomer);
  }

  @Override
  public Figures figures() {
    return Figures.builder()
        .put("balance", balance.name().toLowerCase(Locale.ROOT))
        .put("for_customer", forCustomer)
        .put("of_customer", ofCustomer)
        .put("gap", gap())
        .put("geometric_mean", geometricMean())
        .build();
  }
}
