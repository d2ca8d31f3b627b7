package org.klantreis.journey.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Numbers things in the order in which they are first asked for.
 *
 * @param <T> what is numbered
 */
final class Numbering<T> {

  private final Map<T, Integer> indexes = new LinkedHashMap<>();

  int indexOf(T thing) {
    return indexes.computeIfAbsent(thing, unknown -> indexes.size());
  }

  int size() {
    return indexes.size();
  }

  void forEach(ObjIntConsumer<T> action) {
    indexes.forEach((thing, index) -> action.accept(thing, index));
  }
}
