package org.klantreis.journey.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.klantreis.journey.style.JourneyStyle;

/**
 * What lies between two touchpoints: time, and what is carried over.
 *
 * <p>Whether the channel or the device changes follows from the touchpoints; see {@link
 * Journey#changesChannel(Transition)}.
 */
@Value.Immutable
@JourneyStyle
public abstract sealed class Transition implements WithTransition permits ImmutableTransition {

  Transition() {}

  /** Where it begins. */
  public abstract TouchpointId from();

  /** Where it ends; another touchpoint than where it begins, not necessarily the next one. */
  public abstract TouchpointId to();

  /** The time that usually passes, not negative. */
  public abstract Optional<Duration> elapsed();

  /** Whether what the customer told at the first touchpoint is known at the second. */
  public abstract Optional<Boolean> informationCarriedOver();

  @Value.Check
  void check() {
    checkArgument(
        !from().equals(to()), "A transition leads from '%s' to itself: leave it out.", from());
    checkArgument(
        elapsed().isEmpty() || !elapsed().get().isNegative(),
        "The transition from '%s' to '%s' takes %s: time cannot be negative.",
        from(),
        to(),
        elapsed().orElse(Duration.ZERO));
  }

  /** A transition of which nothing is known yet. */
  public static Transition between(TouchpointId from, TouchpointId to) {
    return builder().from(from).to(to).build();
  }

  /** Starts one; both touchpoints are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a transition. */
  public static final class Builder extends ImmutableTransition.Builder {
    Builder() {}
  }
}
