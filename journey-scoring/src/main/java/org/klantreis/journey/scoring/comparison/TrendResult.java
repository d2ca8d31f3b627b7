package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.comparison.WaveSeries.Pace;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.Uncertain;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Result;

/** How the mean rating of each touchpoint moves over three waves or more. */
public sealed interface TrendResult extends Result permits TrendFindings {

  /** The usual scale of the first wave; each trend has that of its touchpoint. */
  RatingScale scale();

  /** At which a trend counts. */
  Confidence confidence();

  /** What the unit of time is. */
  Pace pace();

  /** The names of the waves, in the order of time. */
  ImmutableList<String> waves();

  /** Touchpoints that three waves or more rated often enough, in timeline order. */
  ImmutableList<TouchpointTrend> trends();

  /** Touchpoints of which fewer than three waves have enough answers. */
  ImmutableList<Touchpoint> unmeasured();

  /** Touchpoints that are rated on different scales in different waves. */
  ImmutableList<Touchpoint> onOtherScales();

  /** The touchpoints of which the mean rises by more than chance. */
  default ImmutableList<Touchpoint> rising() {
    return touchpoints(Direction.RISING);
  }

  /** The touchpoints of which the mean falls by more than chance. */
  default ImmutableList<Touchpoint> falling() {
    return touchpoints(Direction.FALLING);
  }

  /** The touchpoints of which the means lie off a straight line by more than chance. */
  default ImmutableList<Touchpoint> bent() {
    return touchpoints(Direction.BENT);
  }

  private ImmutableList<Touchpoint> touchpoints(Direction direction) {
    return trends().stream()
        .filter(each -> each.direction() == direction)
        .map(TouchpointTrend::touchpoint)
        .collect(toImmutableList());
  }

  /** Where a mean goes. */
  enum Direction {
    /** Up, by more than chance, and as far as can be told along a straight line. */
    RISING,
    /** Down, likewise. */
    FALLING,
    /** Off a straight line by more than chance, so that a slope does not tell how it moves. */
    BENT,
    /** It may stand still. */
    OPEN
  }

  /**
   * How a touchpoint moves.
   *
   * @param touchpoint which one
   * @param scale of its ratings
   * @param direction where it goes: by the adjusted p values, of the line before that of the slope,
   *     against 1 less the confidence
   * @param slope in points of the scale for each unit of time; its interval is absent where no wave
   *     varies
   * @param p two-sided, of no slope; absent where no wave varies
   * @param adjustedP after Holm over the touchpoints; absent where p is
   * @param bendP of the means lying on a straight line; absent where p is
   * @param bendAdjustedP after Holm over the touchpoints
   * @param means of the waves that rated it often enough, in the order of time
   */
  record TouchpointTrend(
      Touchpoint touchpoint,
      RatingScale scale,
      Direction direction,
      Uncertain slope,
      OptionalDouble p,
      OptionalDouble adjustedP,
      OptionalDouble bendP,
      OptionalDouble bendAdjustedP,
      ImmutableList<WaveMean> means)
      implements Figured {

    /** With Holm's adjustment of both tests, and what they then say. */
    TouchpointTrend adjusted(OptionalDouble slopeP, OptionalDouble lineP, Confidence confidence) {
      return new TouchpointTrend(
          touchpoint,
          scale,
          direction(slopeP.orElse(1), lineP.orElse(1), 1 - confidence.level()),
          slope,
          p,
          slopeP,
          bendP,
          lineP,
          means);
    }

    private Direction direction(double slopeP, double lineP, double level) {
      if (lineP < level) {
        return Direction.BENT;
      }
      if (slopeP < level) {
        return slope.value() > 0 ? Direction.RISING : Direction.FALLING;
      }
      return Direction.OPEN;
    }
  }

  /**
   * The mean of one wave.
   *
   * @param wave its name
   * @param mean in points of the scale
   * @param n how many answers
   * @param nEff how many equally weighted answers they are worth
   */
  record WaveMean(String wave, Uncertain mean, long n, double nEff) implements Figured {}
}
