package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many customers have which loyalty, and the sums of their behaviour and of their attitude.
 *
 * <p>Four cells, so it knows where it was cut, and does not merge with a tally that was cut
 * elsewhere. Counts heads. Holds no respondent.
 */
public final class LoyaltyTally implements Tally<LoyaltyTally> {

  static final int BEHAVIOUR = 0;
  static final int ATTITUDE = 1;
  static final int SUMS = 2;

  private final LoyaltyAxes axes;
  private final long[] counts;
  private final long n;
  private final WeightSums sums;

  private LoyaltyTally(LoyaltyAxes axes, long[] counts, WeightSums sums) {
    this.axes = axes;
    this.counts = counts;
    this.n = Arrays.stream(counts).reduce(0, Math::addExact);
    this.sums = sums;
  }

  /** Takes the arrays as they are; only for those who let go of them. */
  static LoyaltyTally owning(LoyaltyAxes axes, long[] counts, WeightSums sums) {
    return new LoyaltyTally(axes, counts, sums);
  }

  /** Nothing counted yet: the identity of merging. */
  public static LoyaltyTally empty(LoyaltyAxes axes) {
    return new LoyaltyTally(axes, new long[LoyaltyQuadrant.values().length], new WeightSums(SUMS));
  }

  /**
   * One more customer.
   *
   * @throws IllegalArgumentException for values that are off their scales
   */
  public LoyaltyTally with(double behaviour, double attitude) {
    LoyaltyCounter counter = new LoyaltyCounter(axes);
    counter.add(behaviour, attitude);
    return merge(counter.toLoyalty());
  }

  @Override
  public LoyaltyTally merge(LoyaltyTally other) {
    checkArgument(
        axes.equals(other.axes),
        "Loyalty by %s cannot be merged with loyalty by %s: count again with the same cuts.",
        axes,
        other.axes);
    long[] merged = counts.clone();
    for (int i = 0; i < merged.length; i++) {
      merged[i] = Math.addExact(merged[i], other.counts[i]);
    }
    WeightSums more = sums.copyOfRange(0, sums.size());
    more.addAll(other.sums);
    return new LoyaltyTally(axes, merged, more);
  }

  /** The scales of behaviour and attitude, and where they are cut. */
  public LoyaltyAxes axes() {
    return axes;
  }

  @Override
  public long n() {
    return n;
  }

  /** How many customers have that loyalty. */
  public long count(LoyaltyQuadrant quadrant) {
    return counts[quadrant.ordinal()];
  }

  /** The sum of what customers do, on the scale of behaviour; 0 where there are none. */
  public double behaviourSum() {
    return sums.get(BEHAVIOUR);
  }

  /** The sum of how customers think, on the scale of attitude; 0 where there are none. */
  public double attitudeSum() {
    return sums.get(ATTITUDE);
  }

  /** The same scales and cuts, the same counts and the same sums. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LoyaltyTally that
        && axes.equals(that.axes)
        && Arrays.equals(counts, that.counts)
        && behaviourSum() == that.behaviourSum()
        && attitudeSum() == that.attitudeSum();
  }

  @Override
  public int hashCode() {
    return 31 * axes.hashCode() + Arrays.hashCode(counts);
  }

  /** The counts: true, latent, spurious, none. */
  @Override
  public String toString() {
    return "LoyaltyTally(" + Arrays.toString(counts) + ")";
  }
}
