package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.AmountByRating;
import org.klantreis.journey.evidence.LoyaltyAxes;
import org.klantreis.journey.evidence.LoyaltyAxis;
import org.klantreis.journey.evidence.LoyaltyQuadrant;
import org.klantreis.journey.evidence.LoyaltyTally;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.evidence.YesByRating;
import org.klantreis.journey.problem.Problem;

class LoyaltyCsvTest {

  private static final LoyaltyFormat PLAIN =
      LoyaltyFormat.builder().ratingColumn("grade").loyalColumn("stays").build();

  private static final LoyaltyFormat FULL =
      PLAIN
          .withQuadrants(
              new QuadrantColumns(
                  "visits",
                  "mind",
                  new LoyaltyAxes(new LoyaltyAxis(0, 1, 0.5), new LoyaltyAxis(1, 10, 8))))
          .withPaysColumn("pays");

  private static CsvReading<SurveyedLoyalty> read(LoyaltyFormat format, String... lines) {
    try {
      return LoyaltyCsv.read(
          new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
          format);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<String> problems(CsvReading<SurveyedLoyalty> reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }

  private static void addsUp(CsvReading<SurveyedLoyalty> reading) {
    assertEquals(reading.read(), reading.used() + reading.missing() + reading.refused());
    assertEquals(reading.used(), reading.found().loyal().n());
  }

  @Test
  void customers_are_counted_and_those_without_both_answers_are_missing() {
    CsvReading<SurveyedLoyalty> reading =
        read(
            PLAIN.withMissingCodes("99"),
            "grade,stays",
            "9,Ja",
            "9.0,1",
            "8,NEE",
            ",ja",
            "7,",
            "",
            "99,ja");
    YesByRating whole = reading.found().loyal().whole();
    assertTrue(reading.isSound());
    assertEquals(6, reading.read());
    assertEquals(3, reading.used());
    assertEquals(3, reading.missing());
    assertEquals(1, reading.blankLines());
    assertEquals(2, whole.saidYes(9));
    assertEquals(1, whole.customers(8));
    assertTrue(reading.found().quadrants().isEmpty() && reading.found().pays().isEmpty());
    addsUp(reading);
  }

  @Test
  void other_answers_may_be_missing_alone() {
    CsvReading<SurveyedLoyalty> reading =
        read(
            FULL,
            "grade,stays,visits,mind,pays",
            "9,yes,0.5,8,12.50",
            "8,no,,9,30",
            "7,no,0.2,9,",
            ",no,0.2,9,99");
    LoyaltyTally quadrants = reading.found().quadrants().orElseThrow().whole();
    AmountByRating pays = reading.found().pays().orElseThrow().whole();
    assertTrue(reading.isSound());
    assertEquals(2, quadrants.n());
    assertEquals(1, quadrants.count(LoyaltyQuadrant.TRUE));
    assertEquals(1, quadrants.count(LoyaltyQuadrant.LATENT));
    assertEquals(2, pays.n());
    assertEquals(12.5, pays.sum(9));
    assertEquals(1, reading.missing());
    addsUp(reading);
  }

  @Test
  void a_row_with_a_bad_cell_is_refused_as_a_whole_and_every_bad_cell_is_told() {
    CsvReading<SurveyedLoyalty> reading =
        read(
            FULL,
            "grade,stays,visits,mind,pays",
            "11,yess,\"0,5,0\",x,\"12,500\"",
            "9,maybe,50,11,NaN",
            "9,yes,0.5,8,1e400",
            "9,yes,0.5,8,7f",
            "9,yes,0.5,8",
            "9,yes,0.5,8,10");
    assertEquals(6, reading.read());
    assertEquals(1, reading.used());
    assertEquals(5, reading.refused());
    assertEquals(
        List.of(
            "2: '11', is off the scale '1-10' (1 to 10) in column 'grade', maybe it is a code for a"
                + " missing answer, or the scale is another one",
            "2: 'yess', is neither yes nor no in column 'stays', maybe 'yes'",
            "2: '0,5,0', is not a number in column 'visits', maybe it is a code for a missing answer",
            "2: 'x', is not a number in column 'mind', maybe it is a code for a missing answer",
            "2: '12,500', may be of thousands or of ones in column 'pays', write it without the comma, or"
                + " say that decimals follow one: --decimal-comma",
            "3: 'maybe', is neither yes nor no in column 'stays', yes is yes, ja, true, y, j, 1 and no"
                + " is no, nee, false, n, 0; other words can be given",
            "3: '50', is off its scale (0.0 to 1.0) in column 'visits', maybe it is a percentage, or"
                + " the scale is another one",
            "3: '11', is off its scale (1.0 to 10.0) in column 'mind', maybe it is a percentage, or"
                + " the scale is another one",
            "3: 'NaN', is not a number in column 'pays', maybe it is a code for a missing answer",
            "4: '1e400', is not a number in column 'pays', maybe it is a code for a missing answer",
            "5: '7f', is not a number in column 'pays', maybe it is a code for a missing answer",
            "6: has 4 cells, the header has 5, maybe a quote or a delimiter is missing"),
        problems(reading));
    addsUp(reading);
  }

  @Test
  void every_other_answer_is_no_only_when_one_says_so() {
    LoyaltyFormat own = PLAIN.withYesWords("Stays", "maybe").withNoWords(Optional.empty());
    CsvReading<SurveyedLoyalty> reading =
        read(own, "grade,stays", "9,stays", "9,MAYBE", "9,leaves", "9,yes");
    assertEquals(2, reading.found().loyal().whole().saidYes(9));
    assertEquals(4, reading.used());
    CsvReading<SurveyedLoyalty> strict =
        read(own.withNoWords(ImmutableSet.of("leaves")), "grade,stays", "9,leavs", "9,leaves");
    assertEquals(
        List.of("2: 'leavs', is neither yes nor no in column 'stays', maybe 'leaves'"),
        problems(strict));
  }

  @Test
  void a_refused_row_leaves_no_segment() {
    CsvReading<SurveyedLoyalty> reading =
        read(
            FULL.withSegments(SegmentBy.column("shop")),
            "shop,grade,stays,visits,mind,pays",
            "Where,how?,why?,1,9,10",
            "north,7,no,0,3,30");
    assertEquals(List.of(Segment.of("north")), reading.found().loyal().parts().keySet().asList());
  }

  @Test
  void segments_keep_their_customers_apart() {
    CsvReading<SurveyedLoyalty> reading =
        read(
            FULL.withSegments(SegmentBy.column("shop")),
            "shop,grade,stays,visits,mind,pays",
            "north,9,yes,1,9,10",
            ",8,no,0,3,20",
            "north,7,no,0,3,30");
    assertEquals(2, reading.found().loyal().of(Segment.of("north")).n());
    assertEquals(1, reading.found().loyal().of(Segment.NONE).n());
    assertEquals(3, reading.found().quadrants().orElseThrow().whole().n());
    assertEquals(2, reading.found().pays().orElseThrow().of(Segment.of("north")).n());
  }

  @Test
  void columns_that_are_not_there_are_all_named() {
    CsvReading<SurveyedLoyalty> reading = read(FULL, "grad,stays,visit,mind,pays", "9,yes,1,9,10");
    assertFalse(reading.complete());
    assertEquals(
        List.of(
            "1: 'grade', no such column, maybe 'grad'",
            "1: 'visits', no such column, maybe 'visit'"),
        problems(reading));
  }

  @Test
  void a_format_that_cannot_be_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> PLAIN.withNoWords(Optional.of(ImmutableSet.of("0", "JA "))));
    assertThrows(IllegalArgumentException.class, () -> PLAIN.withYesWords(ImmutableSet.of()));
  }
}
