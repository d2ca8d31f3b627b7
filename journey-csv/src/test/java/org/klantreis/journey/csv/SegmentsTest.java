package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.problem.Problem;

/** To which segments rows belong. */
class SegmentsTest {

  private static final List<String> NOTHING = List.of();

  private static CsvReading<SurveyedRatings> read(String csv, ImmutableList<SegmentBy> by) {
    try {
      return RatingsCsv.read(
          new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
          RatingsFormat.standard().withLayout(RatingsLayout.WideForm.of("a")).withSegments(by));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String segments(CsvReading<SurveyedRatings> reading) {
    TreeMap<String, Long> sizes = new TreeMap<>();
    reading.found().ratings().parts().forEach((part, all) -> sizes.put(part.name(), all.n()));
    return sizes.toString();
  }

  private static List<String> problems(CsvReading<?> reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void a_real_none_and_an_empty_cell_are_two_segments() {
    assertEquals(
        "{''(all)''=1, '(all)'=1, '(none)'=1, (none)=1, x=1}",
        segments(read("s,a\n(none),3\n,9\nx,7\n(all),7\n'(all)',7\n", SegmentBy.parse("s"))));
  }

  @Test
  void several_columns_tell_segments_apart_by_all_their_values() {
    assertEquals(
        "{'up, North', 2025=1, (none), 2024=1, North, 2024=2, North, 2025=1}",
        segments(
            read(
                "branch,wave,a\nNorth,2024,7\nNorth,2025,7\nNorth,2024,7\n,2024,7\n"
                    + "\"up, North\",2025,7\n",
                SegmentBy.parse("branch,wave"))));
  }

  @Test
  void codes_have_names_or_are_left_out() {
    CsvReading<SurveyedRatings> reading =
        read(
            "s,sex,a\n1,1,7\n2.0,2,7\n0,1,7\nblank,1,7\n3,9,7\n",
            SegmentBy.parse(
                "s,sex", List.of("s:1=North,2=South", "sex:1=man,2=woman"), List.of("0,Blank")));
    assertEquals("{3, 9=1, North, man=1, South, woman=1}", segments(reading));
    assertEquals(2, reading.leftOut());
    assertEquals(3, reading.found().whole().n());
    assertThrows(
        IllegalArgumentException.class, () -> SegmentBy.parse("s", List.of("1=a", "1=b"), NOTHING));
  }

  @Test
  void dates_are_told_apart_by_their_periods() {
    String dates =
        "d,a\n2026-03-31,7\n2026-04-01 10:00:00,7\n31-12-2025,7\n1 maart 2026,7\n"
            + "\"March 1, 2026\",7\n2026/03/01 10:00:00 AM GMT+1,7\n1-Mar-2026,7\n,7\n";
    assertEquals(
        "{(none)=1, 2025-Q4=1, 2026-Q1=5, 2026-Q2=1}",
        segments(read(dates, SegmentBy.parse("quarter:d"))));
    assertEquals(
        "{(none)=1, 2025-12=1, 2026-03=5, 2026-04=1}",
        segments(read(dates, SegmentBy.parse("month:d"))));
    assertEquals("{(none)=1, 2025=1, 2026=6}", segments(read(dates, SegmentBy.parse("year:d"))));
  }

  @Test
  void a_date_that_could_be_of_two_periods_is_a_problem_and_no_guess() {
    String dates = "d,a\n03/01/2026,7\n04/05/2026,7\n01/12/2026,7\n31/31/2026,7\n31/1/26,7\n";
    assertEquals(
        List.of(
            "4: '01/12/2026', may be of 2026-Q4 or of 2026-Q1 in column 'd', say what comes first:"
                + " --date-order day-first or --date-order month-first",
            "5: '31/31/2026', is no date in column 'd', dates are as 2024-03-31, 31-3-2024,"
                + " 3/31/2024 or 31 March 2024",
            "6: '31/1/26', is no date in column 'd', dates are as 2024-03-31, 31-3-2024,"
                + " 3/31/2024 or 31 March 2024"),
        problems(read(dates, SegmentBy.parse("quarter:d"))));
    ImmutableList<SegmentBy> monthFirst =
        ImmutableList.of(
            SegmentBy.builder()
                .column("d")
                .period(SegmentBy.Period.MONTH)
                .dateOrder(SegmentBy.DateOrder.MONTH_FIRST)
                .build());
    assertEquals("{2026-01=1, 2026-03=1, 2026-04=1}", segments(read(dates, monthFirst)));
    assertEquals(
        List.of(
            "3: '3/31/2026', has the month first, and line 2 has not in column 'd', write all dates"
                + " alike, as 2024-03-31"),
        problems(read("d,a\n31/3/2026,7\n3/31/2026,7\n", SegmentBy.parse("month:d"))));
  }

  @Test
  void columns_are_written_as_in_other_lists() {
    assertEquals(
        List.of("Which branch, please?", "Date", "month:x", "decade:x"),
        SegmentBy.parse("\"Which branch, please?\",Quarter:Date,\"month:x\",decade:x").stream()
            .map(SegmentBy::column)
            .toList());
    assertThrows(IllegalArgumentException.class, () -> SegmentBy.parse("a,,b"));
  }
}
