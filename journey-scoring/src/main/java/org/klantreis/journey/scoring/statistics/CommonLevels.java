package org.klantreis.journey.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.rating.RatingScale;

/**
 * The levels that all of several ratings have: those of their scale, or hundredths of a point where
 * their scales differ in their step.
 */
final class CommonLevels {

  private static final int HUNDREDTHS = 100;

  private final RatingScale scale;
  private final int perPoint;

  /**
   * Of at least one.
   *
   * @throws IllegalArgumentException for ratings on scales that differ in more than their step
   */
  CommonLevels(Collection<RatingTally> tallies) {
    this.scale = tallies.iterator().next().scale();
    boolean areAlike = true;
    for (RatingTally each : tallies) {
      checkArgument(
          scale.isComparableTo(each.scale()),
          "Ratings on scale '%s' cannot be compared with ratings on scale '%s'.",
          scale.name(),
          each.scale().name());
      areAlike &= scale.equals(each.scale());
    }
    this.perPoint = areAlike ? scale.perPoint() : HUNDREDTHS;
  }

  /** How many there are. */
  int size() {
    return (scale.highest() - scale.lowest()) * perPoint + 1;
  }

  /** What lies at a place between two levels or on one, counted from 0, on the scale. */
  double value(double level) {
    return scale.lowest() + level / perPoint;
  }

  /** How often each level was given. */
  long[] counts(RatingTally tally) {
    long[] counts = new long[size()];
    for (int level = 0; level < tally.scale().levels(); level++) {
      counts[place(tally, level)] = tally.countAt(level);
    }
    return counts;
  }

  /** Adds what each level weighs. */
  void addWeights(RatingTally tally, double[] into) {
    for (int level = 0; level < tally.scale().levels(); level++) {
      into[place(tally, level)] += tally.weightAt(level);
    }
  }

  private int place(RatingTally tally, int level) {
    return level * (perPoint / tally.scale().perPoint());
  }
}
