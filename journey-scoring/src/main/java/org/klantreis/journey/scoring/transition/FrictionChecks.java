package org.klantreis.journey.scoring.transition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.scoring.transition.FrictionCheck.State;

/** Looks for each kind of friction at each place of a journey. */
final class FrictionChecks {

  private final FrictionScorer scorer;
  private final Journey journey;
  private final Set<FrictionKind> kinds;
  private final ImmutableList.Builder<FrictionCheck> checks = ImmutableList.builder();

  FrictionChecks(FrictionScorer scorer, Journey journey, Set<FrictionKind> kinds) {
    this.scorer = scorer;
    this.journey = journey;
    this.kinds = kinds;
  }

  ImmutableList<FrictionCheck> all() {
    List<Touchpoint> timeline = journey.touchpoints();
    for (int i = 1; i < timeline.size(); i++) {
      Touchpoint from = timeline.get(i - 1);
      Touchpoint to = timeline.get(i);
      Optional<Transition> recorded = journey.transition(from.id(), to.id());
      onWay(
          new Place.Way(from, to, true),
          recorded.orElseGet(() -> Transition.between(from.id(), to.id())));
    }
    for (Transition transition : journey.transitions()) {
      int from = journey.position(transition.from());
      int to = journey.position(transition.to());
      if (to != from + 1) {
        onWay(new Place.Way(timeline.get(from), timeline.get(to), false), transition);
      }
    }
    for (int i = 0; i < journey.phases().size(); i++) {
      inPhase(i);
    }
    return checks.build();
  }

  private void onWay(Place.Way way, Transition transition) {
    add(
        FrictionKind.INFORMATION_LOST,
        way,
        transition.informationCarriedOver().map(carriedOver -> !carriedOver),
        transition.informationCarriedOver().map(Size.Information::new));
    Optional<Size.Gap> gap =
        transition.elapsed().map(elapsed -> new Size.Gap(elapsed, scorer.longestGap()));
    add(FrictionKind.GAP_TOO_LONG, way, gap.map(found -> !found.excess().isZero()), gap);
    add(
        FrictionKind.DEVICE_CHANGE,
        way,
        journey.changesDevice(transition),
        change(way.from().device(), way.to().device()));
    add(
        FrictionKind.CHANNEL_CHANGE,
        way,
        journey.changesChannel(transition),
        change(channel(way.from()), channel(way.to())));
  }

  private Optional<String> channel(Touchpoint touchpoint) {
    return touchpoint.channel().flatMap(journey::channel).map(Channel::name);
  }

  private static Optional<Size.Change> change(Optional<String> before, Optional<String> after) {
    return before.flatMap(first -> after.map(second -> new Size.Change(first, second)));
  }

  /**
   * A touchpoint without a phase may lie in any that the order of the timeline leaves open for it;
   * too few are found only when even all of these would not suffice.
   */
  private void inPhase(int order) {
    Phase phase = journey.phases().get(order);
    int found = journey.touchpointsOf(phase.id()).size();
    int possible = possible(order);
    int fewest = scorer.fewestContacts();
    Optional<Boolean> tooFew =
        found < fewest && found + possible >= fewest
            ? Optional.empty()
            : Optional.of(found < fewest);
    add(
        FrictionKind.TOO_FEW_CONTACTS,
        new Place.Within(phase),
        tooFew,
        Optional.of(new Size.Contacts(found, possible, fewest)));
  }

  private int possible(int order) {
    int possible = 0;
    int before = 0;
    for (int i = 0; i < journey.touchpoints().size(); i++) {
      Optional<Integer> own = orderOfPhase(i);
      if (own.isPresent()) {
        before = own.get();
      } else if (before <= order && order <= nextOrder(i)) {
        possible++;
      }
    }
    return possible;
  }

  private int nextOrder(int position) {
    for (int i = position + 1; i < journey.touchpoints().size(); i++) {
      Optional<Integer> order = orderOfPhase(i);
      if (order.isPresent()) {
        return order.get();
      }
    }
    return journey.phases().size() - 1;
  }

  private Optional<Integer> orderOfPhase(int position) {
    return journey
        .touchpoints()
        .get(position)
        .phase()
        .flatMap(journey::phase)
        .map(journey.phases()::indexOf);
  }

  private void add(
      FrictionKind kind, Place place, Optional<Boolean> friction, Optional<? extends Size> size) {
    if (kinds.contains(kind)) {
      State state =
          friction.map(found -> found ? State.FRICTION : State.CLEAR).orElse(State.UNKNOWN);
      checks.add(new FrictionCheck(kind, place, state, size.map(each -> each)));
    }
  }
}
