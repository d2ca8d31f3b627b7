package org.klantreis.journey.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.style.JourneyStyle;
import org.klantreis.journey.style.Texts;

/**
 * What the persona does and feels at a touchpoint, and what was expected (<i>klantbeleving</i>).
 *
 * <p>Every attribute is optional: what a workshop did not find out is unknown, not neutral.
 */
@Value.Immutable
@JourneyStyle
public abstract sealed class Experience implements WithExperience permits ImmutableExperience {

  Experience() {}

  /** What the customer does: the functional side, described. */
  public abstract Optional<String> action();

  /** Why the customer does it and why it matters. */
  public abstract Optional<String> reason();

  /** What the customer feels: the emotional side, described. */
  public abstract Optional<String> feeling();

  /** How pleasant that feeling is, down to anger and frustration. */
  public abstract Optional<Valence> valence();

  /** What the customer needs here, and whether that need is emotionally charged. */
  public abstract Optional<Need> need();

  /** Whether the customer feels welcome (<i>gevoel van welkom</i>). */
  public abstract Optional<Boolean> feelsWelcome();

  /** The inner response, aspect by aspect. */
  public abstract ImmutableMap<ResponseAspect, String> responses();

  /**
   * What the customer expects to rate, by aspect. An expectation is compared with ratings on the
   * same scale only.
   */
  public abstract ImmutableMap<RatingAspect, Rating> expectations();

  /** The ratings that the map itself states, by aspect: a workshop's guess, not a measurement. */
  public abstract ImmutableMap<RatingAspect, Rating> ratings();

  /**
   * What the organisation promises, as the rating that the promise would earn, by aspect
   * (<i>belofte</i>).
   */
  public abstract ImmutableMap<RatingAspect, Rating> promises();

  /** How long the customer waits to be served here, not negative. */
  public abstract Optional<Duration> waitingTime();

  /** How much the experience surprises, from 0, not at all, to 1, wholly; where it was measured. */
  public abstract OptionalDouble surprise();

  /**
   * How the experience compares with the expectation, where the customer was asked directly; it
   * goes before any subtraction.
   */
  public abstract Optional<Disconfirmation> disconfirmation();

  /** What the customer expects, for one aspect. */
  public final Optional<Rating> expectation(RatingAspect aspect) {
    return Optional.ofNullable(expectations().get(aspect));
  }

  /** What the organisation promises, for one aspect. */
  public final Optional<Rating> promise(RatingAspect aspect) {
    return Optional.ofNullable(promises().get(aspect));
  }

  /** The rating that the map states, for one aspect. */
  public final Optional<Rating> rating(RatingAspect aspect) {
    return Optional.ofNullable(ratings().get(aspect));
  }

  @Value.Check
  void check() {
    Texts.checkNotBlank("An experience", "action", action());
    Texts.checkNotBlank("An experience", "reason", reason());
    Texts.checkNotBlank("An experience", "feeling", feeling());
    checkArgument(
        waitingTime().isEmpty() || !waitingTime().get().isNegative(),
        "An experience has a waiting time of %s: time cannot be negative.",
        waitingTime().orElse(Duration.ZERO));
    checkArgument(
        surprise().isEmpty() || (surprise().getAsDouble() >= 0 && surprise().getAsDouble() <= 1),
        "An experience surprises by %s: give a share from 0, not at all, to 1, wholly.",
        surprise().orElse(0));
    responses()
        .forEach(
            (aspect, text) ->
                Texts.checkNotBlank("An experience", aspect + " response", Optional.of(text)));
  }

  /** Starts one; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of an experience. */
  public static final class Builder extends ImmutableExperience.Builder {
    Builder() {}

    /** The overall rating that the map states. */
    @CanIgnoreReturnValue
    public Builder rating(Rating overall) {
      return putRating(RatingAspect.OVERALL, overall);
    }

    /** The overall rating that the customer expects to give. */
    @CanIgnoreReturnValue
    public Builder expectation(Rating overall) {
      return putExpectation(RatingAspect.OVERALL, overall);
    }
  }
}
