package org.klantreis.journey.scoring.rated;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.verdict.OnScale;

/**
 * Where the bands of a scale begin; each includes its lower end.
 *
 * @param scale the scale that the cuts are on
 * @param met the least value that is <i>met</i>: 7 on the Dutch scale
 * @param exceeded the least value that is <i>exceeded</i>: 9 on the Dutch scale, so a mean of 8.99
 *     is met
 */
public record Bands(RatingScale scale, double met, double exceeded) {

  /** One's own bands, for one scale; the standard bands of each scale unless set. */
  public static final Parameter<Optional<Bands>> PARAMETER =
      Parameter.<Optional<Bands>>of(
              "bands",
              "where met and exceeded begin, as in 1-10:7,9",
              Optional.empty(),
              text -> text.equals("standard") ? Optional.empty() : Optional.of(parse(text)),
              bands -> bands.map(Bands::toString).orElse("standard"))
          .ofAnyValue();

  /** Cuts compare sums of floating-point numbers, so a value this near to a cut has reached it. */
  private static final double TOLERANCE = 1e-9;

  private static final int FEW_POINTS = 7;

  /**
   * Bands that begin there.
   *
   * @throws IllegalArgumentException for cuts that are out of order or off the scale
   */
  public Bands {
    checkArgument(
        scale.lowest() <= met && met < exceeded && exceeded <= scale.highest(),
        "Bands that begin at %s (met) and %s (exceeded) do not fit scale '%s': the cuts must rise and "
            + "lie on the scale.",
        met,
        exceeded,
        scale.name());
  }

  /**
   * The bands of a shipped scale, whatever its step: 7 and 9 on 1-10 and 0-10, 4 and 4.5 on 1-5, 5
   * and 6.5 on 1-7. Empty for any other scale, whose cuts must come from whoever knows what its
   * answers mean.
   */
  public static Optional<Bands> standard(RatingScale scale) {
    if (scale.isComparableTo(RatingScale.DUTCH_GRADE)
        || scale.isComparableTo(RatingScale.ZERO_TO_TEN)) {
      return Optional.of(new Bands(scale, 7, 9));
    }
    if (scale.isComparableTo(RatingScale.ONE_TO_FIVE)) {
      return Optional.of(new Bands(scale, 4, 4.5));
    }
    if (scale.isComparableTo(RatingScale.ONE_TO_SEVEN)) {
      return Optional.of(new Bands(scale, 5, 6.5));
    }
    return Optional.empty();
  }

  /** One's own bands where they are for that scale, whatever its step, else its standard ones. */
  public static Optional<Bands> choose(Optional<Bands> own, RatingScale scale) {
    return own.filter(bands -> bands.scale().isComparableTo(scale))
        .map(bands -> new Bands(scale, bands.met(), bands.exceeded()))
        .or(() -> standard(scale));
  }

  /**
   * Bands written as {@code 1-10:7,9}.
   *
   * @throws IllegalArgumentException for any other text, and for cuts that are out of order or off
   *     the scale
   */
  public static Bands parse(String text) {
    List<String> parts = Splitter.on(':').trimResults().splitToList(text);
    Optional<RatingScale> scale = RatingScale.parse(parts.get(0));
    List<String> cuts =
        Splitter.on(',').trimResults().splitToList(parts.size() == 2 ? parts.get(1) : "");
    if (scale.isPresent() && cuts.size() == 2) {
      try {
        return new Bands(
            scale.get(), Double.parseDouble(cuts.get(0)), Double.parseDouble(cuts.get(1)));
      } catch (NumberFormatException notANumber) {
        // said below, together with every other way to miss the form
      }
    }
    throw new IllegalArgumentException(
        "'" + text + "' names no bands: write the scale and the two cuts, as in 1-10:7,9.");
  }

  /** The band of a single rating or of a mean. */
  public Band of(double value) {
    if (reaches(value, exceeded)) {
      return Band.EXCEEDED;
    }
    return reaches(value, met) ? Band.MET : Band.BELOW;
  }

  /** A value of the scale as sentences say it: never as a cut that it is not. */
  public OnScale said(double value) {
    return new OnScale(value, decimals(scale), ImmutableSet.of(met, exceeded));
  }

  /** A value of a scale as sentences say it, by its bands where they are known. */
  static OnScale said(double value, RatingScale scale, Optional<Bands> bands) {
    return bands
        .map(cuts -> cuts.said(value))
        .orElseGet(() -> new OnScale(value, decimals(scale), ImmutableSet.of()));
  }

  /** Means lie closer together where there are few points between the ends. */
  private static int decimals(RatingScale scale) {
    return scale.highest() - scale.lowest() < FEW_POINTS ? 2 : 1;
  }

  /** Whether a value has reached a cut, but for rounding. */
  public static boolean reaches(double value, double cut) {
    return value >= cut - TOLERANCE;
  }

  /** In the form that {@link #parse} reads, whole cuts without a decimal point. */
  @Override
  public String toString() {
    return scale.name() + ":" + RatingScale.written(met) + "," + RatingScale.written(exceeded);
  }
}
