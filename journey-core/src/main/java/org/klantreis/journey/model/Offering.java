package org.klantreis.journey.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.klantreis.journey.style.JourneyStyle;

/** What the customer of a journey pays for (<i>aanbod</i>), as a place in the market. */
@Value.Immutable
@JourneyStyle
public abstract sealed class Offering implements WithOffering permits ImmutableOffering {

  Offering() {}

  /** What is charged for, whatever else comes with it: you are what you charge for. */
  public abstract EconomicRung chargedFor();

  /**
   * How much more customers pay than for comparable offers, as a share of their price: 0.2 for a
   * fifth more, negative for less; above -1.
   */
  public abstract OptionalDouble pricePremium();

  /** Where it is going. */
  public abstract Optional<OfferingTrend> trend();

  @Value.Check
  void check() {
    double premium = pricePremium().orElse(0);
    checkArgument(
        premium > -1 && premium < Double.POSITIVE_INFINITY,
        "An offering has a price premium of %s: give a share of the price of comparable offers,"
            + " above -1, as 0.2 for a fifth more.",
        premium);
  }

  /** An offering of which nothing is known but what is charged for. */
  public static Offering of(EconomicRung chargedFor) {
    return builder().chargedFor(chargedFor).build();
  }

  /** Starts one; what is charged for is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of an offering. */
  public static final class Builder extends ImmutableOffering.Builder {
    Builder() {}
  }
}
