package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSetMultimap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;

/** Where the names of columns stand, and which rows are answers. */
class HeaderTest {

  /** As Qualtrics writes it: names, questions, ids of its own; a preview that was not finished. */
  private static final String THREE_ROWS =
      """
      Finished,Q1_1,Q1_2,Branch
      Finished,"How was it? - desk","How was it?
       - room",Branch
      "{""ImportId"":""finished""}","{""ImportId"":""QID1_1""}","{""ImportId"":""QID1_2""}","{""ImportId"":""B""}"
      1,4,5,North
      1,3,4,South
      0,2,,South
      """;

  /** As SurveyMonkey writes it: the question over its first item, the items below. */
  private static final String TWO_ROWS =
      """
      Respondent ID,How satisfied were you with ...,,,"Would you recommend us, 0 to 10?",
      ,The desk,The room,Other,,
      1001,4,5,,9,
      1002,3,4,the stairs,7,
      """;

  private static final String PREFACE =
      """
      Report of 3 May

      touchpoint,rating
      desk,8
      """;

  private static RatingsFormat wide(CsvOptions csv, String... columns) {
    return RatingsFormat.builder()
        .scale(RatingScale.ZERO_TO_TEN)
        .layout(RatingsLayout.WideForm.of(columns))
        .csv(csv)
        .build();
  }

  private static CsvOptions rows(int headerRows) {
    return CsvOptions.standard().withHeaderRows(headerRows);
  }

