package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

class RatingsCsvTest {

  private static final RatingsFormat LONG = RatingsFormat.standard();
  private static final TouchpointId ORDER = TouchpointId.of("order");
  private static final TouchpointId PARCEL = TouchpointId.of("parcel");

  private static CsvReading<SurveyedRatings> read(String csv, RatingsFormat format) {
    return read(csv.getBytes(StandardCharsets.UTF_8), format);
  }

  private static CsvReading<SurveyedRatings> read(byte[] csv, RatingsFormat format) {
    try {
      return RatingsCsv.read(new ByteArrayInputStream(csv), format);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static RatingsFormat wide(String... columns) {
    return LONG.withLayout(RatingsLayout.WideForm.of(columns));
  }

  private static List<String> problems(CsvReading<SurveyedRatings> reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }

  private static void assertAddsUp(CsvReading<SurveyedRatings> reading) {
    assertEquals(reading.read(), reading.used() + reading.missing() + reading.refused());
    assertEquals(reading.used(), reading.found().ratings().n());
  }

  @Test
  void the_long_form_has_a_row_for_each_rating() {
    CsvReading<SurveyedRatings> reading =
        read("touchpoint,rating\norder,7\nparcel,9\norder,8\nparcel,\n", LONG);
    assertTrue(reading.isSound());
    assertEquals(
        RatingTally.of(RatingScale.DUTCH_GRADE, 7, 8), reading.found().ratings().whole().of(ORDER));
    assertEquals(List.of(ORDER, PARCEL), reading.found().ratings().whole().touchpoints().asList());
    assertEquals(4, reading.read());
    assertEquals(1, reading.missing());
    assertAddsUp(reading);
  }

  @Test
  void the_wide_form_counts_answers() {
    CsvReading<SurveyedRatings> reading =
        read("id,order,parcel\n1,7,9\n2,8,\n3,,99\n", wide("order", "parcel"));
    assertEquals(6, reading.read());
    assertEquals(3, reading.used());
    assertEquals(2, reading.missing());
    assertEquals(1, reading.refused());
    assertEquals(
        List.of(
            "4: '99', is off the scale '1-10' (1 to 10) in column 'parcel', maybe it is a code"
                + " for a missing answer, or the scale is another one"),
        problems(reading));
    assertAddsUp(reading);
  }

  @Test
  void names_are_trimmed_and_a_byte_order_mark_is_no_part_of_them() {
    String csv = " touchpoint ,rating\norder , 7 \n";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      CsvReading<SurveyedRatings> reading = read(("\uFEFF" + csv).getBytes(charset), LONG);
      assertEquals(List.of(), problems(reading), charset.name());
      assertEquals(1, reading.found().ratings().whole().of(ORDER).n(), charset.name());
    }
  }

  @Test
  void a_rating_without_a_touchpoint_is_a_problem_and_a_blank_row_is_missing() {
    CsvReading<SurveyedRatings> reading =
        read("touchpoint,rating\ndesk,4\n,5\n,\nroom,2\n,x\n", LONG);
    assertEquals(
        List.of(
            "3: has a rating and no touchpoint, merged cells come out empty: repeat the touchpoint"
                + " in every row"),
        problems(reading).subList(0, 1));
    assertEquals(2, reading.used());
    assertEquals(1, reading.missing());
    assertEquals(2, reading.refused());
    assertAddsUp(reading);
  }

  @Test
  void a_refused_row_leaves_neither_a_touchpoint_nor_a_segment() {
    CsvReading<SurveyedRatings> rows =
        read(
            "touchpoint,rating,shop\nQ1,How was it?,Where\nImportId,QID2,QID3\norder,8,north\n",
            LONG.withSegments(SegmentBy.column("shop")));
    assertEquals(List.of(ORDER), rows.found().ratings().whole().touchpoints().asList());
    assertEquals(List.of(Segment.of("north")), rows.found().ratings().parts().keySet().asList());
    assertAddsUp(rows);
    CsvReading<SurveyedRatings> columns =
        read(
            "order,parcel,shop\nhow?,why?,Where\n8,x,north\n,,south\n",
            wide("order", "parcel").withSegments(SegmentBy.column("shop")));
    assertEquals(
        List.of(Segment.of("north"), Segment.of("south")),
        columns.found().ratings().parts().keySet().asList());
    CsvReading<SurveyedRatings> repeated =
        read(
            "who,touchpoint,rating,shop\na,order,7,north\na,order,9,south\n",
            WHO.withSegments(SegmentBy.column("shop")));
    assertEquals(
        List.of(Segment.of("north")), repeated.found().ratings().parts().keySet().asList());
  }

  @Test
  void touchpoints_that_look_the_same_are_one() {
    CsvReading<SurveyedRatings> reading =
        read(
            "touchpoint,rating,shop\nbalie,8,Cafe\u0301\nbalie\u00A0,2\u00A0,Caf\u00E9\n"
                + "ba\u200Blie,3,Caf\u00E9\u2060\n",
            LONG.withSegments(SegmentBy.column("shop")));
    assertEquals(List.of(), problems(reading));
    assertEquals(3, reading.found().ratings().whole().of(TouchpointId.of("balie")).n());
    assertEquals(
        List.of(Segment.of("Caf\u00E9")), reading.found().ratings().parts().keySet().asList());
  }

  @Test
  void a_touchpoint_of_the_journey_is_found_however_its_id_is_written() {
    TouchpointId decomposed = TouchpointId.of("cafe\u0301");
    CsvReading<SurveyedRatings> reading =
        read("touchpoint,rating\ncaf\u00E9,8\n", LONG.withTouchpoints(ImmutableSet.of(decomposed)));
    assertEquals(List.of(), problems(reading));
    assertEquals(1, reading.found().ratings().whole().of(decomposed).n());
  }

  @Test
  void a_line_break_in_a_name_is_a_blank() {
    CsvReading<SurveyedRatings> wide =
        read("id,\"How was it?\n(1 to 10)\"\n1,8\n2,6\n", wide("How was it?\r\n (1 to 10)"));
    assertEquals(List.of(), problems(wide));
    assertEquals(
        2, wide.found().ratings().whole().of(TouchpointId.of("How was it? (1 to 10)")).n());
    CsvReading<SurveyedRatings> rows =
        read("touchpoint,rating\n\"front\ndesk\",8\nfront desk,6\nfront\tdesk,7\n", LONG);
    assertEquals(List.of(), problems(rows));
    assertEquals(3, rows.found().ratings().whole().of(TouchpointId.of("front desk")).n());
  }

  @Test
  void a_column_whose_name_can_be_no_id_is_refused_before_the_file_is_read() {
    assertThrows(IllegalArgumentException.class, () -> wide("\u200b"));
    assertThrows(IllegalArgumentException.class, () -> wide("\u0007"));
    assertThrows(IllegalArgumentException.class, () -> wide("a b", "a\nb"));
  }

  @Test
  void a_number_is_a_number_however_another_program_writes_it() {
    RatingsFormat format = wide("order").withScale(RatingScale.ONE_TO_FIVE).withMissingCodes("6");
    CsvReading<SurveyedRatings> reading = read("id,order\n1,4.0\n2,6.0\n3,+5\n4,4.5\n", format);
    assertEquals(2, reading.used());
    assertEquals(1, reading.missing());
    assertEquals(1, reading.refused());
  }

  @Test
  void missing_codes_are_words_or_numbers() {
    RatingsFormat format = LONG.withMissingCodes("0", "BLANK", "-9");
    CsvReading<SurveyedRatings> reading =
        read(
            "touchpoint,rating\norder,0\norder,Blank\norder,-9.0\norder,5\n,0\norder,NA\n", format);
    assertEquals(4, reading.missing());
    assertEquals(1, reading.used());
    assertEquals(
        List.of(
            "7: 'NA', is not a rating in column 'rating', it seems to stand for no answer:"
                + " --missing NA"),
        problems(reading));
    assertAddsUp(reading);
  }

  @Test
  void segments_come_in_order_of_appearance_and_know_every_touchpoint() {
    CsvReading<SurveyedRatings> reading =
        read(
            "touchpoint,rating,channel\norder,7,shop\nparcel,8,\norder,,app\n",
            LONG.withSegments(SegmentBy.column("channel")));
    assertEquals(
        List.of(Segment.of("shop"), Segment.NONE, Segment.of("app")),
        reading.found().ratings().parts().keySet().asList());
    assertEquals(
        List.of(ORDER, PARCEL),
        reading.found().ratings().of(Segment.of("app")).touchpoints().asList());
    assertAddsUp(reading);
  }

  @Test
  void weights_and_aspects_are_columns_too() {
    CsvReading<SurveyedRatings> reading =
        read(
            "touchpoint,rating,w,aspect\norder,7,0.5,\norder,8,2,Emotional\norder,9,,overall\n"
                + "order,9,-1,overall\norder,9,\"1,500\",overall\norder,9,1,emtional\norder,9,NaN,\n",
            LONG.withWeightColumn("w").withAspectColumn("aspect"));
    assertEquals(0.5, reading.found().ratings().whole().of(ORDER).weight(7));
    assertEquals(
        2.0, reading.found().ratings().whole().of(ORDER, RatingAspect.EMOTIONAL).weight(8));
    assertEquals(2, reading.used());
    assertEquals(1, reading.missing());
    assertEquals(4, reading.refused());
    assertTrue(problems(reading).get(1).contains("--decimal-comma"));
    assertTrue(problems(reading).get(2).endsWith("maybe 'emotional'"));
    assertAddsUp(reading);
  }

  @Test
  void a_row_with_several_faults_is_refused_once_and_names_them_all() {
    CsvReading<SurveyedRatings> reading =
        read(
            "touchpoint,rating,w\nordr,11,-1\n",
            LONG.withWeightColumn("w").withTouchpoints(ImmutableSet.of(ORDER, PARCEL)));
    assertEquals(1, reading.refused());
    assertEquals(3, reading.problemCount());
    assertTrue(problems(reading).get(1).endsWith("maybe 'order'"), problems(reading).get(1));
    assertAddsUp(reading);
  }

  @Test
  void a_column_that_is_not_there_names_the_nearest() {
    assertEquals(
        List.of("1: 'rating', no such column, maybe 'ratng'"),
        problems(read("touchpoint,ratng\norder,7\n", LONG)));
    CsvReading<SurveyedRatings> semicolons = read("touchpoint;rating\norder;7\n", LONG);
    assertTrue(problems(semicolons).get(0).contains("maybe the delimiter is ';'"));
    assertFalse(semicolons.complete());
    assertTrue(
        read("touchpoint;rating\norder;7\n", LONG.withCsv(CsvOptions.standard().withDelimiter(';')))
            .isSound());
    assertEquals(
        List.of("1: 'rating', the name of several columns, rename all but one"),
        problems(read("touchpoint,rating,rating\norder,7,8\n", LONG)));
    assertEquals(
        List.of("1: 'c', no such touchpoint in the journey"),
        problems(read("c\n7\n", wide("c").withTouchpoints(ImmutableSet.of(ORDER)))));
  }

  @Test
  void rows_are_as_wide_as_the_header() {
    CsvReading<SurveyedRatings> reading =
        read("id,order,parcel\n1,7\n2,7,8,\n3,7,8,9\n4,7,8\n", wide("order", "parcel"));
    assertEquals(
        List.of(
            "2: has 2 cells, the header has 3, maybe a quote or a delimiter is missing",
            "4: has 4 cells, the header has 3, maybe a quote or a delimiter is missing"),
        problems(reading));
    assertEquals(8, reading.read());
    assertEquals(4, reading.used(), "a row that is only padded is sound");
    assertEquals(4, reading.refused());
    assertAddsUp(reading);
  }

  @Test
  void blank_lines_are_no_rows_unless_there_is_one_column() {
    CsvReading<SurveyedRatings> two = read("touchpoint,rating\n\norder,7\n\n", LONG);
    assertEquals(1, two.read());
    assertEquals(2, two.blankLines());
    CsvReading<SurveyedRatings> one = read("order\n7\n\n8\n", wide("order"));
    assertEquals(3, one.read());
    assertEquals(1, one.missing());
  }

  @Test
  void quotes_and_line_ends_are_those_of_csv() {
    CsvReading<SurveyedRatings> reading =
        read("touchpoint,rating\r\n\"order\",\"7\"\r\"say \"\"hi\"\", twice\",8\nparcel,9", LONG);
    assertTrue(reading.isSound(), problems(reading).toString());
    assertEquals(1, reading.found().ratings().whole().of(TouchpointId.of("say \"hi\", twice")).n());
    assertEquals(3, reading.used());
    CsvReading<SurveyedRatings> unclosed = read("touchpoint,rating\norder,7\n\"parcel,9\n", LONG);
    assertFalse(unclosed.complete());
    assertEquals(1, unclosed.problemCount());
    CsvReading<SurveyedRatings> inside = read("touchpoint,rating\n\"or\"der,7\n", LONG);
    assertFalse(inside.isSound());
  }

  @Test
  void what_is_no_text_is_said() {
    byte[] latin = "touchpoint,rating\ncaf\u00e9,7\n".getBytes(Charset.forName("windows-1252"));
    CsvReading<SurveyedRatings> wrong = read(latin, LONG);
    assertFalse(wrong.complete());
    assertTrue(problems(wrong).get(0).contains("windows-1252"), problems(wrong).get(0));
    assertTrue(
        read(
                latin,
                LONG.withCsv(CsvOptions.standard().withCharset(Charset.forName("windows-1252"))))
            .isSound());
    assertEquals(List.of("the file is empty"), problems(read("", LONG)));
    assertFalse(read(new byte[] {0, 1, 2, 'P', 'K', '\n', 0, 3}, LONG).isSound());
    assertEquals(0, read("touchpoint,rating\n", LONG).read());
    assertTrue(read("touchpoint,rating", LONG).isSound());
  }

  @Test
  void a_line_that_never_ends_is_refused_in_bounded_memory() throws IOException {
    InputStream endless =
        new InputStream() {
          private long given;

          @Override
          public int read() {
            return given++ < 100L << 20 ? 'x' : -1;
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            if (given >= 100L << 20) {
              return -1;
            }
            given += length;
            Arrays.fill(target, offset, offset + length, (byte) 'x');
            return length;
          }
        };
    CsvReading<SurveyedRatings> reading = RatingsCsv.read(endless, LONG);
    assertFalse(reading.complete());
    assertTrue(problems(reading).get(0).contains("longer than"), problems(reading).get(0));
  }

  @Test
  void twenty_problems_are_described_and_all_are_counted() {
    CsvReading<SurveyedRatings> reading =
        read("touchpoint,rating\n" + "order,x\n".repeat(1_000), LONG);
    assertEquals(20, reading.problems().size());
    assertEquals(1_000, reading.problemCount());
    assertEquals(1_000, reading.refused());
  }

  private static final RatingsFormat WHO = LONG.withRespondentColumn("who");

  @Test
  void nobody_rates_a_touchpoint_twice_once_it_is_known_who_rates() {
    CsvReading<SurveyedRatings> reading =
        read("who,touchpoint,rating\na,order,7\nb,order,8\na,order,9\na,parcel,6\n,order,5\n", WHO);
    assertEquals(
        List.of(
            "4: 'a', answered 'order' already, on line 2, nobody is counted twice unless repeats are"
                + " shared or kept",
            "6: has no respondent, and it must be known who answered, fill the column 'who'"),
        problems(reading));
    assertEquals(5, reading.read());
    assertEquals(3, reading.used());
    assertAddsUp(reading);
  }

  @Test
  void a_wide_row_that_repeats_is_one_problem_and_as_many_refused_answers() {
    CsvReading<SurveyedRatings> reading =
        read(
            "who,order,parcel\na,7,\na,9,6\n,5,5\n,5,5\na,8,8\n",
            wide("order", "parcel").withRespondentColumn("who"));
    assertEquals(2, reading.problemCount());
    assertTrue(problems(reading).get(0).startsWith("3: 'a', answered 'order' already, on line 2"));
    assertTrue(
        problems(reading)
            .get(1)
            .startsWith("6: 'a', answered 'order' and 1 more already, on line 2"));
    assertEquals(3, reading.refused());
    assertEquals(6, reading.used(), "rows without a name are different people");
    assertAddsUp(reading);
  }

  @Test
  void aspects_are_questions_of_their_own() {
    CsvReading<SurveyedRatings> reading =
        read(
            "who,touchpoint,aspect,rating\na,order,,7\na,order,emotional,9\n",
            WHO.withAspectColumn("aspect"));
    assertTrue(reading.isSound());
  }

  @Test
  void shared_repeats_count_people_in_the_whole_and_in_each_segment() {
    CsvReading<SurveyedRatings> reading =
        read(
            "who,touchpoint,rating,place\na,order,7,x\na,order,9,y\nb,order,6,y\n",
            WHO.withRepeats(Repeats.SHARE).withSegments(SegmentBy.column("place")));
    SurveyedRatings found = reading.found();
    assertEquals(3, reading.used());
    assertEquals(2, found.whole().of(ORDER).n());
    assertEquals(0.5, found.whole().of(ORDER).weight(9), 1e-12);
    assertEquals(1, found.ratings().of(Segment.of("x")).of(ORDER).n());
    assertEquals(1, found.ratings().of(Segment.of("y")).of(ORDER).weight(9), 1e-12);
    assertEquals(3, found.respondents().orElseThrow().n());
  }
}
