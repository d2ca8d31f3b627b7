package org.klantreis.journey.report.map;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import org.klantreis.journey.report.drawing.Icon;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.scoring.transition.FrictionKind;

/**
 * What is known of the way from one touchpoint to the next; what is unknown is not marked.
 *
 * @param frictions what the friction scorer found there, in the order in which it is shown
 * @param elapsed the time that usually passes
 */
record Crossing(ImmutableSet<FrictionKind> frictions, Optional<Duration> elapsed) {

  /** The signs of what annoys on the way, in the order in which they are shown. */
  static final ImmutableMap<FrictionKind, Icon> ICONS =
      ImmutableMap.of(
          FrictionKind.CHANNEL_CHANGE, Icon.CHANGE,
          FrictionKind.DEVICE_CHANGE, Icon.DEVICE,
          FrictionKind.INFORMATION_LOST, Icon.LOST,
          FrictionKind.GAP_TOO_LONG, Icon.CLOCK);

  /** What goes wrong stands out from what changes. */
  static Ink ink(FrictionKind kind) {
    return kind == FrictionKind.INFORMATION_LOST || kind == FrictionKind.GAP_TOO_LONG
        ? Ink.BELOW
        : Ink.MUTED;
  }

  boolean isTooLong() {
    return frictions.contains(FrictionKind.GAP_TOO_LONG);
  }

  boolean isSilent() {
    return frictions.isEmpty() && elapsed.isEmpty();
  }
}