  private static CsvReading<SurveyedRatings> read(String csv, RatingsFormat format) {
    try {
      return RatingsCsv.read(
          new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), format);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void assertRated(
      CsvReading<SurveyedRatings> reading, String touchpoint, double... answers) {
    Ratings ratings = reading.found().ratings().whole();
    assertEquals(RatingTally.of(ratings.scale(), answers), ratings.of(TouchpointId.of(touchpoint)));
  }

  private static List<String> problems(CsvReading<?> reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void columns_of_three_header_rows_are_found_by_a_part_or_the_whole_of_their_names() {
    CsvReading<SurveyedRatings> byPart = read(THREE_ROWS, wide(rows(3), "Q1_1", "Q1_2"));
    assertEquals(List.of(), problems(byPart));
    assertRated(byPart, "Q1_1", 4, 3, 2);
    assertRated(byPart, "Q1_2", 5, 4);
    CsvReading<SurveyedRatings> byQuestion =
        read(THREE_ROWS, wide(rows(2), "How was it? - desk", "Q1_2 - How was it? - room"));
    assertRated(byQuestion, "How was it? - desk", 4, 3, 2);
    assertRated(byQuestion, "Q1_2 - How was it? - room", 5, 4);
  }

  @Test
  void a_blank_cell_of_a_header_continues_the_one_to_its_left() {
    CsvReading<SurveyedRatings> reading =
        read(
            TWO_ROWS,
            wide(
                rows(2),
                "The desk",
                "How satisfied were you with ... - The room",
                "Would you recommend us, 0 to 10?"));
    assertEquals(List.of(), problems(reading));
    assertRated(reading, "The desk", 4, 3);
    assertRated(reading, "How satisfied were you with ... - The room", 5, 4);
    assertRated(reading, "Would you recommend us, 0 to 10?", 9, 7);
  }

  @Test
  void a_part_that_several_columns_have_is_no_name() {
    assertEquals(
        List.of(
            "1: 'How satisfied were you with ...', the name of several columns, say one of them"
                + " whole: 'How satisfied were you with ... - The desk', 'How satisfied were you"
                + " with ... - The room', 'How satisfied were you with ... - Other'"),
        problems(read(TWO_ROWS, wide(rows(2), "How satisfied were you with ..."))));
  }

  @Test
  void a_header_with_more_rows_than_were_read_is_told_from_answers() {
    assertEquals(
        List.of(
            "4: is a row of the header, and no answer, the header has 3 rows: --header-rows 3;"
                + " --keep Finished=1 leaves out who did not finish"),
        problems(read(THREE_ROWS, wide(rows(1), "Q1_1", "Q1_2"))));
    assertEquals(
        List.of(
            "1: 'The desk', no such column, the header seems to have 2 rows: maybe"
                + " --header-rows 2"),
        problems(read(TWO_ROWS, wide(rows(1), "The desk"))));
  }

  @Test
  void lines_above_the_header_are_skipped_or_hinted_at() {
    RatingsFormat format = RatingsFormat.standard();
    assertEquals(
        List.of(
            "1: 'touchpoint', no such column, the header seems to be line 3: maybe --skip-lines 2",
            "1: 'rating', no such column, the header seems to be line 3: maybe --skip-lines 2"),
        problems(read(PREFACE, format)));
    CsvReading<SurveyedRatings> reading =
        read(PREFACE, format.withCsv(CsvOptions.standard().withSkipLines(2)));
    assertRated(reading, "desk", 8);
    assertEquals(1, reading.read());
    assertEquals(
        List.of("ends above its header"),
        problems(read(PREFACE, format.withCsv(CsvOptions.standard().withSkipLines(9)))));
  }

  @Test
  void a_first_line_that_names_the_delimiter_is_read_and_lines_are_counted_with_it() {
    for (String line : List.of("sep=;\r\n", "\"sep=;\"\n", "SEP=;\n")) {
      CsvReading<SurveyedRatings> reading =
          read(line + "touchpoint;rating\ndesk;8\ndesk;99\n", RatingsFormat.standard());
      assertRated(reading, "desk", 8);
      assertTrue(problems(reading).get(0).startsWith("4: '99'"), problems(reading).toString());
    }
  }

  @Test
  void quoted_cells_with_another_delimiter_are_named_for_what_they_are() {
    assertEquals(
        List.of("1: has ';' between quoted cells, maybe the delimiter is ';'"),
        problems(read("\"touchpoint\";\"rating\"\n\"desk\";\"8\"\n", RatingsFormat.standard())));
  }

  @Test
  void rows_that_are_not_kept_are_left_out_and_meet_no_segment() {
    CsvOptions finished =
        rows(3).withKeep(ImmutableSetMultimap.of("Finished", "1.0", "Branch", "north"));
    CsvReading<SurveyedRatings> reading =
        read(THREE_ROWS, wide(finished, "Q1_1", "Q1_2").withSegments(SegmentBy.column("Branch")));
    assertEquals(List.of(), problems(reading));
    assertEquals(6, reading.read());
    assertEquals(2, reading.used());
    assertEquals(4, reading.leftOut());
    assertEquals(1, reading.found().ratings().parts().size());
  }

  @Test
  void a_condition_that_no_row_meets_is_a_problem() {
    CsvOptions finished = rows(3).withKeep(ImmutableSetMultimap.of("Finished", "True"));
    assertEquals(
        List.of("'True', no row that is kept has this in column 'Finished', there are: 1, 0"),
        problems(read(THREE_ROWS, wide(finished, "Q1_1"))));
  }

  /** A header of several rows, and the same joined in one, are read alike; a name twice is one. */
  @Property
  void a_joined_header_is_a_plain_one(
      @ForAll("names") List<String> above,
      @ForAll("names") List<String> below,
      @ForAll("answers") List<List<String>> rows) {
    String body =
        rows.stream().map(row -> String.join(",", row) + "\n").collect(Collectors.joining());
    List<String> joined =
        List.of(
            "a" + above.get(0) + " - b" + below.get(0), "a" + above.get(1) + " - c" + below.get(1));
    String two =
        "a"
            + above.get(0)
            + ",a"
            + above.get(1)
            + "\nb"
            + below.get(0)
            + ",c"
            + below.get(1)
            + "\n";
    String[] columns = joined.toArray(String[]::new);
    CsvReading<SurveyedRatings> plain =
        read(String.join(",", joined) + "\n" + body, wide(rows(1), columns));
    CsvReading<SurveyedRatings> several = read(two + body, wide(rows(2), columns));
    assertEquals(plain.found(), several.found());
    assertEquals(plain.used(), several.used());
    assertEquals(plain.missing(), several.missing());
    assertEquals(plain.refused(), several.refused());
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(3).list().ofSize(2);
  }

  @Provide
  Arbitrary<List<List<String>>> answers() {
    return Arbitraries.of("1", "10", "", "12").list().ofSize(2).list().ofMaxSize(6);
  }
}
