package org.klantreis.journey.report.map;

import java.time.Duration;
import java.util.Optional;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.model.Transition;

/**
 * What the map says of the way from one touchpoint to the next; what it does not say is unknown.
 *
 * @param channelChanges whether the channel changes
 * @param deviceChanges whether the device changes
 * @param carriedOver whether what the customer told is known at the next touchpoint
 * @param elapsed the time that usually passes
 */
record Crossing(
    Optional<Boolean> channelChanges,
    Optional<Boolean> deviceChanges,
    Optional<Boolean> carriedOver,
    Optional<Duration> elapsed) {

  static Crossing between(Journey journey, TouchpointId from, TouchpointId to) {
    Optional<Transition> recorded = journey.transition(from, to);
    Transition way = recorded.orElseGet(() -> Transition.between(from, to));
    return new Crossing(
        journey.changesChannel(way),
        journey.changesDevice(way),
        recorded.flatMap(Transition::informationCarriedOver),
        recorded.flatMap(Transition::elapsed));
  }

  /** What lies between two places of a map that come from one journey; nothing otherwise. */
  static Optional<Crossing> between(Column from, Column to) {
    return from.journey().equals(to.journey())
        ? Optional.of(between(from.journey(), from.id(), to.id())).filter(each -> !each.isSilent())
        : Optional.empty();
  }

  boolean isChannelChange() {
    return channelChanges.orElse(false);
  }

  boolean isDeviceChange() {
    return deviceChanges.orElse(false);
  }

  boolean isInformationLost() {
    return !carriedOver.orElse(true);
  }

  private boolean isSilent() {
    return !isChannelChange() && !isDeviceChange() && !isInformationLost() && elapsed.isEmpty();
  }
}
