package org.klantreis.journey.report.map;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import org.klantreis.journey.report.drawing.Icon;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.scoring.transition.FrictionKind;

/**
 * What is known of the way from one touchpoint to the next; what is unknown is not marked.
 *
 * @param frictions what the friction scorer found there, what goes wrong first
 * @param elapsed the time that usually passes
 */
record Crossing(ImmutableSet<FrictionKind> frictions, Optional<Duration> elapsed) {

  /** The sign of what annoys; what lies in a phase has none, as it is shown there. */
  static Optional<Icon> icon(FrictionKind kind) {
    return switch (kind) {
      case INFORMATION_LOST -> Optional.of(Icon.LOST);
      case GAP_TOO_LONG -> Optional.of(Icon.CLOCK);
      case DEVICE_CHANGE -> Optional.of(Icon.DEVICE);
      case CHANNEL_CHANGE -> Optional.of(Icon.CHANGE);
      case TOO_FEW_CONTACTS -> Optional.empty();
    };
  }

  /** What goes wrong stands out from what changes. */
  static Ink ink(FrictionKind kind) {
    return switch (kind) {
      case INFORMATION_LOST, GAP_TOO_LONG, TOO_FEW_CONTACTS -> Ink.BELOW;
      case DEVICE_CHANGE, CHANNEL_CHANGE -> Ink.MUTED;
    };
  }

  boolean isTooLong() {
    return frictions.contains(FrictionKind.GAP_TOO_LONG);
  }

  boolean isSilent() {
    return frictions.isEmpty() && elapsed.isEmpty();
  }
}
