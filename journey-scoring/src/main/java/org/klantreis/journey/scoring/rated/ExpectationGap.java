package org.klantreis.journey.scoring.rated;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Disconfirmation;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.Uncertain;

/**
 * How an experience compares with what was expected: experience minus expectation, on the same
 * scale, with a tolerance around neutral; or as the customer said when asked directly.
 *
 * @param disconfirmation negative, neutral or positive
 * @param asked whether the customer was asked directly, which goes before the subtraction
 * @param compared experience minus expectation, where both are known on one scale
 */
public record ExpectationGap(
    Disconfirmation disconfirmation, boolean asked, Optional<RatingGap> compared) {

  /**
   * Compares; empty when the customer was not asked and either side is unknown or on another scale.
   *
   * @param tolerance a gap of at most this size is neutral; in points of the scale
   * @throws IllegalArgumentException for a negative tolerance
   */
  public static Optional<ExpectationGap> of(
      Experience experience, RatingAspect aspect, Optional<Rated> rated, double tolerance) {
    checkArgument(tolerance >= 0, "A tolerance is at least 0, not %s.", tolerance);
    Optional<RatingGap> compared =
        experience
            .expectation(aspect)
            .flatMap(expected -> rated.flatMap(found -> RatingGap.of(found, expected)));
    Optional<Disconfirmation> direct =
        experience.disconfirmation().filter(said -> aspect == RatingAspect.OVERALL);
    return direct
        .or(() -> compared.map(gap -> gap.judge(tolerance)))
        .map(disconfirmation -> new ExpectationGap(disconfirmation, direct.isPresent(), compared));
  }

  /** What was expected, where it is recorded on the scale of the experience. */
  public Optional<Rating> expected() {
    return compared.map(RatingGap::against);
  }

  /** Experience minus expectation, in points of the scale, where both are known. */
  public OptionalDouble gap() {
    return compared.map(gap -> OptionalDouble.of(gap.difference())).orElse(OptionalDouble.empty());
  }

  /** The interval of the gap, as uncertain as the mean in it. */
  public Optional<Interval> interval() {
    return compared.flatMap(RatingGap::interval);
  }

  /** The gap with its interval, in points of the scale; empty where it is not known. */
  public Optional<Uncertain> difference() {
    return compared.map(gap -> new Uncertain(gap.difference(), gap.interval()));
  }

  /**
   * Whether both ends of the gap's interval are judged as the gap is; not when there is none, not
   * by fewer than five answers, and not where the customer was asked directly.
   */
  public boolean isSettled(double tolerance) {
    return !asked && compared.filter(gap -> gap.isSettled(tolerance)).isPresent();
  }
}
