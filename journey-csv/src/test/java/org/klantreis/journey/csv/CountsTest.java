package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.Streams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.RatingTally;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.model.FeatureId;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;

/** Rows that count more than once, or not at all. */
class CountsTest {

  private static final String TABLE =
      "touchpoint,rating,count\ndesk,1,40\ndesk,2,119\ndesk,3,405\ndesk,4,464\ndesk,5,243\n";

  private static final RatingsFormat FIVE =
      RatingsFormat.builder().scale(RatingScale.ONE_TO_FIVE).build();

  private static ByteArrayInputStream stream(String csv) {
    return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static CsvReading<SurveyedRatings> read(String csv, RatingsFormat format)
      throws IOException {
    return RatingsCsv.read(stream(csv), format);
  }

  private static List<String> said(Iterable<Problem> problems) {
    return Streams.stream(problems).map(Problem::toString).toList();
  }

  @Test
  void a_row_counts_as_often_as_it_says() throws IOException {
    CsvReading<SurveyedRatings> reading = read(TABLE, FIVE.withCountColumn("count"));
    assertEquals(1_271, reading.read());
    assertEquals(1_271, reading.used());
    assertEquals(List.of(), said(reading.remarks()));
    assertEquals(
        RatingTally.ofCounts(RatingScale.ONE_TO_FIVE, 40, 119, 405, 464, 243),
        reading.found().whole().of(TouchpointId.of("desk")));
  }

  @Test
  void counts_that_are_taken_for_weights_are_asked_about() throws IOException {
    assertEquals(
        List.of(
            "the weights in column 'count' are whole numbers up to 464, if they say how many"
                + " answered so, they are counts: --count-column"),
        said(read(TABLE, FIVE.withWeightColumn("count")).remarks()));
    assertEquals(
        List.of(),
        said(read(TABLE.replace("40\n", "40.5\n"), FIVE.withWeightColumn("count")).remarks()));
  }

  @Test
  void what_is_no_count_refuses_its_row() throws IOException {
    CsvReading<SurveyedRatings> reading =
        read(
            "touchpoint,rating,n\ndesk,1,0\ndesk,,3\ndesk,9,2\ndesk,4,1.5\ndesk,4,-1\ndesk,4,\n"
                + "desk,5,4\n",
            FIVE.withCountColumn("n"));
    assertEquals(3 + 2 + 1 + 1 + 1 + 4, reading.read());
    assertEquals(4, reading.used());
    assertEquals(3, reading.missing());
    assertEquals(5, reading.refused());
    assertEquals(
        List.of("is off the scale '1-5' (1 to 5)", "is no whole number from 0 on"),
        reading.problems().stream()
            .map(problem -> problem.what().replaceAll(" in column.*", ""))
            .distinct()
            .toList());
  }

  @Test
  void respondents_kano_and_loyalty_count_so_too() throws IOException {
    CsvReading<SurveyedRespondents> respondents =
        RespondentsCsv.read(
            stream("all,a,n\n5,4,3\n4,,2\n"),
            RespondentsFormat.of(
                "all", FIVE.withLayout(RatingsLayout.WideForm.of("a")).withCountColumn("n")));
    assertEquals(3, respondents.used());
    assertEquals(2, respondents.missing());
    assertEquals(5, respondents.found().respondents().whole().n());
    CsvReading<SurveyedKano> kano =
        KanoCsv.read(
            stream(
                "respondent,feature,functional,dysfunctional,n\nall,wifi,1,5,7\nall,wifi,3,3,2\n"),
            KanoFormat.standard().withCountColumn("n"));
    assertEquals(9, kano.used());
    assertEquals(
        7,
        kano.found()
            .answers()
            .whole()
            .of(FeatureId.of("wifi"))
            .count(KanoAnswer.LIKE, KanoAnswer.DISLIKE));
    CsvReading<SurveyedLoyalty> loyalty =
        LoyaltyCsv.read(
            stream("grade,stays,n\n9,yes,5\n3,no,4\n"),
            LoyaltyFormat.builder()
                .ratingColumn("grade")
                .loyalColumn("stays")
                .countColumn("n")
                .build());
    assertEquals(9, loyalty.used());
    assertEquals(9, loyalty.found().loyal().whole().n());
  }

  @Test
  void counts_are_neither_weights_nor_persons() {
    RatingsFormat counts = FIVE.withCountColumn("n");
    assertThrows(IllegalArgumentException.class, () -> counts.withWeightColumn("w"));
    assertThrows(IllegalArgumentException.class, () -> counts.withRespondentColumn("r"));
    assertThrows(
        IllegalArgumentException.class,
        () -> KanoFormat.standard().withRespondentUse(RespondentUse.REQUIRED).withCountColumn("n"));
  }

  @Test
  void a_weight_of_nothing_leaves_a_row_out() throws IOException {
    CsvReading<SurveyedRatings> reading =
        read("touchpoint,rating,w\ndesk,4,0\nroom,4,0.0\ndesk,5,1.5\n", FIVE.withWeightColumn("w"));
    assertEquals(2, reading.leftOut());
    assertEquals(1, reading.used());
    assertEquals(1, reading.found().whole().touchpoints().size());
  }
}
