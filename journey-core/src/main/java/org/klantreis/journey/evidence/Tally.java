package org.klantreis.journey.evidence;

/**
 * Observations that have been counted: a value that merges.
 *
 * <p>Merging is associative and commutative, the empty tally is its identity, and a merged tally
 * equals the one that was counted together: exactly for counts, within 1e-12 relative for sums of
 * weights. The testkit has these laws as a contract to inherit.
 *
 * @param <T> the tally itself
 */
public interface Tally<T extends Tally<T>> {

  /** How many observations were counted; the raw count also where they are weighted. */
  long n();

  /**
   * Both tallies in one; neither of the two changes.
   *
   * @throws IllegalArgumentException for a tally of another kind, such as one on another scale
   */
  T merge(T other);

  /** Whether nothing was counted. */
  default boolean isEmpty() {
    return n() == 0;
  }
}
