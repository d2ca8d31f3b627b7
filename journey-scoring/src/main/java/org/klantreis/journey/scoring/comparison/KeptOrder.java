package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.TouchpointId;

/**
 * Which of the touchpoints that two journeys have in common keep their order, and which moved: the
 * fewest that have to move are those outside a longest common subsequence of the two timelines.
 */
final class KeptOrder {

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
    int from = 0;
    int above = -1;
    for (int left = Arrays.stream(lengths).max().orElse(0); left > 0; left--) {
      int next = next(from, above, left);
      run.add(common.get(next));
      from = next + 1;
      above = places[next];
    }
    return run;
  }

  /** Of those that can follow and still lead to the end, the first by id; there is one. */
  private int next(int from, int above, int left) {
    int first = from;
    for (int i = from; i < places.length; i++) {
      if (fits(i, above, left) && (!fits(first, above, left) || isBefore(i, first))) {
        first = i;
      }
    }
    return first;
  }

  private boolean fits(int i, int above, int left) {
    return lengths[i] == left && places[i] > above;
  }

  private boolean isBefore(int i, int j) {
    return common.get(i).value().compareTo(common.get(j).value()) < 0;
  }
}
