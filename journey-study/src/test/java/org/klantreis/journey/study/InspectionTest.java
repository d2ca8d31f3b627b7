package org.klantreis.journey.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.csv.CsvOptions;
import org.klantreis.journey.csv.CsvTable;
import org.klantreis.journey.csv.Table;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;

class InspectionTest {

  private static Inspection inspect(String csv) throws IOException {
    try (Table table =
        CsvTable.open(
            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
            CsvOptions.standard())) {
      return Inspection.of(table);
    }
  }

  private static CodebookColumn column(Inspection inspection, String name) {
    return inspection.codebook().column(name).orElseThrow();
  }

  private static CodebookColumn only(String name, String... cells) throws IOException {
    return column(inspect(name + "\n" + String.join("\n", cells) + "\n"), name);
  }

  private static Optional<RatingScale> scale(String name) {
    return RatingScale.parse(name);
  }

  @Test
  void numbers_that_hold_both_ends_of_a_shipped_scale_are_certain() throws IOException {
    CodebookColumn desk = only("desk", "1", "3", "5", "", "N/A", "n/a");
    assertEquals(ColumnRole.TOUCHPOINT, desk.role());
    assertEquals(Optional.of(TouchpointId.of("desk")), desk.touchpoint());
    assertEquals(scale("1-5"), desk.scale());
    assertEquals(Set.of("N/A", "n/a"), desk.missing());
    assertEquals(List.of(), desk.uncertain());
    assertEquals(scale("1-7"), only("ease", "1", "7", "4").scale());
    assertEquals(scale("1-10"), only("grade", "1", "5", "7", "10").scale());
    assertEquals(scale("0-10"), only("grade", "0", "1", "5", "7", "10").scale());
  }

  @Test
  void amounts_are_no_ratings_without_a_word() throws IOException {
    for (String amount : List.of("Minutes waited", "How long was it", "Hoeveel minuten was het")) {
      assertEquals(
          List.of("asks how much or how many: an amount, or ratings?"),
          only(amount, "1", "3", "5").uncertain());
    }
  }

  @Test
  void a_scale_whose_ends_are_told_in_the_question_is_certain() throws IOException {
    CodebookColumn ease = only("Easy? 1 = very difficult; 5 = very easy", "2", "4", "3");
    assertEquals(scale("1-5"), ease.scale());
    assertEquals(List.of(), ease.uncertain());
    assertEquals(scale("1-10"), only("Rate it from 1 (bad) to 10 (good)", "5", "8").scale());
  }

  @Test
  void questions_in_words_of_one_kind_settle_each_other() throws IOException {
    Inspection both =
        inspect(
            "desk,room\nVery satisfied,Very dissatisfied\nNeutral,Dissatisfied\n"
                + "Satisfied,Neutral\n");
    assertEquals(List.of(), column(both, "desk").uncertain());
    assertEquals(Optional.of("satisfaction-5"), column(both, "room").wording());
    assertFalse(only("desk", "Very satisfied", "Neutral").uncertain().isEmpty());
  }

  @Test
  void responses_that_were_not_handed_in_are_left_out_in_doubt() throws IOException {
    Inspection seen =
        inspect(
            "id,submitdate,lastpage,Q1\n1,2026-03-01 10:00:00,3,1\n2,,1,5\n3,2026-03-02"
                + " 10:00:00,3,5\n");
    assertEquals(
        List.of("1 row has no submitdate, so it was not handed in, and is left out: right?"),
        seen.codebook().uncertain());
    assertEquals(
        Set.of(CsvOptions.ANYTHING), Set.copyOf(seen.codebook().file().keep().get("submitdate")));
    assertEquals(List.of(), seen.codebook().settled().uncertain());
  }

  @Test
  void numbers_that_hold_one_end_could_be_on_another_scale() throws IOException {
    CodebookColumn desk = only("desk", "2", "3", "4");
    assertEquals(scale("1-5"), desk.scale());
    assertEquals(List.of("answers 2 to 4: on 1-5, or on another scale?"), desk.uncertain());
    assertEquals(scale("1-10"), only("grade", "5", "8", "9").scale());
    assertFalse(only("grade", "5", "8", "9").uncertain().isEmpty());
  }

  @Test
  void a_number_beside_the_scale_is_in_doubt_and_named() throws IOException {
    CodebookColumn desk = only("desk", "1", "2", "5", "6", "6");
    assertEquals(scale("1-5"), desk.scale());
    assertEquals(Set.of("6"), desk.missing());
    assertEquals(
        List.of(
            "'6' is off scale 1-5: not experienced, or no answer, or is the scale another one?"),
        desk.uncertain());
    assertEquals(Set.of("99", "-99"), only("desk", "0", "10", "99", "-99").missing());
  }

