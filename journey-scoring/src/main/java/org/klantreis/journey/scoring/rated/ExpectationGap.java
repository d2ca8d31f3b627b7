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
 * @param expected what was expected, where it is recorded on the scale of the experience
 * @param gap experience minus expectation, in points of the scale, where both are known
 * @param interval of the gap, as uncertain as the mean in it
 */
public record ExpectationGap(
    Disconfirmation disconfirmation,
    boolean asked,
    Optional<Rating> expected,
    OptionalDouble gap,
    Optional<Interval> interval) {

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
        .map(
            disconfirmation ->
                new ExpectationGap(
                    disconfirmation,
                    direct.isPresent(),
                    compared.map(RatingGap::against),
                    compared
                        .map(gap -> OptionalDouble.of(gap.difference()))
                        .orElse(OptionalDouble.empty()),
                    compared.flatMap(RatingGap::interval)));
  }

  /** The gap with its interval, in points of the scale; empty where it is not known. */
  public Optional<Uncertain> difference() {
    return gap.isPresent()
        ? Optional.of(new Uncertain(gap.getAsDouble(), interval))
        : Optional.empty();
  }

  /** Whether both ends of the gap's interval are judged as the gap is; not when there is none. */
  public boolean isSettled(double tolerance) {
    return !asked
        && expected
            .map(rating -> new RatingGap(rating, gap.orElse(0), interval))
            .filter(compared -> compared.isSettled(tolerance))
            .isPresent();
  }
}
