package org.klantreis.journey.scoring.threshold;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;

/**
 * In which share of resamples a journey has each level. These are shares of samples that were drawn
 * again from the answers, and no probabilities of what is true: near an even share they say about
 * what they should, and a level that is rare among them is less rare in truth.
 *
 * @param byLevel every level with its share, 0 to 1; they add up to 1
 */
public record LevelShares(ImmutableMap<ThresholdLevel, Double> byLevel) implements Figured {

  /**
   * The shares of counted levels.
   *
   * @param counts how many resamples have each level, in the order of the levels; not all 0
   */
  static LevelShares of(long[] counts) {
    double all = (double) Arrays.stream(counts).sum();
    return new LevelShares(
        Arrays.stream(ThresholdLevel.values())
            .collect(toImmutableMap(level -> level, level -> counts[level.ordinal()] / all)));
  }

  /** The share of one level. */
  public double of(ThresholdLevel level) {
    return byLevel.getOrDefault(level, 0.0);
  }

  /** The share of the levels in which the chain is unbroken. */
  public double unbroken() {
    return 1 - of(ThresholdLevel.UNKNOWN) - of(ThresholdLevel.BROKEN);
  }

  /** A figure for each level. */
  @Override
  public Figures figures() {
    Figures.Builder figures = Figures.builder();
    byLevel.forEach((level, share) -> figures.put(Figures.word(level), share));
    return figures.build();
  }
}
