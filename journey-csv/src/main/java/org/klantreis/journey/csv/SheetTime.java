package org.klantreis.journey.csv;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something takes, in a cell: {@code 3 days}, {@code 1 uur en 30 minuten}, {@code 2
 * weken}, or as in ISO 8601: {@code PT1H30M}, {@code P2W}. Months and years are of no certain
 * length.
 */
final class SheetTime {

  private static final int DAYS_OF_WEEK = 7;

  private static final Pattern WEEKS = Pattern.compile("[pP](\\d{1,5})[wW]");
  private static final Pattern PART =
      Pattern.compile("\\s*(?:,|and|en|&)?\\s*(\\d{1,9}(?:[.,]\\d{1,6})?)\\s*(\\p{L}{1,10})\\.?");

  private static final ImmutableMap<String, Duration> UNITS =
      ImmutableMap.<String, Duration>builder()
          .putAll(each(SECONDS.getDuration(), "s", "sec", "second", "seconds", "seconde"))
          .putAll(each(SECONDS.getDuration(), "seconden"))
          .putAll(each(MINUTES.getDuration(), "m", "min", "minute", "minutes", "minuut", "minuten"))
          .putAll(each(HOURS.getDuration(), "h", "hour", "hours", "u", "uur", "uren"))
          .putAll(each(DAYS.getDuration(), "d", "day", "days", "dag", "dagen"))
          .putAll(each(ChronoUnit.WEEKS.getDuration(), "w", "week", "weeks", "weken"))
          .buildOrThrow();

  private record Unit(Duration length, String name) {}

  /** As they are written, the longest first. */
  private static final ImmutableList<Unit> WRITTEN =
      ImmutableList.of(
          new Unit(DAYS.getDuration(), "day"),
          new Unit(HOURS.getDuration(), "hour"),
          new Unit(MINUTES.getDuration(), "minute"),
          new Unit(SECONDS.getDuration(), "second"));

  private SheetTime() {}

  private static ImmutableMap<String, Duration> each(Duration length, String... names) {
    ImmutableMap.Builder<String, Duration> units = ImmutableMap.builder();
    for (String name : names) {
      units.put(name, length);
    }
    return units.buildOrThrow();
  }

  /** The time in a stripped cell; empty where it says none, or one that is negative. */
  static Optional<Duration> of(String cell) {
    String text = cell.toLowerCase(Locale.ROOT);
    return text.startsWith("p") ? iso(cell) : inWords(text);
  }

  private static Optional<Duration> iso(String cell) {
    Matcher weeks = WEEKS.matcher(cell);
    if (weeks.matches()) {
      return Optional.of(Duration.ofDays((long) DAYS_OF_WEEK * Integer.parseInt(weeks.group(1))));
    }
    try {
      return Optional.of(Duration.parse(cell)).filter(time -> !time.isNegative());
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> inWords(String text) {
    Matcher part = PART.matcher(text);
    Duration sum = Duration.ZERO;
    int end = 0;
    while (part.find() && part.start() == end) {
      Duration unit = UNITS.get(part.group(2));
      if (unit == null) {
        return Optional.empty();
      }
      BigDecimal seconds =
          new BigDecimal(part.group(1).replace(',', '.'))
              .multiply(BigDecimal.valueOf(unit.toSeconds()));
      sum = sum.plusSeconds(seconds.setScale(0, RoundingMode.HALF_EVEN).longValueExact());
      end = part.end();
    }
    return end > 0 && text.substring(end).isBlank() ? Optional.of(sum) : Optional.empty();
  }

  /** In words, the longest unit first; as in ISO 8601 where it is more exact than a second. */
  static String write(Duration time) {
    if (!time.equals(time.truncatedTo(ChronoUnit.SECONDS))) {
      return time.toString();
    }
    List<String> parts = new ArrayList<>();
    Duration rest = time;
    for (Unit unit : WRITTEN) {
      long many = rest.dividedBy(unit.length());
      rest = rest.minus(unit.length().multipliedBy(many));
      if (many > 0) {
        parts.add(many + " " + unit.name() + (many == 1 ? "" : "s"));
      }
    }
    return parts.isEmpty() ? "0 seconds" : String.join(" ", parts);
  }
}
