package org.klantreis.journey.scoring.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.TouchpointId;

/**
 * Which of the touchpoints that two journeys have in common keep their order, and which moved: the
 * fewest that have to move are those outside a longest common subsequence of the two timelines.
 */
public final class KeptOrder {

  /** What both have, in the order of the first. */
  private final ImmutableList<TouchpointId> common;

  /** Where each of them stands in the second. */
  private final int[] places;

  /** Which of them begin a longest rising run of places of a length, the first of them first. */
  private final ListMultimap<Integer, Integer> beginning = ArrayListMultimap.create();

  private KeptOrder(Journey before, Journey after) {
    common =
        before.touchpointIds().stream()
            .filter(id -> after.touchpoint(id).isPresent())
            .collect(toImmutableList());
    places = common.stream().mapToInt(after::position).toArray();
    // patience sorting (Fredman 1975) from the end: the highest place that begins each length
    int[] highest = new int[places.length];
    int longest = 0;
    for (int i = places.length - 1; i >= 0; i--) {
      int length = longer(highest, longest, places[i]);
      highest[length - 1] = places[i];
      longest = Math.max(longest, length);
      beginning.put(length, i);
    }
  }

  /** One more than the longest length that begins above a place; such places fall with it. */
  private static int longer(int[] highest, int longest, int place) {
    int low = 0;
    int high = longest;
    while (low < high) {
      int middle = (low + high) / 2;
      if (highest[middle] > place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low + 1;
  }

  /**
   * A smallest set of touchpoints that moved. Of several equally small ones it is the same
   * whichever journey comes first: the one that leaves the run of touchpoints in place whose ids
   * are first in alphabetical order.
   */
  public static ImmutableSet<TouchpointId> moved(Journey before, Journey after) {
    KeptOrder order = new KeptOrder(before, after);
    Set<TouchpointId> inPlace = order.longestRun();
    return order.common.stream()
        .filter(id -> !inPlace.contains(id))
        .collect(ImmutableSet.toImmutableSet());
  }

  private Set<TouchpointId> longestRun() {
    Set<TouchpointId> run = new HashSet<>();
    int last = -1;
    for (int left = beginning.keySet().size(); left > 0; left--) {
      int before = last;
      last =
          beginning.get(left).stream()
              .filter(i -> before < 0 || (i > before && places[i] > places[before]))
              .min(Comparator.comparing(i -> common.get(i).value()))
              .orElseThrow();
      run.add(common.get(last));
    }
    return run;
  }
}
