package org.klantreis.journey.scoring.transition;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/** Lengths of time as numbers and as people say them. */
final class Durations {

  private static final double NANOS = 1e9;
  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;
  private static final double DAY = 24 * HOUR;

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

  /** In the largest unit of which there is a whole one, to one decimal. */
  static Message text(Duration time) {
    double seconds = seconds(time);
    if (seconds >= DAY) {
      return say("days", seconds / DAY);
    }
    if (seconds >= HOUR) {
      return say("hours", seconds / HOUR);
    }
    return seconds >= MINUTE || seconds == 0
        ? say("minutes", seconds / MINUTE)
        : say("seconds", seconds);
  }

  /**
   * A length of time as ISO 8601 writes it.
   *
   * @throws IllegalArgumentException for anything else, and for less than nothing
   */
  static Duration parse(String text) {
    try {
      Duration time = Duration.parse(text);
      if (!time.isNegative()) {
        return time;
      }
    } catch (DateTimeParseException unreadable) {
      // said below, together with what is less than nothing
    }
    throw new IllegalArgumentException(
        "'" + text + "' is no length of time: write days as P14D, hours as PT36H.");
  }

  private static Message say(String unit, double number) {
    return Terms.phrase("phrase.duration." + unit).with(unit, Math.rint(number * 10) / 10);
  }
}
