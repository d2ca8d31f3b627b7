package org.klantreis.journey.scoring.drivers;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.verdict.Message;

/** What touchpoints are called: as the map names them, or else by their ids. */
record TouchpointNames(Optional<Journey> map) {

  String of(TouchpointId touchpoint) {
    return map.flatMap(journey -> journey.touchpoint(touchpoint))
        .map(Touchpoint::name)
        .orElse(touchpoint.value());
  }

  ImmutableList<Message> quoted(Collection<TouchpointId> touchpoints) {
    return Message.quoted(touchpoints.stream().map(this::of).collect(toImmutableList()));
  }

  ImmutableList<Message> ofDrivers(Collection<Driver> drivers) {
    return quoted(drivers.stream().map(Driver::touchpoint).toList());
  }
}
