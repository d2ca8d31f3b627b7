package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.klantreis.journey.kano.KanoAnswer.DISLIKE;
import static org.klantreis.journey.kano.KanoAnswer.LIKE;
import static org.klantreis.journey.kano.KanoAnswer.LIVE_WITH;
import static org.klantreis.journey.kano.KanoAnswer.MUST_BE;
import static org.klantreis.journey.kano.KanoAnswer.NEUTRAL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.evidence.KanoTally;
import org.klantreis.journey.evidence.Repeats;
import org.klantreis.journey.evidence.RespondentId;
import org.klantreis.journey.evidence.Segment;
import org.klantreis.journey.kano.AnswerWording;
import org.klantreis.journey.kano.KanoAnswer;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.FeatureId;
import org.klantreis.journey.problem.Problem;

class KanoCsvTest {

  private static final KanoFormat LONG = KanoFormat.standard();

  @Test
  void numbers_and_words_of_any_shipped_wording_are_the_same_answers() {
    CsvReading<SurveyedKano> reading =
        read(
            LONG,
            "feature,functional,dysfunctional",
            "app,1,5.0",
            "app, I like it that way ,i DISLIKE it that way",
            "app,Dat vind ik prettig,Dat vind ik vervelend",
            "app,I enjoy it that way,\"I dislike it and I can't accept it\"",
            "app,This would be very helpful to me,This would be a major problem for me",
            "app,I like it,I dislike it",
            "app,like,dislike");
    assertTrue(reading.isSound(), () -> reading.problems().toString());
    assertEquals(7, app(reading).count(LIKE, DISLIKE));
    assertEquals(7, app(reading).n());
  }

  @Test
  void apostrophes_contractions_and_commas_do_not_matter_and_words_count_more_than_numbers() {
    CsvReading<SurveyedKano> reading =
        read(
            LONG,
            "feature,functional,dysfunctional",
            "app,I\u2019m neutral,I am neutral.",
            "app,It\u2019s a basic necessity or I expect it that way,I tolerate it",
            "app,2 - It must be that way,I can accept it to be that way (4)",
            "app,5 - I like it,1 - I dislike it and I cannot accept it",
            "app,5 - Love it,1 - Hate it");
    assertEquals(1, app(reading).count(NEUTRAL, NEUTRAL));
    assertEquals(2, app(reading).count(MUST_BE, LIVE_WITH));
    assertEquals(1, app(reading).count(LIKE, DISLIKE));
    assertEquals(1, reading.refused());
    assertTrue(said(reading).get(0).startsWith("6: '5 - Love it', is no known answer"));
  }

  @Test
  void an_answer_without_a_feature_is_a_problem_and_a_blank_row_is_missing() {
    CsvReading<SurveyedKano> reading =
        read(LONG, "feature,functional,dysfunctional", "app,1,5", ",2,5", ",2,", ",,");
    assertEquals(
        List.of(
            "3: has an answer and no feature, merged cells come out empty: repeat the feature in"
                + " every row",
            "4: has an answer and no feature, merged cells come out empty: repeat the feature in"
                + " every row"),
        said(reading));
    assertEquals(1, reading.missing());
    assertEquals(2, reading.refused());
  }

  @Test
  void a_refused_row_leaves_neither_a_feature_nor_a_segment() {
    CsvReading<SurveyedKano> reading =
        read(
            LONG.withSegments(SegmentBy.column("persona")).withRespondentColumn("respondent"),
            "respondent,feature,functional,dysfunctional,persona",
            "who,Q1,what if?,and if not?,which",
            "a,app,1,5,young",
            "a,app,1,5,old");
    assertEquals(List.of(Segment.of("young")), reading.found().answers().parts().keySet().asList());
    assertEquals(
        List.of("app"),
        reading.found().answers().whole().features().stream()
            .map(each -> each.id().value())
            .toList());
    assertEquals(2, reading.refused());
  }

  @Test
  void an_unknown_word_is_a_problem_with_the_nearest_known_one_and_never_an_answer() {
    CsvReading<SurveyedKano> reading =
        read(
            LONG,
            "feature,functional,dysfunctional",
            "app,I lik it that way,5",
            "app,3,vies",
            "app,6,0",
            "app,2.5,3");
    assertEquals(0, reading.used());
    assertEquals(4, reading.refused());
    assertEquals(5, reading.problemCount());
    assertEquals(
        "2: 'I lik it that way', is no known answer in column 'functional',"
            + " maybe 'I like it that way'",
        said(reading).get(0));
    assertTrue(said(reading).get(1).startsWith("3: 'vies', is no known answer"));
    assertEquals(
        "4: '6', is no answer, which is 1 to 5 in column 'functional',"
            + " maybe it is a code for a missing answer",
        said(reading).get(2));
    assertTrue(said(reading).get(4).startsWith("5: '2.5', is no known answer"));
  }

