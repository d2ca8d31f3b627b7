package org.klantreis.journey.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.style.JourneyStyle;
import org.klantreis.journey.style.Texts;

/**
 * A moment in which the organisation can make a real difference to the customer (<i>moment van de
 * waarheid</i>; the term is Normann's, made known by Carlzon 1987).
 */
@Value.Immutable
@JourneyStyle
public abstract sealed class MomentOfTruth implements WithMomentOfTruth
    permits ImmutableMomentOfTruth {

  MomentOfTruth() {}

  /** Before, in or after its touchpoint. */
  public abstract MomentPlacement placement();

  /** Who said so. */
  public abstract MomentSource source();

  /** What the customer needs there. */
  public abstract Optional<String> description();

  @Value.Check
  void check() {
    Texts.checkNotBlank("A moment of truth", "description", description());
  }

  /** A moment in the touchpoint itself. */
  public static MomentOfTruth during(MomentSource source) {
    return builder().placement(MomentPlacement.DURING).source(source).build();
  }

  /** Starts one; placement and source are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a moment of truth. */
  public static final class Builder extends ImmutableMomentOfTruth.Builder {
    Builder() {}
  }
}
