package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;

/** Which columns hold ratings, however they are named. */
class WideColumnTest {

  private static final String FILE =
      """
      id,Q7ART,Q7FOOD,Q7WIFI,Q8,NPS,"How was, in short, the desk?",Q9*
      1,5,6,7,8,9,10,4
      """;

  private static CsvReading<SurveyedRatings> read(String columns) {
    return read(columns, FILE, CsvOptions.standard());
  }

  private static CsvReading<SurveyedRatings> read(String columns, String file, CsvOptions csv) {
    try {
      return RatingsCsv.read(
          new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
          RatingsFormat.standard()
              .withCsv(csv)
              .withSegments(SegmentBy.column("id"))
              .withLayout(RatingsLayout.WideForm.parse(columns)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<String> touchpoints(String columns) {
    CsvReading<SurveyedRatings> reading = read(columns);
    assertEquals(List.of(), reading.problems());
    return ids(reading);
  }

  private static List<String> ids(CsvReading<SurveyedRatings> reading) {
    return reading.found().whole().touchpoints().stream().map(TouchpointId::value).toList();
  }

  private static List<String> problems(String columns) {
    return read(columns).problems().stream().map(Problem::toString).toList();
  }

  @Test
  void a_touchpoint_may_be_called_otherwise_than_its_column() {
    assertEquals(List.of("desk", "Q8"), touchpoints("desk=\"How was, in short, the desk?\", Q8"));
    assertEquals(
        List.of("How was, in short, the desk?"), touchpoints("How was\\, in short\\, the desk?"));
  }

  @Test
  void a_pattern_means_all_columns_that_are_not_named_for_something_else() {
    assertEquals(List.of("Q7ART", "Q7FOOD", "Q7WIFI"), touchpoints("Q7*"));
    assertEquals(List.of("food", "Q7ART", "Q7WIFI"), touchpoints("Q7*,food=Q7FOOD"));
    assertEquals(List.of("NPS", "Q7ART", "Q7FOOD", "Q7WIFI", "Q8"), touchpoints("NPS,Q7ART..Q8"));
    assertEquals(7, touchpoints("*").size());
    assertEquals(List.of("Q7ART", "Q7WIFI"), touchpoints("*T,*W*"));
  }

  @Test
  void a_mark_in_a_name_is_meant_as_it_stands() {
    assertEquals(List.of("Q9*"), touchpoints("Q9*"));
    assertEquals(List.of("Q9*"), touchpoints("Q9\\*"));
  }

  @Test
  void what_means_no_column_is_a_problem_with_a_hint() {
    String all =
        ", there are: id, Q7ART, Q7FOOD, Q7WIFI, Q8, NPS, How was, in short, the desk?, Q9*";
    assertEquals(
        List.of(
            "1: 'Q6*', no column is called so" + all,
            "1: 'Q7ART..Q7', no column is called so" + all),
        problems("Q6*,Q7ART..Q7"));
    assertEquals(
        List.of(
            "1: 'How was', no such column, a name with a comma in it stands in quotes: \"How was,"
                + " in short, the desk?\""),
        problems("How was"));
    assertEquals(
        List.of(
            "1: 'Q8', is rated in two columns, name the touchpoint of one of them otherwise:"
                + " other=Q8"),
        problems("Q8=NPS,Q8*"));
  }

  @Test
  void of_a_header_of_several_rows_a_pattern_takes_the_part_that_is_the_columns_own() {
    String file =
        """
        Q7_1,Q7_2,Q8
        How was it?,How was it?,Grade
        9,8,7
        """;
    CsvOptions csv = CsvOptions.standard().withHeaderRows(2);
    CsvReading<SurveyedRatings> reading = read("Q7*", file.replace("Q8", "id"), csv);
    assertEquals(List.of("Q7_1", "Q7_2"), ids(reading));
    assertEquals(List.of("Q7_1", "Q7_2"), ids(read("How*", file.replace("Q8", "id"), csv)));
  }

  @Test
  void a_pattern_is_no_name_and_a_layout_no_heap() {
    for (String wrong : List.of("", "a,,b", "a,a", "x=a,x=b", "x=")) {
      assertThrows(
          IllegalArgumentException.class, () -> RatingsLayout.WideForm.parse(wrong), wrong);
    }
    assertThrows(IllegalArgumentException.class, () -> new ColumnPattern("Q7"));
    assertEquals(
        Optional.of(TouchpointId.of("a")),
        RatingsLayout.WideForm.parse("a=b").columns().stream()
            .map(RatingColumn::touchpoint)
            .findFirst());
  }
}
