package org.klantreis.journey.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klantreis.journey.evidence.Tally;

/**
 * The laws of every {@link Tally}. A test class that implements this has them as its tests.
 *
 * @param <T> an observation
 * @param <S> the tally of such observations
 */
public interface TallyContract<T, S extends Tally<S>> {

  /** Any observation. */
  Arbitrary<T> observations();

  /** What was counted, one by one, in this order. */
  S count(List<T> observations);

  /**
   * Refuses two tallies that are not the same, in whatever words. Exact equality by default;
   * tallies of weights allow for 1e-12 of rounding.
   */
  default void same(S expected, S actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + " but was " + actual);
    }
  }

  /** Up to thirty observations, perhaps none. */
  @Provide
  default Arbitrary<List<T>> samples() {
    return observations().list().ofMaxSize(30);
  }

  /** Merging equals counting together. */
  @Property
  default void merging_equals_counting_together(
      @ForAll("samples") List<T> xs, @ForAll("samples") List<T> ys) {
    List<T> together = new ArrayList<>(xs);
    together.addAll(ys);
    same(count(together), count(xs).merge(count(ys)));
  }

  /** Merging is associative. */
  @Property
  default void merging_does_not_depend_on_grouping(
      @ForAll("samples") List<T> xs, @ForAll("samples") List<T> ys, @ForAll("samples") List<T> zs) {
    same(count(xs).merge(count(ys)).merge(count(zs)), count(xs).merge(count(ys).merge(count(zs))));
  }

  /** Merging is commutative. */
  @Property
  default void merging_does_not_depend_on_sides(
      @ForAll("samples") List<T> xs, @ForAll("samples") List<T> ys) {
    same(count(xs).merge(count(ys)), count(ys).merge(count(xs)));
  }

  /** The empty tally is the identity of merging. */
  @Property
  default void merging_nothing_changes_nothing(@ForAll("samples") List<T> xs) {
    same(count(xs), count(xs).merge(count(List.of())));
    same(count(xs), count(List.of()).merge(count(xs)));
  }

  /** The order of counting changes nothing. */
  @Property
  default void order_does_not_matter(@ForAll("samples") List<T> xs, @ForAll Random random) {
    List<T> shuffled = new ArrayList<>(xs);
    Collections.shuffle(shuffled, random);
    same(count(xs), count(shuffled));
  }

  /** n is the number of observations. */
  @Property
  default void n_is_the_number_of_observations(@ForAll("samples") List<T> xs) {
    S tally = count(xs);
    if (tally.n() != xs.size() || tally.isEmpty() != xs.isEmpty()) {
      throw new AssertionError(xs.size() + " observations, but n = " + tally.n());
    }
  }
}