  @Test
  void half_an_answer_is_missing_and_everything_is_accounted_for() {
    CsvReading<SurveyedKano> reading =
        read(
            LONG.withMissingCodes("99", "n/a"),
            "feature,functional,dysfunctional,importance",
            "app,1,,5",
            "app,99.0,1,5",
            "app,1,n/a,5",
            ",99,,5",
            "app,1,5,",
            "app,1,5,99",
            "app,1,5,10",
            "app,1,5",
            "",
            "app,2,4,9,,");
    assertEquals(9, reading.read());
    assertEquals(3, reading.used());
    assertEquals(4, reading.missing());
    assertEquals(2, reading.refused());
    assertEquals(1, reading.blankLines());
    assertEquals(1, app(reading).count(MUST_BE, LIVE_WITH));
    assertEquals(1, app(reading).importance().n());
    assertEquals(
        List.of(
            "8: '10', is off the scale '1-9' (1 to 9) in column 'importance', maybe it is a code"
                + " for a missing answer, or the scale is another one",
            "9: has 3 cells, the header has 4, maybe a quote or a delimiter is missing"),
        said(reading));
  }

  @Test
  void ones_own_words_may_be_numbers_in_another_order() {
    CsvReading<SurveyedKano> reading =
        read(
            LONG.withWording(AnswerWording.parse("0=5;1=4;2=3;3=2;4=1")),
            "feature,functional,dysfunctional",
            "app,4,0",
            "app,3,1",
            "app,5,1");
    assertEquals(1, app(reading).count(LIKE, DISLIKE));
    assertEquals(1, app(reading).count(MUST_BE, LIVE_WITH));
    assertEquals(1, reading.refused());
    assertTrue(said(reading).get(0).startsWith("4: '5', is no known answer"), said(reading).get(0));
  }

  @Test
  void segments_and_weights_are_taken_from_their_columns() {
    CsvReading<SurveyedKano> reading =
        read(
            LONG.withSegments(SegmentBy.column("persona")).withWeightColumn("w"),
            "feature,functional,dysfunctional,importance,persona,w",
            "app,1,5,7,young,2.5",
            "app,1,5,,,1",
            "bus,3,3,,young,",
            "app,1,5,,old,zero");
    assertEquals(
        List.of(Segment.of("young"), Segment.NONE),
        reading.found().answers().parts().keySet().asList());
    KanoTally young = reading.found().answers().of(Segment.of("young")).of(FeatureId.of("app"));
    assertEquals(2.5, young.weight(LIKE, DISLIKE));
    assertEquals(2.5, young.importance().weight(7));
    assertEquals(
        List.of(2L, 1L, 1L), List.of(reading.used(), reading.missing(), reading.refused()));
    assertEquals(3.5, app(reading).weight(LIKE, DISLIKE));
  }

  @Test
  void the_wide_form_has_a_respondent_in_each_row() {
    KanoLayout pairs =
        KanoLayout.WideForm.parse("App=f1:d1:i1;\n# not asked in 2024\nBus stop = f2 : d2")
            .orElseThrow("pairs");
    CsvReading<SurveyedKano> reading =
        read(
            LONG.withLayout(pairs).withRespondentUse(RespondentUse.REQUIRED),
            "f1,d1,i1,f2,d2",
            "1,5,9,1,1",
            "1,3,,,4",
            "7,3,,3,3");
    assertEquals(6, reading.read());
    assertEquals(4, reading.used());
    assertEquals(1, reading.missing());
    assertEquals(1, reading.refused());
    KanoAnswers whole = reading.found().answers().whole();
    assertEquals(List.of("App", "Bus stop"), whole.features().stream().map(Feature::name).toList());
    assertEquals(1, whole.of(FeatureId.of("App")).importance().count(9));
    assertEquals(
        List.of("line 2", "line 3", "line 4"),
        reading.found().respondents().orElseThrow().whole().respondents().stream()
            .map(RespondentId::value)
            .toList());
    KanoAnswers rest =
        reading.found().answersWithout(ImmutableSet.of(RespondentId.of("line 2"))).whole();
    assertEquals(0, rest.of(FeatureId.of("App")).count(LIKE, DISLIKE));
    assertEquals(1, rest.of(FeatureId.of("App")).count(LIKE, NEUTRAL));
    assertEquals(whole.features(), rest.features());
  }

  @Test
  void separators_can_be_part_of_a_name() {
    KanoLayout.WideForm form =
        KanoLayout.WideForm.parse("a\\=b\\;c=Q1\\: there:Q1\\: absent").orElseThrow("pairs");
    assertEquals(
        List.of(
            new KanoLayout.Pair(Feature.of("a=b;c"), "Q1: there", "Q1: absent", Optional.empty())),
        form.pairs());
  }

  @Test
  void pairs_that_are_none_are_all_told() {
    for (String wrong : new String[] {"a", "a=b", "=b:c", "a=b:c:d:e", "a=b:", "a=b:c=d"}) {
      assertEquals(1, KanoLayout.WideForm.parse(wrong).problems().size(), wrong);
    }
    assertEquals(2, KanoLayout.WideForm.parse("a;b=c:d;e").problems().size());
    assertEquals(1, KanoLayout.WideForm.parse("a=b:c;a=d:e").problems().size());
    assertEquals(1, KanoLayout.WideForm.parse("").problems().size());
  }

