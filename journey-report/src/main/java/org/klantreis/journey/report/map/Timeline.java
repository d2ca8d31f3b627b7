package org.klantreis.journey.report.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;

/** The touchpoints of a journey, and those of the journey to be, in one order. */
final class Timeline {

  private Timeline() {}

  /**
   * The order is that of the journey as it is; what is new stands after the touchpoint that it
   * follows in the journey to be, or in front.
   */
  static ImmutableList<Column> of(Journey asIs, Optional<Journey> toBe) {
    List<Touchpoint> order = new ArrayList<>(asIs.touchpoints());
    toBe.ifPresent(journey -> insert(order, asIs, journey));
    Set<TouchpointId> moved = toBe.map(journey -> moved(asIs, journey)).orElseGet(ImmutableSet::of);
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    for (int i = 0; i < order.size(); i++) {
      Touchpoint touchpoint = order.get(i);
      boolean isThere = asIs.touchpoint(touchpoint.id()).isPresent();
      Optional<Touchpoint> becomes =
          isThere ? toBe.flatMap(each -> each.touchpoint(touchpoint.id())) : Optional.empty();
      columns.add(
          new Column(
              i + 1,
              touchpoint,
              isThere ? asIs : toBe.orElseThrow(),
              becomes,
              standing(touchpoint, isThere, toBe.isPresent(), becomes.isPresent(), moved)));
    }
    return columns.build();
  }

  private static Column.Standing standing(
      Touchpoint touchpoint,
      boolean isThere,
      boolean compared,
      boolean becomes,
      Set<TouchpointId> moved) {
    if (!isThere) {
      return Column.Standing.ADDED;
    }
    if (compared && !becomes) {
      return Column.Standing.REMOVED;
    }
    return moved.contains(touchpoint.id()) ? Column.Standing.MOVED : Column.Standing.STAYS;
  }

  private static void insert(List<Touchpoint> order, Journey asIs, Journey toBe) {
    int place = 0;
    for (Touchpoint touchpoint : toBe.touchpoints()) {
      if (asIs.touchpoint(touchpoint.id()).isPresent()) {
        place = order.indexOf(asIs.touchpoint(touchpoint.id()).get()) + 1;
      } else {
        order.add(place, touchpoint);
        place++;
      }
    }
  }

  /** Those outside the longest sequence that both journeys have in the same order. */
  private static Set<TouchpointId> moved(Journey asIs, Journey toBe) {
    Map<TouchpointId, Integer> places = new HashMap<>();
    List<TouchpointId> common = new ArrayList<>();
    for (TouchpointId id : toBe.touchpointIds()) {
      places.put(id, places.size());
    }
    for (TouchpointId id : asIs.touchpointIds()) {
      if (places.containsKey(id)) {
        common.add(id);
      }
    }
    int[] length = new int[common.size()];
    int[] previous = new int[common.size()];
    int best = -1;
    for (int i = 0; i < common.size(); i++) {
      length[i] = 1;
      previous[i] = -1;
      for (int j = 0; j < i; j++) {
        boolean rises = place(places, common.get(j)) < place(places, common.get(i));
        if (rises && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          previous[i] = j;
        }
      }
      best = best < 0 || length[i] > length[best] ? i : best;
    }
    Set<TouchpointId> moved = new HashSet<>(common);
    for (int i = best; i >= 0; i = previous[i]) {
      moved.remove(common.get(i));
    }
    return moved;
  }

  private static int place(Map<TouchpointId, Integer> places, TouchpointId id) {
    return places.getOrDefault(id, 0);
  }
}
