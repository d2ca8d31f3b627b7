package org.klantreis.journey.scoring.rated;

import org.klantreis.journey.evidence.RatingTally;

/**
 * How many answers lie in each band: heads, never weights.
 *
 * @param below how many are below expectation
 * @param met how many are as expected
 * @param exceeded how many are above expectation
 */
public record BandCounts(long below, long met, long exceeded) {

  /** Counts single answers; the bands are on the scale of the ratings. */
  public static BandCounts of(RatingTally tally, Bands bands) {
    long[] counts = new long[Band.values().length];
    for (int level = 0; level < tally.scale().levels(); level++) {
      counts[bands.of(tally.scale().value(level)).ordinal()] += tally.countAt(level);
    }
    return new BandCounts(
        counts[Band.BELOW.ordinal()], counts[Band.MET.ordinal()], counts[Band.EXCEEDED.ordinal()]);
  }

  /** The count of one band. */
  public long of(Band band) {
    return switch (band) {
      case BELOW -> below;
      case MET -> met;
      case EXCEEDED -> exceeded;
    };
  }
}
