package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dates in cells, with a time behind them or not: the year first (ISO 8601), the day or the month
 * first, or the month by its name in English or Dutch. The year has four digits.
 */
final class DateCells {

  private static final String TIME = "(?:(?:T|,?\\s+)\\d{1,2}:\\d{2}.*)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + TIME);
  private static final Pattern DAY_AND_NAME =
      Pattern.compile("(\\d{1,2})[-. ]+(\\p{L}{3,})[-., ]+(\\d{4})" + TIME);
  private static final Pattern NAME_AND_DAY =
      Pattern.compile("(\\p{L}{3,})[. ]+(\\d{1,2}),? +(\\d{4})" + TIME);

  private static final ImmutableMap<String, Month> MONTHS = months();

  private DateCells() {}

  /**
   * What a date may be.
   *
   * @param dayFirst where the day may come first, or nothing else can be meant
   * @param monthFirst where the month may come first, or nothing else can be meant
   */
  record Read(Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) {

    static Read of(Optional<LocalDate> date) {
      return new Read(date, date);
    }
  }

  /** The date in a stripped cell; empty when it is none. */
  static Optional<Read> read(String cell) {
    Matcher year = YEAR_FIRST.matcher(cell);
    if (year.matches()) {
      return some(Read.of(date(year.group(1), year.group(3), year.group(4))));
    }
    Matcher last = YEAR_LAST.matcher(cell);
    if (last.matches()) {
      return some(
          new Read(
              date(last.group(4), last.group(3), last.group(1)),
              date(last.group(4), last.group(1), last.group(3))));
    }
    Matcher day = DAY_AND_NAME.matcher(cell);
    if (day.matches()) {
      return some(Read.of(named(day.group(3), day.group(2), day.group(1))));
    }
    Matcher name = NAME_AND_DAY.matcher(cell);
    return name.matches()
        ? some(Read.of(named(name.group(3), name.group(1), name.group(2))))
        : Optional.empty();
  }

  private static Optional<Read> some(Read read) {
    return Optional.of(read)
        .filter(each -> each.dayFirst().isPresent() || each.monthFirst().isPresent());
  }

  private static Optional<LocalDate> named(String year, String month, String day) {
    @Nullable Month known = MONTHS.get(month.toLowerCase(Locale.ROOT));
    return known == null ? Optional.empty() : date(year, Integer.toString(known.getValue()), day);
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static ImmutableMap<String, Month> months() {
    ImmutableMap.Builder<String, Month> months = ImmutableMap.builder();
    for (Month month : Month.values()) {
      for (Locale language : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("nl")}) {
        String name = month.getDisplayName(TextStyle.FULL_STANDALONE, language);
        String spelled = name.toLowerCase(Locale.ROOT);
        Stream.of(spelled, spelled.substring(0, 3)).forEach(each -> months.put(each, month));
      }
    }
    return months.put("mrt", Month.MARCH).put("sept", Month.SEPTEMBER).buildKeepingLast();
  }
}
