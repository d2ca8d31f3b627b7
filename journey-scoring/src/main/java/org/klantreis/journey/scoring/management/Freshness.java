package org.klantreis.journey.scoring.management;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.klantreis.journey.scoring.scorer.Settings;

/**
 * When what was done counts as fresh.
 *
 * @param asOf the day on which is asked; without one it is not known what is fresh
 * @param limit how long something stays fresh after the day on which it was done
 */
record Freshness(Optional<LocalDate> asOf, Period limit) {

  private static final int MOST_MONTHS = 12_000;
  private static final int MOST_DAYS = 366_000;

  static Freshness of(Settings settings) {
    return new Freshness(
        settings.get(InstrumentsScorer.AS_OF), settings.get(InstrumentsScorer.FRESH_FOR));
  }

  /** A day written as {@code 2024-03-01}; refuses anything else. */
  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a date: write it as 2024-03-01.", notADay);
    }
  }

  /**
   * A limit written as {@code P180D} or {@code P6M}; refuses anything else, a negative limit, and
   * one of more than a thousand years.
   */
  static Period limit(String text) {
    Period limit = period(text);
    checkArgument(
        !limit.isNegative()
            && limit.toTotalMonths() <= MOST_MONTHS
            && limit.get(ChronoUnit.DAYS) <= MOST_DAYS,
        "Nothing stays fresh for %s: give a time that is not negative, of at most a thousand years,"
            + " as in P180D.",
        limit);
    return limit;
  }

  private static Period period(String text) {
    try {
      return Period.parse(text);
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
