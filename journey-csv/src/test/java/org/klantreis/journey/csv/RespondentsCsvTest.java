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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.Completeness;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;

class RespondentsCsvTest {

  private static final RatingsFormat WIDE =
      RatingsFormat.builder().layout(RatingsLayout.WideForm.of("a", "b")).build();

  private static CsvReading<SurveyedRespondents> read(RatingsFormat format, String... lines) {
    return read(RespondentsFormat.of("all", format), lines);
  }

  private static CsvReading<SurveyedRespondents> read(RespondentsFormat format, String... lines) {
    try {
      return RespondentsCsv.read(
          new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
          format);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<String> problems(CsvReading<SurveyedRespondents> reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void complete_rows_are_counted_and_incomplete_ones_cost() {
    CsvReading<SurveyedRespondents> reading =
        read(
            WIDE.withMissingCodes("99"),
            "id,b,all,a",
            "1,9,7,8",
            "2,9,7,8",
            "3,,7,8",
            "4,9,99.0,8",
            "",
            "5,99,7, ");
    RespondentRatings whole = reading.found().respondents().whole();
    Completeness completeness = whole.completeness();
    assertTrue(reading.isSound());
    assertEquals(5, reading.read());
    assertEquals(2, reading.used());
    assertEquals(3, reading.missing());
    assertEquals(1, reading.blankLines());
    assertEquals(1, whole.patterns());
    assertEquals(7, whole.overall(0));
    assertEquals(8, whole.rating(0, 0));
    assertEquals(9, whole.rating(0, 1));
    assertEquals(1, completeness.withoutOverall());
    assertEquals(4, completeness.rated().n());
    assertEquals(
        Map.of(TouchpointId.of("a"), 1L, TouchpointId.of("b"), 2L), completeness.missing());
  }

  @Test
  void a_row_with_a_bad_cell_is_refused_as_a_whole_and_every_bad_cell_is_told() {
    CsvReading<SurveyedRespondents> reading =
        read(WIDE, "all,a,b", "7,8,9", "11,x,9", "7,8", "7,8,9,10", "7,8,9,", "6,6,6");
    assertFalse(reading.isSound());
    assertTrue(reading.complete());
    assertEquals(6, reading.read());
    assertEquals(3, reading.used());
    assertEquals(0, reading.missing());
    assertEquals(3, reading.refused());
    assertEquals(4, reading.problemCount());
    assertEquals(3, reading.found().respondents().whole().n());
    assertEquals(
        List.of(
            "3: '11', is off the scale '1-10' (1 to 10) in column 'all', maybe it is a code for a"
                + " missing answer, or the scale is another one",
            "3: 'x', is not a rating in column 'a', maybe it is a code for a missing answer, or an answer"
                + " in words, as in --answers 'Great=5;Poor=1'",
            "4: has 2 cells, the header has 3, maybe a quote or a delimiter is missing",
            "5: has 4 cells, the header has 3, maybe a quote or a delimiter is missing"),
        problems(reading));
  }

  @Test
  void a_touchpoint_without_a_rating_is_not_experienced_where_that_is_said_to_be_an_answer() {
    CsvReading<SurveyedRespondents> reading =
        read(
            RespondentsFormat.of("all", WIDE.withMissingCodes("0"))
                .withNotExperiencedCodes(ImmutableSet.of("99")),
            "all,a,b",
            "7,8,9",
            "7,8,99.0",
            "7,0,9",
            "7,,",
            "99,8,9",
            "0,8,9",
            ",8,9");
    RespondentRatings whole = reading.found().respondents().whole();
    assertTrue(reading.isSound());
    assertEquals(4, reading.used());
    assertEquals(3, reading.missing());
    assertEquals(4, whole.complete());
    assertEquals(2, whole.notExperienced(0));
    assertEquals(2, whole.notExperienced(1));
    assertEquals(3, whole.completeness().withoutOverall());
    assertEquals(
        4,
        read(
                RespondentsFormat.of("all", WIDE).withNotExperiencedCodes(ImmutableSet.of()),
                "all,a,b",
                "7,8,9",
                "7,8,",
                "7,,9",
                "7,,",
                ",8,9")
            .used());
  }

  @Test
  void the_whole_may_have_a_scale_and_codes_of_its_own() {
    RespondentsFormat format =
        RespondentsFormat.of(
                "all", WIDE.withScale(RatingScale.ONE_TO_FIVE).withMissingCodes("6", "7"))
            .withOverallScale(RatingScale.ZERO_TO_TEN);
    String[] rows = {"all,a,b", "6,5,4", "10,1,1", "7,6,5", ",5,5"};
    CsvReading<SurveyedRespondents> reading = read(format, rows);
    assertTrue(reading.isSound());
    assertEquals(2, reading.used());
    assertEquals(
        RatingTally.of(RatingScale.ZERO_TO_TEN, 6, 10, 7),
        reading.found().respondents().whole().completeness().rated());
    CsvReading<SurveyedRespondents> coded =
        read(format.withOverallMissingCodes(ImmutableSet.of("10")), rows);
    assertEquals(1, coded.used());
    assertEquals(
        List.of("2: '6', is off the scale '1-5' (1 to 5) in column 'all'"),
        problems(
                read(
                    format
                        .withOverallScale(Optional.empty())
                        .withOverallMissingCodes(ImmutableSet.of("10", "7")),
                    rows))
            .stream()
            .map(problem -> problem.substring(0, problem.indexOf(", maybe")))
            .toList());
  }

  @Test
  void straight_liners_are_left_out_and_the_account_adds_up() {
    RespondentsFormat format =
        RespondentsFormat.of("all", WIDE.withWeightColumn("w")).withLeavesOutStraightLiners(true);
    CsvReading<SurveyedRespondents> reading =
        read(
            format,
            "all,a,b,w",
            "7,8,8,1",
            "7,8,9,1",
            "7,8,8,",
            "7,8,,1",
            ",8,8,1",
            "7,x,8,1",
            "8,7,7,2");
    assertEquals(7, reading.read());
    assertEquals(1, reading.used());
    assertEquals(3, reading.missing());
    assertEquals(2, reading.leftOut());
    assertEquals(1, reading.refused());
    Completeness completeness = reading.found().respondents().whole().completeness();
    assertEquals(2, completeness.straightLiners().leftOut());
    assertEquals(5, completeness.n());
    assertEquals(
        0, read(format.withLeavesOutStraightLiners(false), "all,a,b,w", "7,8,8,1").leftOut());
  }

  @Test
  void a_row_without_a_weight_is_missing_and_in_no_tally() {
    CsvReading<SurveyedRespondents> reading =
        read(
            WIDE.withWeightColumn("w"),
            "all,a,b,w",
            "7,8,9,2",
            "7,8,9,",
            "7,8,9,0",
            "7,8,9,-1",
            "7,,9,0.5");
    assertEquals(5, reading.read());
    assertEquals(1, reading.used());
    assertEquals(2, reading.missing());
    assertEquals(1, reading.leftOut());
    assertEquals(1, reading.refused());
    assertEquals(1, reading.found().withoutWeight());
    assertEquals(2, reading.found().respondents().whole().n());
    assertEquals(2, reading.found().respondents().whole().weight(0));
  }

  @Test
  void segments_come_in_the_order_of_their_first_row() {
    CsvReading<SurveyedRespondents> reading =
        read(
            WIDE.withSegments(SegmentBy.column("s")),
            "all,a,b,s",
            "7,8,9,north",
            "7,8,9,",
            "7,,9,south",
            "7,8,9,north");
    assertEquals(
        List.of("north", "(none)", "south"),
        reading.found().respondents().parts().keySet().stream().map(Segment::name).toList());
    assertEquals(2, reading.found().respondents().of(new Segment("north")).complete());
    assertEquals(0, reading.found().respondents().of(new Segment("south")).complete());
    assertEquals(3, reading.found().respondents().whole().complete());
  }

  @Test
  void all_columns_that_are_wrong_are_told_at_once() {
    CsvReading<SurveyedRespondents> reading =
        read(
            WIDE.withLayout(RatingsLayout.WideForm.of("a", "all", "sped"))
                .withTouchpoints(
                    ImmutableSet.of(
                        TouchpointId.of("a"), TouchpointId.of("all"), TouchpointId.of("speed"))),
            "al,a,speed",
            "7,8,9");
    assertFalse(reading.complete());
    assertEquals(0, reading.read());
    assertEquals(
        List.of(
            "1: 'all', no such column, maybe 'al'",
            "1: 'all', no such column, maybe 'al'",
            "1: 'sped', no such column, maybe 'speed'",
            "1: 'sped', no such touchpoint in the journey, maybe 'speed'",
            "1: 'all', is the overall rating and a touchpoint at once, leave it out of the"
                + " touchpoints: it would explain itself"),
        problems(reading));
  }

  @Test
  void a_file_that_breaks_off_is_not_complete() {
    assertEquals(List.of("the file is empty"), problems(read(WIDE)));
    CsvReading<SurveyedRespondents> broken = read(WIDE, "all,a,b", "7,8,9", "7,\"8,9");
    assertTrue(broken.read() >= 1);
    assertFalse(broken.isSound());
    assertEquals(broken.read(), broken.used() + broken.missing() + broken.refused());
  }

  @Test
  void other_layouts_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> read(RatingsFormat.standard(), "all,a"));
    assertThrows(
        IllegalArgumentException.class, () -> read(WIDE.withAspectColumn("aspect"), "all,a,b"));
  }
}
