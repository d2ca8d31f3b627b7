package org.klantreis.journey.report.map;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.Optional;
import java.util.Set;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.comparison.KeptOrder;

/** The touchpoints of a journey, and those of the journey to be, in one order. */
final class Timeline {

  private Timeline() {}

  /**
   * The order is that of the journey as it is; what is new stands after the touchpoint that it
   * follows in the journey to be, or in front.
   */
  static ImmutableList<Column> of(Journey asIs, Optional<Journey> toBe) {
    ImmutableList<Touchpoint> order =
        toBe.map(journey -> merged(asIs, journey)).orElse(asIs.touchpoints());
    Set<TouchpointId> moved =
        toBe.map(journey -> KeptOrder.moved(asIs, journey)).orElseGet(ImmutableSet::of);
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

  /** What is new stands after the touchpoint before it in the journey to be, or in front. */
  private static ImmutableList<Touchpoint> merged(Journey asIs, Journey toBe) {
    ListMultimap<Optional<TouchpointId>, Touchpoint> newAfter = ArrayListMultimap.create();
    Optional<TouchpointId> before = Optional.empty();
    for (Touchpoint touchpoint : toBe.touchpoints()) {
      if (asIs.touchpoint(touchpoint.id()).isPresent()) {
        before = Optional.of(touchpoint.id());
      } else {
        newAfter.put(before, touchpoint);
      }
    }
    ImmutableList.Builder<Touchpoint> order = ImmutableList.builder();
    order.addAll(newAfter.get(Optional.empty()));
    for (Touchpoint touchpoint : asIs.touchpoints()) {
      order.add(touchpoint).addAll(newAfter.get(Optional.of(touchpoint.id())));
    }
    return order.build();
  }
}
