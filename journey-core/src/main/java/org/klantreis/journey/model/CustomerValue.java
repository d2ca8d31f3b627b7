package org.klantreis.journey.model;

import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.klantreis.journey.style.JourneyStyle;
import org.klantreis.journey.style.Shares;

/** What a journey is worth, seen from both sides; each may be unknown. */
@Value.Immutable
@JourneyStyle
public abstract sealed class CustomerValue implements WithCustomerValue
    permits ImmutableCustomerValue {

  CustomerValue() {}

  /** The value for the customer (<i>waarde voor de klant</i>), from 0, none, to 1, all possible. */
  public abstract OptionalDouble forCustomer();

  /**
   * The value of the customer to the organisation (<i>waarde van de klant</i>), from 0, none, to 1,
   * all possible.
   */
  public abstract OptionalDouble ofCustomer();

  @Value.Check
  void check() {
    Shares.check("A customer value", "value for the customer", forCustomer().orElse(0));
    Shares.check("A customer value", "value of the customer", ofCustomer().orElse(0));
  }

  /** Both sides, each from 0 to 1. */
  public static CustomerValue of(double forCustomer, double ofCustomer) {
    return builder().forCustomer(forCustomer).ofCustomer(ofCustomer).build();
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a customer value. */
  public static final class Builder extends ImmutableCustomerValue.Builder {
    Builder() {}
  }
}
