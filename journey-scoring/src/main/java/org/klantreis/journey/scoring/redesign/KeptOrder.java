package org.klantreis.journey.scoring.redesign;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.TouchpointId;

/**
 * Which of the touchpoints that two journeys have in common keep their order, and which moved: the
 * fewest that have to move are those outside a longest common subsequence of the two timelines.
 */
final class KeptOrder {

  private static final Comparator<TouchpointId> BY_ID = Comparator.comparing(TouchpointId::value);

  /** What both have, in the order of the first. */
  private final ImmutableList<TouchpointId> common;

  /** Where each of them stands in the second. */
  private final int[] places;

  /** The length of the longest rising run of places that begins with each. */
  private final int[] lengths;

  private KeptOrder(Journey before, Journey after) {
    common =
        before.touchpointIds().stream()
            .filter(id -> after.touchpoint(id).isPresent())
            .collect(toImmutableList());
    places = common.stream().mapToInt(after::position).toArray();
    lengths = new int[places.length];
    for (int i = places.length - 1; i >= 0; i--) {
      lengths[i] = 1;
      for (int j = i + 1; j < places.length; j++) {
        if (places[j] > places[i]) {
          lengths[i] = Math.max(lengths[i], lengths[j] + 1);
        }
      }
    }
  }

  /**
   * A smallest set of touchpoints that moved. Of several equally small ones it is the same
   * whichever journey comes first: the one that leaves the run of touchpoints in place whose ids
   * are first in alphabetical order.
   */
  static ImmutableSet<TouchpointId> moved(Journey before, Journey after) {
    KeptOrder order = new KeptOrder(before, after);
    Set<TouchpointId> inPlace = order.longestRun();
    return order.common.stream()
        .filter(id -> !inPlace.contains(id))
        .collect(ImmutableSet.toImmutableSet());
  }

  private Set<TouchpointId> longestRun() {
    Set<TouchpointId> run = new HashSet<>();
    int last = -1;
    for (int left = IntStream.of(lengths).max().orElse(0); left > 0; left--) {
      last = next(last, left).orElseThrow();
      run.add(common.get(last));
    }
    return run;
  }

  /** Of those that can follow and still lead to the end, the first by id. */
  private Optional<Integer> next(int last, int left) {
    return IntStream.range(last + 1, places.length)
        .filter(i -> lengths[i] == left && (last < 0 || places[i] > places[last]))
        .boxed()
        .min(Comparator.comparing(common::get, BY_ID));
  }
}
