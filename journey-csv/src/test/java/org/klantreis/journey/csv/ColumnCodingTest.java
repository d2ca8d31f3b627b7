package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.evidence.Ratings;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.model.FeatureId;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.rating.RatingWording;

/** What the cells of single columns mean. */
class ColumnCodingTest {

  private static final RatingsFormat FIVE =
      RatingsFormat.builder().scale(RatingScale.ONE_TO_FIVE).build();

  private static ByteArrayInputStream stream(String csv) {
    return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static CsvReading<SurveyedRatings> read(String csv, RatingsFormat format) {
    try {
      return RatingsCsv.read(stream(csv), format);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static RatingsFormat wide(String columns) {
    return FIVE.withLayout(RatingsLayout.WideForm.parse(columns));
  }

  private static ImmutableMap<String, ColumnCoding> missing(String column, String... codes) {
    return ImmutableMap.of(
        column, ColumnCoding.none().withMissingCodes(ImmutableSet.copyOf(codes)));
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
  void missing_codes_of_a_column_take_the_place_of_those_of_all() {
    String file = "Q1,Q2,other\n5,3,1\n9,9,9\n4,5,2\n";
    CsvReading<SurveyedRatings> reading =
        read(
            file,
            wide("desk=Q1,Q2,other").withMissingCodes("9").withCodings(missing("Q2", "9", "5")));
    assertEquals(List.of(), problems(reading));
    assertRated(reading, "desk", 5, 4);
    assertRated(reading, "Q2", 3);
    assertRated(reading, "other", 1, 2);
    assertEquals(
        List.of(
            "3: '9', is off the scale '1-5' (1 to 5) in column 'Q2', maybe it is a code for a"
                + " missing answer, or the scale is another one"),
        problems(
            read(file, wide("desk=Q1,Q2,other").withMissingCodes("9").withCodings(missing("Q2")))));
  }

  @Test
  void columns_are_named_by_pattern_or_by_their_touchpoint() {
    String file = "Q1,Q2,other\n5,0,1\n0,2,0\n";
    CsvReading<SurveyedRatings> reading =
        read(file, wide("desk=Q1,Q2,other").withCodings(missing("Q*", "0")));
    assertEquals(2, reading.missing());
    assertEquals(1, reading.refused());
    assertEquals(
        1, read(file, wide("desk=Q1,Q2,other").withCodings(missing("desk", "0"))).missing());
  }

  @Test
  void a_name_that_means_no_column_with_answers_is_a_problem() {
    assertEquals(
        List.of("1: 'othr', no column with answers that are read, maybe 'other'"),
        problems(read("Q1,other\n5,1\n", wide("Q1,other").withCodings(missing("othr", "0")))));
    assertEquals(
        List.of("1: 'id', no column with answers that are read"),
        problems(read("id,Q1\n5,1\n", wide("Q1").withCodings(missing("id", "0")))));
    assertEquals(
        List.of("'desc', no row is about this touchpoint, maybe 'desk'"),
        problems(read("touchpoint,rating\ndesk,5\n", FIVE.withCodings(missing("desc", "0")))));
  }

  @Test
  void of_a_reversed_column_the_lowest_answer_is_the_best() {
    ImmutableMap<String, ColumnCoding> turned =
        ImmutableMap.of("Q1", ColumnCoding.none().withIsReversed(true));
    CsvReading<SurveyedRatings> reading =
        read("Q1,Q2\n1,1\n2,2\nagree,agree\n", wide("Q1,Q2").withCodings(turned));
    assertRated(reading, "Q1", 5, 4, 2);
    assertRated(reading, "Q2", 1, 2, 4);
    assertRated(read("touchpoint,rating\nQ1,1\nQ2,1\n", FIVE.withCodings(turned)), "Q1", 5);
  }

  @Test
  void words_that_can_mean_but_one_answer_are_read_and_others_asked_about() {
    CsvReading<SurveyedRatings> reading =
        read(
            "Q1\nAgree\nstrongly  agree.\nVery satisfied\nDon't know\nblue\n5 (strongly agree)\n"
                + "1 (strongly agree)\n9 - Very likely\n",
            wide("Q1"));
    assertRated(reading, "Q1", 4, 5, 5);
    assertEquals(
        List.of(
            "4: 'Very satisfied', is not a rating in column 'Q1', it is an answer of",
            "5: 'Don't know', is not a rating in column 'Q1', it seems to stand for no answer:"
                + " --missing \"Don't know\"",
            "6: 'blue', is not a rating in column 'Q1', maybe it is a code for a missing answer, or"
                + " an answer in words, as in --answers 'Great=5;Poor=1'",
            "8: '1 (strongly agree)', is not a rating in column 'Q1', its number is another answer"
                + " than its words",
            "9: '9 - Very likely', is not a rating in column 'Q1', its number is off the scale"
                + " '1-5' (1 to 5)"),
        problems(reading).stream()
            .map(each -> each.replaceAll("(an answer of) .*", "$1"))
            .toList());
  }

  @Test
  void a_wording_says_what_its_words_mean() {
    RatingWording satisfied = RatingWording.named("satisfaction-5").orElseThrow();
    assertRated(
        read("Q1\nVery satisfied\nDissatisfied\n3\n", wide("Q1").withWording(satisfied)),
        "Q1",
        5,
        2,
        3);
    RatingWording own = RatingWording.parse("Great=5;So so=3;Poor=1");
    assertRated(
        read(
            "Q1,Q2\ngreat,Agree\npoor,Disagree\n",
            wide("Q1,Q2").withCodings(ImmutableMap.of("Q1", ColumnCoding.none().withWording(own)))),
        "Q1",
        5,
        1);
    assertThrows(
        IllegalArgumentException.class,
        () -> FIVE.withScale(RatingScale.DUTCH_GRADE).withWording(satisfied));
  }

  @Test
  void a_count_that_is_not_read_is_told() {
    CsvReading<SurveyedRatings> reading =
        read("touchpoint,rating,count\ndesk,4,40\n", RatingsFormat.standard());
    assertEquals(
        List.of(
            "'count', is a column that is not read, if it says how many answered so: --count-column"
                + " count"),
        reading.remarks().stream()
            .map(Problem::toString)
            .filter(remark -> remark.contains("count"))
            .toList());
  }

  @Test
  void a_decimal_comma_is_read_where_it_can_be_nothing_else() {
    CsvReading<SurveyedRatings> reading =
        read("Q1;w\n4,0;0,25\n5,00;1,5\n4,5;1\n3;1,234\n", semicolons(false));
    assertEquals(0.25, reading.found().ratings().whole().of(TouchpointId.of("Q1")).weight(4));
    assertEquals(
        List.of(
            "4: '4,5', is not a whole number in column 'Q1', a scale may have half points, or"
                + " be of means: 1-5/0.5, 1-5/mean",
            "5: '1,234', is not a weight from 0 on, where decimals follow a comma: --decimal-comma"),
        problems(reading));
    assertEquals(
        1.234,
        read("Q1;w\n3;1,234\n", semicolons(true))
            .found()
            .ratings()
            .whole()
            .of(TouchpointId.of("Q1"))
            .weight(3));
    assertEquals(1, read("Q1;w\n3;1.234\n", semicolons(true)).refused());
  }

  private static RatingsFormat semicolons(boolean decimalComma) {
    return wide("Q1")
        .withWeightColumn("w")
        .withCsv(CsvOptions.standard().withDelimiter(';').withHasDecimalComma(decimalComma));
  }

  @Test
  void several_scales_are_read_from_one_file() {
    RatingScale stars = RatingScale.parse("1-5/0.5").orElseThrow();
    CsvReading<SurveyedRatings> reading =
        read(
            "nps,ces,stars\n9,5,4.5\n0,7,\"3,5\"\n,,4.2\n",
            wide("nps,ces,stars")
                .withScale(RatingScale.ZERO_TO_TEN)
                .withCodings(
                    ImmutableMap.of(
                        "ces", ColumnCoding.none().withScale(RatingScale.ONE_TO_SEVEN),
                        "stars", ColumnCoding.none().withScale(stars))));
    Ratings all = reading.found().whole();
    assertEquals(RatingTally.of(RatingScale.ZERO_TO_TEN, 9, 0), all.of(TouchpointId.of("nps")));
    assertEquals(RatingTally.of(RatingScale.ONE_TO_SEVEN, 5, 7), all.of(TouchpointId.of("ces")));
    assertEquals(RatingTally.of(stars, 4.5, 3.5), all.of(TouchpointId.of("stars")));
    assertEquals(
        List.of(
            "4: '4.2', lies between two answers of the scale '1-5/0.5' (1 to 5) in column 'stars', a"
                + " scale may have half points, or be of means: 1-5/0.5, 1-5/mean"),
        problems(reading));
    CsvReading<SurveyedRatings> byRater =
        read(
            "who,nps,ces\na,9,5\nb,0,7\n",
            wide("nps,ces")
                .withRespondentColumn("who")
                .withScale(RatingScale.ZERO_TO_TEN)
                .withCodings(
                    ImmutableMap.of(
                        "ces", ColumnCoding.none().withScale(RatingScale.ONE_TO_SEVEN))));
    assertEquals(
        RatingScale.ONE_TO_SEVEN, byRater.found().whole().of(TouchpointId.of("ces")).scale());
  }

  @Test
  void the_overall_rating_may_have_its_own_coding() throws IOException {
    CsvReading<SurveyedRespondents> reading =
        RespondentsCsv.read(
            stream("nps,a,b\n6,6,5\n11,4,4\n9,5,5\n"),
            RespondentsFormat.of(
                "nps",
                wide("a,b")
                    .withMissingCodes("6")
                    .withCodings(
                        ImmutableMap.of(
                            "nps",
                            ColumnCoding.builder()
                                .scale(RatingScale.ZERO_TO_TEN)
                                .missingCodes(ImmutableSet.of("11"))
                                .build()))));
    assertEquals(List.of(), problems(reading));
    assertEquals(RatingScale.ZERO_TO_TEN, reading.found().respondents().whole().overallScale());
    assertEquals(1, reading.used());
    assertEquals(2, reading.missing());
  }

  @Test
  void kano_answers_and_loyalty_have_missing_codes_of_single_columns() throws IOException {
    CsvReading<SurveyedKano> kano =
        KanoCsv.read(
            stream("f,d,i\n1,5,9\n9,5,3\n3,3,9\n"),
            KanoFormat.standard()
                .withLayout(KanoLayout.WideForm.parse("Wifi=f:d:i").orElseThrow("pairs"))
                .withCodings(missing("f", "9")));
    assertEquals(List.of(), problems(kano));
    assertEquals(2, kano.used());
    assertEquals(1, kano.missing());
    assertEquals(
        1,
        kano.found()
            .answers()
            .whole()
            .of(FeatureId.of("Wifi"))
            .count(KanoAnswer.LIKE, KanoAnswer.DISLIKE));
    CsvReading<SurveyedLoyalty> loyalty =
        LoyaltyCsv.read(
            stream("grade,stays\n9,yes\n0,no\n8,0\n"),
            LoyaltyFormat.builder()
                .ratingColumn("grade")
                .loyalColumn("stays")
                .codings(missing("grade", "0"))
                .build());
    assertEquals(List.of(), problems(loyalty));
    assertEquals(1, loyalty.missing());
    assertEquals(2, loyalty.used());
  }
}