  @Test
  void it_is_kept_who_answered_only_when_that_is_asked_for() {
    String[] lines = {"feature,functional,dysfunctional,respondent", "app,1,5,anna", "app,1,1,"};
    assertEquals(Optional.empty(), read(LONG, lines).found().respondents());
    assertThrows(
        IllegalStateException.class,
        () -> read(LONG, lines).found().answersWithout(ImmutableSet.of()));
    CsvReading<SurveyedKano> known =
        read(LONG.withRespondentUse(RespondentUse.KEPT_WHERE_KNOWN), lines);
    assertEquals(2, known.used());
    assertEquals(1, known.found().respondents().orElseThrow().n());
    CsvReading<SurveyedKano> required = read(LONG.withRespondentUse(RespondentUse.REQUIRED), lines);
    assertEquals(1, required.refused());
    assertTrue(said(required).get(0).startsWith("3: has no respondent"), said(required).get(0));
    CsvReading<SurveyedKano> nobody =
        read(
            LONG.withRespondentUse(RespondentUse.REQUIRED),
            "feature,functional,dysfunctional",
            "app,1,5");
    assertFalse(nobody.complete());
    assertTrue(said(nobody).get(0).startsWith("1: 'respondent', no such column"));
  }

  @Test
  void a_column_that_was_asked_for_must_be_there() {
    CsvReading<SurveyedKano> reading =
        read(
            LONG.withImportanceColumn("weight").withRespondentColumn("who"),
            "feature,functional,disfunctional",
            "app,1,5");
    assertEquals(3, reading.problemCount());
    assertEquals("1: 'dysfunctional', no such column, maybe 'disfunctional'", said(reading).get(2));
  }

  @Test
  void features_that_are_known_bring_their_touchpoints_and_others_are_problems() {
    Feature app = Feature.builder().id("app").touchpoint("order").build();
    CsvReading<SurveyedKano> reading =
        read(
            LONG.withFeatures(ImmutableList.of(app, Feature.of("bus"))),
            "feature,functional,dysfunctional",
            "app,1,5",
            "ap,1,5");
    assertEquals(List.of(app, Feature.of("bus")), reading.found().answers().whole().features());
    assertEquals(List.of("3: 'ap', no such feature, maybe 'app'"), said(reading));
  }

  @Test
  void all_25_pairs_of_answers_are_told_apart() {
    StringBuilder file = new StringBuilder("feature,functional,dysfunctional\n");
    for (int there = 1; there <= 5; there++) {
      for (int absent = 1; absent <= 5; absent++) {
        file.append(("app," + there + "," + absent + "\n").repeat(5 * there + absent));
      }
    }
    KanoTally tally = app(read(LONG, file.toString()));
    for (KanoAnswer there : KanoAnswer.values()) {
      for (KanoAnswer absent : KanoAnswer.values()) {
        assertEquals(5 * there.position() + absent.position(), tally.count(there, absent));
      }
    }
  }

  @Test
  void an_empty_file_is_a_problem() {
    assertEquals(List.of("the file is empty"), said(read(LONG, "")));
  }

  private static CsvReading<SurveyedKano> read(KanoFormat format, String... lines) {
    try {
      return KanoCsv.read(
          new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
          format);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static KanoTally app(CsvReading<SurveyedKano> reading) {
    return reading.found().answers().whole().of(FeatureId.of("app"));
  }

  private static List<String> said(CsvReading<SurveyedKano> reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }

  private static final String[] REPEATED = {
    "feature,functional,dysfunctional,respondent",
    "app,1,5,anna",
    "app,1,5,ben",
    "map,1,5,anna",
    "app,1,5,anna",
    "app,1,3,cas"
  };

  @Test
  void nobody_answers_about_a_feature_twice_once_it_is_known_who_answers() {
    CsvReading<SurveyedKano> reading = read(LONG, REPEATED);
    assertEquals(
        List.of(
            "5: 'anna', answered 'app' already, on line 2, nobody is counted twice unless repeats"
                + " are shared or kept"),
        said(reading));
    assertEquals(4, reading.used());
    assertEquals(1, reading.refused());
  }

  @Test
  void repeats_are_shared_or_kept_when_that_is_asked_for() {
    KanoTally shared = soundApp(read(LONG.withRepeats(Repeats.SHARE), REPEATED));
    assertEquals(3, shared.n());
    assertEquals(2, shared.weight(KanoAnswer.LIKE, KanoAnswer.DISLIKE), 1e-12);
    assertEquals(3, shared.effectiveN(), 1e-12);
    KanoTally kept = soundApp(read(LONG.withRepeats(Repeats.KEEP), REPEATED));
    assertEquals(4, kept.n());
    // shares 3/4 and 1/4 vary by 3/8 together; the distances of the sums of anna, ben and cas from
    // them, squared, are 1/2 + 1/8 + 9/8, so V = 3/2 x 7/4 / 16 and 1 + (3/8) / V = 23/7
    assertEquals(23 / 7.0, kept.effectiveN(), 1e-9);
  }

  private static KanoTally soundApp(CsvReading<SurveyedKano> reading) {
    assertTrue(reading.isSound(), reading.problems().toString());
    return app(reading);
  }
}
