package org.klantreis.journey.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** Values of a workbook's cells as text. */
final class CellText {

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,400}");
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** Also what would read as an escape, and surrogates that are alone. */
  private static final Pattern NOT_IN_XML =
      Pattern.compile(
          "[\\x00-\\x08\\x0B-\\x1F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)"
              + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  /** What Excel keeps and shows of a number; the rest is noise of binary fractions. */
  private static final MathContext MEANT = new MathContext(15);

  private static final int LARGEST_EXPONENT = 20;
  private static final long SECONDS = 86_400;

  /** The day after 9999-12-31, counted from 1900. */
  private static final double LAST_DAY = 2_958_466;

  /** Excel counts a 29 February 1900 that never was (as Lotus 1-2-3 did). */
  private static final int NO_DAY = 60;

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int DAYS_TO_1904 = 1_462;

  private final boolean countsFrom1904;

  CellText(boolean countsFrom1904) {
    this.countsFrom1904 = countsFrom1904;
  }

  /** A value, of a cell that holds none that is a text by itself. */
  String of(Cell cell, String written) {
    Object value = cell.getValue();
    if (value instanceof Boolean isTrue) {
      return isTrue ? "TRUE" : "FALSE";
    }
    if (value instanceof BigDecimal) {
      NumberLook look =
          NumberLook.of(
              Optional.ofNullable(cell.getDataFormatId()),
              Optional.ofNullable(cell.getDataFormatString()));
      return number(written, look, countsFrom1904);
    }
    return unescaped(written);
  }

  /**
   * A number, or the date or time that it stands for; the number where it stands for none, and what
   * is written where it is no number.
   */
  static String number(String written, NumberLook look, boolean countsFrom1904) {
    String text = written.strip();
    try {
      double number = Double.parseDouble(text);
      if (!Double.isFinite(number)) {
        return text;
      }
      return switch (look) {
        case NUMBER -> number(text);
        case DATE, DATE_AND_TIME -> day(text, number + (countsFrom1904 ? DAYS_TO_1904 : 0), look);
        case TIME -> number < 0 || number >= LAST_DAY ? number(text) : time(number);
        case DURATION -> Math.abs(number) >= LAST_DAY ? number(text) : duration(number);
      };
    } catch (NumberFormatException none) {
      return text;
    }
  }

  private static String number(String text) {
    if (WHOLE.matcher(text).matches()) {
      return text;
    }
    BigDecimal number = new BigDecimal(text).round(MEANT).stripTrailingZeros();
    if (number.signum() == 0) {
      return "0";
    }
    boolean isReadable =
        number.precision() - number.scale() <= LARGEST_EXPONENT
            && number.scale() <= LARGEST_EXPONENT;
    return isReadable ? number.toPlainString() : number.toString();
  }

  private static String day(String text, double day, NumberLook look) {
    if (day < 1 || day >= LAST_DAY || (day >= NO_DAY && day < NO_DAY + 1)) {
      return number(text);
    }
    long days = (long) day + (day < NO_DAY ? 1 : 0);
    if (look == NumberLook.DATE) {
      return DAY_ZERO.plusDays(days).toString();
    }
    LocalDateTime moment =
        DAY_ZERO.plusDays(days).atStartOfDay().plusSeconds(seconds(day - (long) day));
    return moment.toLocalDate() + "T" + moment.format(TIME);
  }

  private static String time(double number) {
    return LocalTime.ofSecondOfDay(seconds(number - Math.floor(number)) % SECONDS).format(TIME);
  }

  private static String duration(double number) {
    long seconds = seconds(Math.abs(number));
    return (number < 0 && seconds > 0 ? "-" : "")
        + String.format("%02d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
  }

  private static long seconds(double days) {
    return Math.round(days * SECONDS);
  }

  /** Characters that XML cannot hold stand in a workbook as {@code _x000D_}. */
  static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                each ->
                    Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(each.group(1), 16))))
        : text;
  }

  /** The text as {@link #unescaped} reads it. */
  static String escaped(String text) {
    return NOT_IN_XML
        .matcher(text)
        .replaceAll(each -> String.format("_x%04X_", (int) each.group().charAt(0)));
  }
}
