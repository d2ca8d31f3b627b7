package org.klantreis.journey.fact;

import java.util.Optional;

/**
 * Something that a noun of the map can hold: the waiting time of a touchpoint, the quote of a
 * persona.
 *
 * @param <T> the noun
 */
public interface Fact<T> {

  /** As the attribute of the noun is called, and with it the name in JSON: {@code waitingTime}. */
  String key();

  /** What that owner holds; empty where nothing is recorded. */
  Optional<Held> of(T owner);

  /** Whether two owners do not hold the same; where neither holds anything, they do. */
  default boolean differs(T one, T other) {
    return !of(one).equals(of(other));
  }
}
