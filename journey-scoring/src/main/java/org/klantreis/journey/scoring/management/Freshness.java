package org.klantreis.journey.scoring.management;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When what was done counts as fresh. The day is given, never taken from a clock, so that a verdict
 * can be repeated.
 *
 * @param asOf the day on which is asked; without one it is not known what is fresh
 * @param limit how long something stays fresh after the day on which it was done; not negative
 */
public record Freshness(Optional<LocalDate> asOf, Period limit) {

  /** Half a year, and no day on which is asked. */
  public static final Freshness STANDARD = new Freshness(Optional.empty(), Period.ofDays(180));

  private static final int MOST_MONTHS = 12_000;
  private static final int MOST_DAYS = 366_000;

  /** Refuses a negative limit, and one of more than a thousand years. */
  public Freshness {
    checkArgument(
        !limit.isNegative()
            && limit.toTotalMonths() <= MOST_MONTHS
            && limit.get(ChronoUnit.DAYS) <= MOST_DAYS,
        "Nothing stays fresh for %s: give a time that is not negative, of at most a thousand years,"
            + " as in P180D.",
        limit);
  }

  /** The same limit, on that day. */
  public Freshness on(LocalDate day) {
    return new Freshness(Optional.of(day), limit);
  }

  /** Another limit, on the same day. */
  public Freshness withLimit(Period other) {
    return new Freshness(asOf, other);
  }

  /** A day written as {@code 2024-03-01}. Refuses anything else in a sentence. */
  public static LocalDate parseDay(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a date: write it as 2024-03-01.", notADay);
    }
  }

  /** A limit written as {@code P180D} or {@code P6M}. Refuses anything else in a sentence. */
  public static Period parseLimit(String text) {
    try {
      return STANDARD.withLimit(Period.parse(text)).limit();
    } catch (DateTimeParseException notAPeriod) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a period: write P180D for 180 days, P6M for six months.",
          notAPeriod);
    }
  }

  /** How something that was last done on a day stands. */
  InstrumentState of(LocalDate lastDone) {
    if (asOf.isEmpty()) {
      return InstrumentState.DONE;
    }
    LocalDate day = asOf.get();
    if (lastDone.isAfter(day)) {
      return InstrumentState.LATER;
    }
    // counted back, because the far future has no dates to count forward to
    return lastDone.isBefore(day.minus(limit)) ? InstrumentState.STALE : InstrumentState.FRESH;
  }
}
