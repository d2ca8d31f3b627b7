package org.klantreis.journey.scoring.transition;

import java.time.Duration;

/** Lengths of time as numbers. */
final class Durations {

  private static final double NANOS = 1e9;
  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;

  private Durations() {}

  static double hours(Duration time) {
    return seconds(time) / HOUR;
  }

  static double minutes(Duration time) {
    return seconds(time) / MINUTE;
  }

  private static double seconds(Duration time) {
    return time.getSeconds() + time.getNano() / NANOS;
  }
}
