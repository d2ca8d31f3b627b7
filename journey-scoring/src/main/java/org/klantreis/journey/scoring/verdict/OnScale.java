package org.klantreis.journey.scoring.verdict;

import com.google.common.collect.ImmutableSet;

/**
 * A number on a rating scale as an argument of a {@link Message}: it is said so exactly that it
 * cannot be taken for a cut that it is not, as 6.96 and not as 7.0 where bands begin at 7.
 *
 * @param value in points of the scale
 * @param decimals with how many decimals it is said at least, whatever the pattern asks for
 * @param cuts where bands begin
 */
public record OnScale(double value, int decimals, ImmutableSet<Double> cuts) {

  /** A number that lies near no cut. */
  OnScale(double value, int decimals) {
    this(value, decimals, ImmutableSet.of());
  }
}