  @Test
  void numbers_that_are_no_ratings_are_not_read() throws IOException {
    assertEquals(ColumnRole.IGNORED, only("minutes", "12", "45", "180", "7").role());
    assertEquals(ColumnRole.IGNORED, only("slider", "0", "100", "55").role());
  }

  @Test
  void a_scale_that_the_question_states_is_certain() throws IOException {
    CodebookColumn column = only("How good was it (1 to 5)?", "3", "4", "4");
    assertEquals(scale("1-5"), column.scale());
    assertEquals(List.of(), column.uncertain());
  }

  @Test
  void words_of_one_wording_are_certain_and_count_from_1() throws IOException {
    CodebookColumn desk =
        only(
            "desk",
            "Very satisfied",
            "Satisfied",
            "Neutral",
            "Dissatisfied",
            "Very dissatisfied",
            "Don't know",
            "n/a");
    assertEquals(Optional.of("satisfaction-5"), desk.wording());
    assertEquals(scale("1-5"), desk.scale());
    assertEquals(Set.of("Don't know", "n/a"), desk.missing());
    assertEquals(List.of(), desk.uncertain());
  }

  @Test
  void words_of_several_wordings_are_in_doubt() throws IOException {
    assertEquals(
        List.of(
            "the words are those of satisfaction-5 or of satisfaction-7 or of"
                + " satisfaction-7-extremely: which were offered?"),
        only("desk", "Very satisfied", "Neutral", "Very dissatisfied").uncertain());
  }

  @Test
  void a_text_that_is_none_of_the_answers_is_in_doubt() throws IOException {
    CodebookColumn desk =
        only(
            "desk",
            "Very satisfied",
            "Very satisfied",
            "Satisfied",
            "Satisfied",
            "Dissatisfied",
            "Dissatisfied",
            "Hm");
    assertEquals(ColumnRole.TOUCHPOINT, desk.role());
    assertEquals(Set.of("Hm"), desk.missing());
    assertTrue(
        desk.uncertain().get(0).startsWith("'Hm' is none of the answers of"), desk.toString());
  }

  @Test
  void numbers_within_labels_are_numbers() throws IOException {
    CodebookColumn nps =
        only("nps", "9 - Very likely", "10 - Extremely likely", "0 - Not at all likely", "7");
    assertEquals(scale("0-10"), nps.scale());
    assertTrue(nps.isRecommendation());
    assertEquals(Optional.of(Looks.LABELLED_NUMBER), nps.looksLike());
  }

  @Test
  void a_question_on_0_10_is_about_recommending_only_where_it_says_so() throws IOException {
    assertFalse(only("trust", "0", "10").isRecommendation());
    assertTrue(only("How likely are you to recommend us?", "0", "10").isRecommendation());
    CodebookColumn never0 = only("How likely are you to recommend us?", "1", "5", "10");
    assertEquals(scale("0-10"), never0.scale());
    assertEquals(
        List.of("asks to recommend, and nobody answered 0: on 0-10, or on 1-10?"),
        never0.uncertain());
  }

  @Test
  void the_overall_rating_is_told_from_touchpoints_where_there_are_others() throws IOException {
    Inspection two = inspect("desk,overall,nps\n1,1,0\n5,5,10\n");
    assertEquals(ColumnRole.OVERALL, column(two, "overall").role());
    assertEquals(ColumnRole.TOUCHPOINT, column(two, "nps").role());
    assertEquals(ColumnRole.OVERALL, column(inspect("desk,nps\n1,0\n5,10\n"), "nps").role());
    assertEquals(ColumnRole.TOUCHPOINT, only("nps", "0", "10").role());
  }

  @Test
  void columns_that_are_no_answers_have_their_roles() throws IOException {
    Inspection file =
        inspect(
            """
            respondent,date,branch,weight,wave,channel,loyal,remark,desk
            r1,2026-03-01,North,0.8,1,phone,yes,It was all right I suppose,1
            r2,2026-03-02,South,1.25,1,phone,no,"Slow, slow, slow",5
            r3,2026-03-03,North,1.1,2,web,yes,Nice people at the desk,3
            r4,2026-03-04,South,0.85,2,web,no,,4
            """);
    assertEquals(ColumnRole.RESPONDENT, column(file, "respondent").role());
    assertEquals(ColumnRole.IGNORED, column(file, "date").role());
    assertEquals(Optional.of(Looks.DATE), column(file, "date").looksLike());
    assertEquals(ColumnRole.SEGMENT, column(file, "branch").role());
    assertEquals(ColumnRole.WEIGHT, column(file, "weight").role());
    assertEquals(ColumnRole.WAVE, column(file, "wave").role());
    assertEquals(ColumnRole.CHANNEL, column(file, "channel").role());
    assertEquals(ColumnRole.LOYAL, column(file, "loyal").role());
    assertEquals(ColumnRole.IGNORED, column(file, "remark").role());
    assertFalse(file.isUncertain(), file.codebook().toString());
    assertEquals(4, file.rows());
  }

