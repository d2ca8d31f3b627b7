package org.klantreis.journey.scoring.rated;

import java.util.Optional;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.MeanInterval;
import org.klantreis.journey.scoring.verdict.OnScale;

/**
 * How a touchpoint is judged from its ratings.
 *
 * @param aspect which aspect of the experience
 * @param ownBands one's own bands for one scale; every other scale has its standard ones
 * @param basis from what a band is read
 * @param meanInterval by which method a mean gets its interval
 * @param confidence of all intervals
 */
public record RatingRule(
    RatingAspect aspect,
    Optional<Bands> ownBands,
    Basis basis,
    MeanInterval meanInterval,
    Confidence confidence) {

  /** The mean of an aspect by the standard bands. */
  public static RatingRule of(RatingAspect aspect, Confidence confidence) {
    return new RatingRule(aspect, Optional.empty(), Basis.mean(), MeanInterval.BOUNDED, confidence);
  }

  /** What is set of a scorer; the default of what it does not have. */
  public static RatingRule of(Settings settings) {
    return new RatingRule(
        value(settings, Parameter.ASPECT),
        value(settings, Bands.PARAMETER),
        value(settings, Basis.PARAMETER),
        value(settings, Parameter.MEAN_INTERVAL),
        value(settings, Parameter.CONFIDENCE));
  }

  /** The same of another aspect. */
  public RatingRule of(RatingAspect other) {
    return new RatingRule(other, ownBands, basis, meanInterval, confidence);
  }

  /** The same by another basis. */
  public RatingRule by(Basis other) {
    return new RatingRule(aspect, ownBands, other, meanInterval, confidence);
  }

  private static <T> T value(Settings settings, Parameter<T> parameter) {
    return settings.has(parameter) ? settings.get(parameter) : parameter.standard().orElseThrow();
  }

  /** The mean of ratings with its interval; empty where nothing was counted. */
  public Optional<MeanEstimate> mean(RatingTally tally) {
    return mean(Histogram.of(tally));
  }

  /** The mean of answers as they might be; empty where there are none. */
  public Optional<MeanEstimate> mean(Histogram answers) {
    return MeanEstimate.ofLevels(
        answers.scale(),
        answers.weights(),
        answers.n(),
        answers.effectiveN(),
        meanInterval,
        confidence);
  }

  /** A value of a scale as sentences say it: never as a cut that it is not. */
  public OnScale said(double value, RatingScale scale) {
    return Bands.said(value, scale, bands(scale));
  }

  /** The bands of a scale; empty where nobody has said them. */
  public Optional<Bands> bands(RatingScale scale) {
    return Bands.choose(ownBands, scale);
  }
}
