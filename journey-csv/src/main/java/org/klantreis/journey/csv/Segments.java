package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.problem.Problem;

/** To which segment a row belongs. */
final class Segments {

  private final ImmutableList<Column> columns;
  private final Map<String, Segment> met = new HashMap<>();

  Segments(List<SegmentBy> by, Header header, List<Problem> found) {
    this.columns =
        by.stream()
            .map(each -> new Column(each, Rows.find(header, Optional.of(each.column()), found)))
            .collect(ImmutableList.toImmutableList());
  }

  /** Without columns all rows are of the segment without a name. */
  Segments() {
    this.columns = ImmutableList.of();
  }

  /** A column with what it was seen to hold. */
  private static final class Column {

    private final SegmentBy by;
    private final int index;
    private final Codes leftOut;
    private final Map<String, String> labels = new HashMap<>();

    /** Where a date was first met in which nothing but the day, or the month, can come first. */
    private @Nullable String dayFirst;

    private @Nullable String monthFirst;

    Column(SegmentBy by, int index) {
      this.by = by;
      this.index = index;
      this.leftOut = new Codes(by.leftOut());
      by.labels().forEach((code, label) -> labels.put(Codes.fold(code.strip()), label));
    }

    private String cell(Table row) {
      return Rows.name(row, index);
    }

    private String value(Table row, String place, Consumer<Problem> problems) {
      String cell = cell(row);
      if (cell.isEmpty()) {
        return cell;
      }
      @Nullable String label = labels.isEmpty() ? null : labels.get(Codes.fold(cell));
      if (label != null) {
        return label;
      }
      return by.period().isPresent() ? period(by.period().get(), cell, place, problems) : cell;
    }

    private String period(
        SegmentBy.Period period, String cell, String place, Consumer<Problem> problems) {
      Optional<DateCells.Read> read = DateCells.read(cell).map(this::inOrder);
      Optional<LocalDate> byDay = read.flatMap(each -> each.dayFirst().or(each::monthFirst));
      Optional<LocalDate> byMonth = read.flatMap(each -> each.monthFirst().or(each::dayFirst));
      if (read.isEmpty() || byDay.isEmpty() || byMonth.isEmpty()) {
        problems.accept(
            Problem.at(place, cell, "is no date")
                .withHint("dates are as 2024-03-31, 31-3-2024, 3/31/2024 or 31 March 2024"));
        return "";
      }
      String label = label(period, byDay.get());
      String other = label(period, byMonth.get());
      if (!label.equals(other)) {
        problems.accept(
            Problem.at(place, cell, "may be of " + label + " or of " + other)
                .withHint(
                    "say what comes first: --date-order day-first or --date-order month-first"));
      }
      checkOrder(read.get(), cell, place, problems);
      return label;
    }

    /** What the date can be where it is known what comes first. */
    private DateCells.Read inOrder(DateCells.Read read) {
      return by.dateOrder()
          .map(
              order ->
                  switch (order) {
                    case DAY_FIRST -> DateCells.Read.of(read.dayFirst());
                    case MONTH_FIRST -> DateCells.Read.of(read.monthFirst());
                  })
          .orElse(read);
    }

    /** In one column either the day comes first or the month. */
    private void checkOrder(
        DateCells.Read read, String cell, String place, Consumer<Problem> problems) {
      boolean mayBeDay = read.dayFirst().isPresent();
      boolean mayBeMonth = read.monthFirst().isPresent();
      if (mayBeDay && mayBeMonth) {
        return;
      }
      if (mayBeDay && dayFirst == null) {
        dayFirst = place;
      } else if (mayBeMonth && monthFirst == null) {
        monthFirst = place;
      }
      @Nullable String other = mayBeDay ? monthFirst : dayFirst;
      if (other != null) {
        String first = mayBeDay ? "day" : "month";
        problems.accept(
            Problem.at(place, cell, "has the " + first + " first, and line " + other + " has not")
                .withHint("write all dates alike, as 2024-03-31"));
      }
    }

    private static String label(SegmentBy.Period period, LocalDate date) {
      return switch (period) {
        case YEAR -> String.format(Locale.ROOT, "%04d", date.getYear());
        case QUARTER ->
            String.format(Locale.ROOT, "%04d-Q%d", date.getYear(), (date.getMonthValue() + 2) / 3);
        case MONTH -> String.format(Locale.ROOT, "%04d-%02d", date.getYear(), date.getMonthValue());
      };
    }
  }

  /** Whether a row is of a segment that is left out. */
  boolean isLeftOut(Table row) {
    for (Column column : columns) {
      if (column.leftOut.contains(column.cell(row))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The segment of a row.
   *
   * @param problems what is wrong with it, with the name of the column
   */
  Segment of(Table row, String place, BiConsumer<String, Problem> problems) {
    if (columns.isEmpty()) {
      return Segment.NONE;
    }
    if (columns.size() == 1) {
      Column only = columns.get(0);
      return met.computeIfAbsent(
          only.value(row, place, problem -> problems.accept(only.by.column(), problem)),
          Segment::of);
    }
    StringBuilder name = new StringBuilder();
    for (Column column : columns) {
      String value =
          column.value(row, place, problem -> problems.accept(column.by.column(), problem));
      String said = Segment.of(value).name();
      name.append(name.length() == 0 ? "" : ", ")
          .append(said.indexOf(',') < 0 ? said : "'" + said + "'");
    }
    return met.computeIfAbsent(name.toString(), Segment::new);
  }
}