  @Test
  void a_table_of_counts_is_a_row_for_each_rating() throws IOException {
    Inspection file = inspect("touchpoint,rating,count\ndesk,1,40\ndesk,3,119\ndesk,5,405\n");
    assertEquals(ColumnRole.WHICH_TOUCHPOINT, column(file, "touchpoint").role());
    assertEquals(ColumnRole.RATING, column(file, "rating").role());
    assertEquals(ColumnRole.COUNT, column(file, "count").role());
    assertFalse(file.isUncertain());
    Inspection wide = inspect("desk,count\n1,2\n5,3\n");
    assertEquals(ColumnRole.COUNT, column(wide, "count").role());
    assertTrue(wide.isUncertain());
  }

  @Test
  void kano_questions_pair_up_by_their_names() throws IOException {
    Inspection file =
        inspect(
            """
            Wifi_F,Wifi_D,Bed_F,Bed_D
            I like it,I dislike it,I expect it,I dislike it
            I expect it,I can tolerate it,I like it,I am neutral
            """);
    assertEquals(ColumnRole.FUNCTIONAL, column(file, "Wifi_F").role());
    assertEquals(ColumnRole.DYSFUNCTIONAL, column(file, "Wifi_D").role());
    assertEquals(column(file, "Wifi_F").feature(), column(file, "Wifi_D").feature());
    assertEquals("wifi", column(file, "Wifi_D").feature().orElseThrow().value());
    assertEquals("bed", column(file, "Bed_F").feature().orElseThrow().value());
    Inspection numbers = inspect("Wifi_F,Wifi_D\n1,5\n5,1\n");
    assertEquals(ColumnRole.DYSFUNCTIONAL, column(numbers, "Wifi_D").role());
  }

  @Test
  void questions_of_a_grid_share_their_scale() throws IOException {
    Inspection file = inspect("How was it? [The desk],How was it? [The room]\n1,4\n3,4\n5,3\n");
    assertEquals(scale("1-5"), column(file, "How was it? [The room]").scale());
    assertFalse(file.isUncertain());
    assertEquals(
        Optional.of(TouchpointId.of("the-room")),
        column(file, "How was it? [The room]").touchpoint());
  }

  @Test
  void lines_above_the_header_are_skipped() throws IOException {
    Inspection file = inspect("Report of 3 May\n\ntouchpoint,rating\ndesk,1\ndesk,10\n");
    assertEquals(2, file.codebook().file().skipLines());
    assertEquals(2, file.rows());
    assertEquals(ColumnRole.RATING, column(file, "rating").role());
  }

  @Test
  void a_column_that_cannot_be_told_by_its_name_is_named_by_its_place() throws IOException {
    Inspection file = inspect("desk,desk,room\n1,1,1\n5,5,5\n");
    assertEquals(List.of(1, 2), file.unreachable());
    assertEquals(1, file.columns().size());
  }

  @Test
  void memory_does_not_grow_with_the_values_of_a_column() throws IOException {
    StringBuilder csv = new StringBuilder("desk,text\n");
    for (int i = 0; i < 5_000; i++) {
      csv.append(1 + i % 5).append(",answer number ").append(i).append('\n');
    }
    Inspection file = inspect(csv.toString());
    assertEquals(Map.of(), file.columns().get(1).values());
    assertEquals(1_000L, file.columns().get(0).values().get("1"));
    assertEquals(5_000, file.columns().get(1).filled());
  }

  @Test
  void an_empty_file_is_of_no_columns() throws IOException {
    assertEquals(List.of(), inspect("").columns());
    assertEquals(0, inspect("desk,room\n").rows());
  }

  @Test
  void touchpoints_of_a_map_are_found_by_id_or_name() throws IOException {
    Journey map =
        Journey.builder()
            .id("visit")
            .name("A visit")
            .addTouchpoints(
                Touchpoint.of("t1", "At the desk"), Touchpoint.of("room", "The waiting room"))
            .build();
    Inspection file =
        inspect("At the desk,room,toilet,nps\n1,1,1,0\n5,5,5,10\n").onMap(map, "map.json");
    assertEquals(Optional.of(TouchpointId.of("t1")), column(file, "At the desk").touchpoint());
    assertEquals(Optional.of(TouchpointId.of("room")), column(file, "room").touchpoint());
    assertEquals(
        List.of("no touchpoint of the map is called like this: which is it?"),
        column(file, "toilet").uncertain());
    assertEquals(List.of(), column(file, "nps").uncertain());
    assertEquals(Optional.of("map.json"), file.codebook().map());
  }
}
