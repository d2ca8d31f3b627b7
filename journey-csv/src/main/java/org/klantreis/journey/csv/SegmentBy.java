package org.klantreis.journey.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A column that tells segments apart: by its values, or by the periods in which its dates lie. Of
 * several columns a segment has the values of all, as in {@code North, 2024}.
 */
@Value.Immutable
@CsvStyle
public abstract sealed class SegmentBy implements WithSegmentBy permits ImmutableSegmentBy {

  /** How long a period of dates is. */
  public enum Period {
    /** As in 2024. */
    YEAR,
    /** As in 2024-Q1. */
    QUARTER,
    /** As in 2024-03. */
    MONTH
  }

  /** What comes first in a date such as 3/1/2024. */
  public enum DateOrder {
    /** The day, as in Europe. */
    DAY_FIRST,
    /** The month, as in the United States. */
    MONTH_FIRST
  }

  SegmentBy() {}

  /** The name of the column, or a part of it that no other column has. */
  public abstract String column();

  /** The period by which its dates are told apart; by its values unless set. */
  public abstract Optional<Period> period();

  /**
   * What comes first in a date that begins with neither the year nor the name of a month; unless
   * set, a date of which that decides about the segment is a problem.
   */
  public abstract Optional<DateOrder> dateOrder();

  /** What values are called, such as codes; told apart without their case. */
  public abstract ImmutableMap<String, String> labels();

  /** Values whose rows are left out, of all together, too; told apart without their case. */
  public abstract ImmutableSet<String> leftOut();

  /** By the values of a column. */
  public static SegmentBy column(String name) {
    return builder().column(name).build();
  }

  /**
   * Columns as people write them, with commas between them: {@code Branch,quarter:Date}, where
   * {@code year:}, {@code quarter:} and {@code month:} are of dates. A name with a comma or a colon
   * in it is written in double quotes, or with a backslash before it.
   *
   * @throws IllegalArgumentException for a blank name
   */
  public static ImmutableList<SegmentBy> parse(String line) {
    return new Written(line)
        .split(",").stream().map(SegmentBy::parse).collect(ImmutableList.toImmutableList());
  }

  /**
   * The same columns, with what their values are called and which of them are left out, as people
   * write both: {@code 1=North,2=South} and {@code 0,9} of all columns, {@code Branch:1=North} and
   * {@code Branch:0} of one.
   *
   * @throws IllegalArgumentException for a blank name, what is no pair, and a value that is called
   *     two things
   */
  public static ImmutableList<SegmentBy> parse(
      String line, List<String> labels, List<String> leftOut) {
    ImmutableList<SegmentBy> columns = parse(line);
    return columns.stream()
        .map(
            each -> {
              ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
              labels.forEach(
                  pairs ->
                      of(each, columns, pairs)
                          .ifPresent(own -> named.putAll(NameList.pairs(own.raw()))));
              ImmutableSet.Builder<String> out = ImmutableSet.builder();
              leftOut.forEach(
                  values ->
                      of(each, columns, values)
                          .ifPresent(own -> out.addAll(NameList.names(own.raw()))));
              return each.withLabels(named.buildOrThrow()).withLeftOut(out.build());
            })
        .collect(ImmutableList.toImmutableList());
  }

  /** What a line says of a column: all of it, unless it begins with the name of one. */
  private static Optional<Written> of(SegmentBy column, List<SegmentBy> columns, String line) {
    List<Written> sides = new Written(line).cut(":");
    boolean isOfOne =
        sides.size() == 2
            && columns.stream().anyMatch(each -> each.column().equals(sides.get(0).text()));
    if (!isOfOne) {
      return Optional.of(new Written(line));
    }
    return sides.get(0).text().equals(column.column())
        ? Optional.of(sides.get(1))
        : Optional.empty();
  }

  private static SegmentBy parse(Written written) {
    List<Written> sides = written.cut(":");
    for (Period period : Period.values()) {
      if (sides.size() == 2 && sides.get(0).text().toUpperCase(Locale.ROOT).equals(period.name())) {
        return column(sides.get(1).text()).withPeriod(period);
      }
    }
    return column(written.text());
  }

  @Value.Check
  void check() {
    checkArgument(
        !column().isBlank(), "A column of segments has no name. Maybe there is a comma too many.");
  }

  /** Starts one; the column is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what is said of a column. */
  public static final class Builder extends ImmutableSegmentBy.Builder {
    Builder() {}
  }
}
