package org.klantreis.journey.study;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.klantreis.journey.name.Names;

/**
 * What the cells of a column look like, whatever it means: its values with how often, up to {@value
 * #MOST_VALUES} of them, and what can be said of the rest without keeping it.
 */
final class ColumnLook {

  /** More values than answers, segments or codes have. */
  static final int MOST_VALUES = 200;

  private static final int LONGEST_KEPT = 120;

  /** A number as people and programs write it, with a point or a comma before decimals. */
  static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,15})?");

  private static final Pattern DATE =
      Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?:[T ,].*)?");

  private final Map<String, Long> values = new LinkedHashMap<>();
  private long filled;
  private long empty;
  private long repeated;
  private long untold;
  private long numbers;
  private long fractions;
  private long commas;
  private long points;
  private long dates;
  private long spaced;
  private int longest;
  private double sum;
  private double least = Double.POSITIVE_INFINITY;
  private double most = Double.NEGATIVE_INFINITY;

  void add(String raw) {
    String cell = Names.clean(raw);
    if (cell.isEmpty()) {
      empty++;
      return;
    }
    filled++;
    longest = Math.max(longest, cell.length());
    spaced += cell.indexOf(' ') >= 0 ? 1 : 0;
    String kept = cell.length() > LONGEST_KEPT ? cell.substring(0, LONGEST_KEPT) : cell;
    Long before = values.get(kept);
    if (before != null) {
      repeated++;
      values.put(kept, before + 1);
    } else if (values.size() < MOST_VALUES) {
      values.put(kept, 1L);
    } else {
      untold++;
    }
    if (NUMBER.matcher(cell).matches()) {
      addNumber(cell);
    } else if (DATE.matcher(cell).matches()) {
      dates++;
    }
  }

  private void addNumber(String cell) {
    double number = Double.parseDouble(cell.replace(',', '.'));
    numbers++;
    sum += number;
    least = Math.min(least, number);
    most = Math.max(most, number);
    fractions += number == Math.rint(number) ? 0 : 1;
    commas += cell.indexOf(',') >= 0 ? 1 : 0;
    points += cell.indexOf('.') >= 0 ? 1 : 0;
  }

  /** How many cells hold something. */
  long filled() {
    return filled;
  }

  /** How many cells hold nothing. */
  long empty() {
    return empty;
  }

  /** The values with how often each is there, in order of appearance; the first that are kept. */
  ImmutableMap<String, Long> values() {
    return ImmutableMap.copyOf(values);
  }

  /** Whether there are more values than are kept. */
  boolean isMany() {
    return untold > 0;
  }

  /** Whether no value is there twice, as far as they are kept. */
  boolean isDistinct() {
    return repeated == 0;
  }

  /** How many cells hold a number. */
  long numbers() {
    return numbers;
  }

  /** How many cells hold a number that is not whole. */
  long fractions() {
    return fractions;
  }

  /** Whether decimals of numbers follow a comma, and never a point. */
  boolean hasDecimalCommas() {
    return commas > 0 && points == 0 && numbers == filled;
  }

  /** How many cells hold a date. */
  long dates() {
    return dates;
  }

  /** The mean of the numbers; NaN where there are none. */
  double mean() {
    return sum / numbers;
  }

  double least() {
    return least;
  }

  double most() {
    return most;
  }

  /** Whether no cell has a blank within. */
  boolean isOfSingleWords() {
    return spaced == 0;
  }

  /** The length of the longest cell. */
  int longest() {
    return longest;
  }
}
