package org.klantreis.journey.scoring.transition;

import static com.google.common.collect.Sets.immutableEnumSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.PhaseId;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.transition.FrictionCheck.Place;
import org.klantreis.journey.scoring.transition.FrictionCheck.Size;
import org.klantreis.journey.scoring.transition.FrictionCheck.State;

/** Looks for each kind of friction at each place of a journey. */
final class FrictionSearch {

  private final Journey journey;
  private final Settings settings;
  private final ImmutableSet<FrictionKind> kinds;

  FrictionSearch(Journey journey, Settings settings) {
    this.journey = journey;
    this.settings = settings;
    this.kinds =
        immutableEnumSet(Stream.of(FrictionKind.values()).filter(this::isLookedFor).toList());
  }

  private boolean isLookedFor(FrictionKind kind) {
    return switch (kind) {
      case INFORMATION_LOST, GAP_TOO_LONG, TOO_FEW_CONTACTS -> true;
      case DEVICE_CHANGE -> settings.get(FrictionScorer.DEVICE_CHANGES) == ChangeRule.COUNTED;
      case CHANNEL_CHANGE -> settings.get(FrictionScorer.CHANNEL_CHANGES) == ChangeRule.COUNTED;
    };
  }

  FrictionChecks checks() {
    ImmutableList.Builder<FrictionCheck> checks = ImmutableList.builder();
    List<Touchpoint> timeline = journey.touchpoints();
    for (int i = 1; i < timeline.size(); i++) {
      Touchpoint from = timeline.get(i - 1);
      Touchpoint to = timeline.get(i);
      Transition way =
          journey
              .transition(from.id(), to.id())
              .orElseGet(() -> Transition.between(from.id(), to.id()));
      checks.addAll(onWay(new Place.Way(from, to, true), way));
    }
    for (Transition way : journey.transitions()) {
      int from = journey.position(way.from());
      int to = journey.position(way.to());
      if (to != from + 1) {
        checks.addAll(onWay(new Place.Way(timeline.get(from), timeline.get(to), false), way));
      }
    }
    int[] possible = possible();
    for (int i = 0; i < journey.phases().size(); i++) {
      Phase phase = journey.phases().get(i);
      Size.Contacts contacts = contacts(phase, possible[i]);
      kinds.forEach(kind -> inPhase(kind, phase, contacts).ifPresent(checks::add));
    }
    return new FrictionChecks(kinds, checks.build());
  }

  private List<FrictionCheck> onWay(Place.Way place, Transition way) {
    return kinds.stream().flatMap(kind -> onWay(kind, place, way).stream()).toList();
  }

  private Optional<FrictionCheck> onWay(FrictionKind kind, Place.Way place, Transition way) {
    return switch (kind) {
      case INFORMATION_LOST ->
          check(
              kind,
              place,
              way.informationCarriedOver().map(carriedOver -> !carriedOver),
              way.informationCarriedOver().map(Size.Information::new));
      case GAP_TOO_LONG -> {
        Optional<Size.Gap> gap =
            way.elapsed()
                .map(elapsed -> new Size.Gap(elapsed, settings.get(FrictionScorer.LONGEST_GAP)));
        yield check(kind, place, gap.map(found -> !found.excess().isZero()), gap);
      }
      case DEVICE_CHANGE ->
          check(
              kind,
              place,
              journey.changesDevice(way),
              change(place.from().device(), place.to().device()));
      case CHANNEL_CHANGE ->
          check(
              kind,
              place,
              journey.changesChannel(way),
              change(channel(place.from()), channel(place.to())));
      case TOO_FEW_CONTACTS -> Optional.empty();
    };
  }

  private Optional<FrictionCheck> inPhase(FrictionKind kind, Phase phase, Size.Contacts contacts) {
    return switch (kind) {
      case INFORMATION_LOST, GAP_TOO_LONG, DEVICE_CHANGE, CHANNEL_CHANGE -> Optional.empty();
      case TOO_FEW_CONTACTS ->
          check(kind, new Place.Within(phase), tooFew(contacts), Optional.of(contacts));
    };
  }

  private Optional<String> channel(Touchpoint touchpoint) {
    return touchpoint.channel().flatMap(journey::channel).map(Channel::name);
  }

  private static Optional<Size.Change> change(Optional<String> before, Optional<String> after) {
    return before.flatMap(first -> after.map(second -> new Size.Change(first, second)));
  }

  private Size.Contacts contacts(Phase phase, int possible) {
    return new Size.Contacts(
        journey.touchpointsOf(phase.id()).size(),
        possible,
        settings.get(FrictionScorer.FEWEST_CONTACTS));
  }

  /**
   * A touchpoint without a phase may lie in any that the order of the timeline leaves open for it;
   * too few are found only when even all of these would not suffice.
   */
  private static Optional<Boolean> tooFew(Size.Contacts contacts) {
    boolean few = contacts.found() < contacts.fewest();
    return few && contacts.shortfall() == 0 ? Optional.empty() : Optional.of(few);
  }

  /**
   * For each phase how many touchpoints may lie in it: those between the last touchpoint before and
   * the first after them of which the phase is known.
   */
  private int[] possible() {
    Map<PhaseId, Integer> orders = new HashMap<>();
    for (Phase phase : journey.phases()) {
      orders.put(phase.id(), orders.size());
    }
    int[] begun = new int[orders.size() + 1];
    int before = 0;
    int unknown = 0;
    for (Touchpoint touchpoint : journey.touchpoints()) {
      Optional<Integer> order = touchpoint.phase().map(orders::get);
      if (order.isEmpty()) {
        unknown++;
        continue;
      }
      addBetween(before, order.get(), unknown, begun);
      before = order.get();
      unknown = 0;
    }
    addBetween(before, orders.size() - 1, unknown, begun);
    Arrays.parallelPrefix(begun, Integer::sum);
    return begun;
  }

  private static void addBetween(int first, int last, int touchpoints, int[] begun) {
    if (first <= last) {
      begun[first] += touchpoints;
      begun[last + 1] -= touchpoints;
    }
  }

  private static Optional<FrictionCheck> check(
      FrictionKind kind, Place place, Optional<Boolean> friction, Optional<? extends Size> size) {
    State state = friction.map(found -> found ? State.FRICTION : State.CLEAR).orElse(State.UNKNOWN);
    return Optional.of(new FrictionCheck(kind, place, state, size.map(each -> each)));
  }
}
