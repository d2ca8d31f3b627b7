package org.klantreis.journey.report.map;

import java.util.Optional;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;

/**
 * A place on the timeline of the map.
 *
 * @param number from 1
 * @param touchpoint as it is; as it becomes where it is not there yet
 * @param journey the one that the touchpoint is part of
 * @param becomes the touchpoint of the journey to be, where there is one and the map shows what is
 * @param standing what becomes of it
 */
record Column(
    int number,
    Touchpoint touchpoint,
    Journey journey,
    Optional<Touchpoint> becomes,
    Standing standing) {

  /** What becomes of a touchpoint in the journey to be. */
  enum Standing {
    /** There is no journey to be, or it is there, too, in the same place. */
    STAYS,
    /** It is new in the journey to be. */
    ADDED,
    /** The journey to be is without it. */
    REMOVED,
    /** It is there, too, in another order. */
    MOVED
  }

  TouchpointId id() {
    return touchpoint.id();
  }

  Optional<Phase> phase() {
    return touchpoint.phase().flatMap(journey::phase);
  }

  Optional<Channel> channel() {
    return touchpoint.channel().flatMap(journey::channel);
  }
}
