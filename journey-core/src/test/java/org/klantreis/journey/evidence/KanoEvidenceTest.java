package org.klantreis.journey.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.klantreis.journey.kano.KanoAnswer.DISLIKE;
import static org.klantreis.journey.kano.KanoAnswer.LIKE;
import static org.klantreis.journey.kano.KanoAnswer.NEUTRAL;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.Feature;
import org.klantreis.journey.model.FeatureId;

class KanoEvidenceTest {

  private static final Feature APP = Feature.of("app");
  private static final Feature HOTLINE = Feature.builder().id("hotline").touchpoint("call").build();

  @Test
  void weights_add_up_and_say_how_many_answers_they_are_worth() {
    KanoTally tally =
        KanoTally.empty().with(LIKE, DISLIKE).withWeighted(LIKE, NEUTRAL, 3).with(LIKE, NEUTRAL);
    assertEquals(3, tally.n());
    assertEquals(4, tally.weight(LIKE, NEUTRAL));
    assertEquals(10, tally.squaredWeight(LIKE, NEUTRAL));
    assertEquals(25.0 / 11, tally.effectiveN()); // (1 + 3 + 1)^2 / (1 + 9 + 1)
  }

  @Test
  void a_counter_counts_what_single_steps_count() {
    KanoCounter counter = new KanoCounter();
    int app = counter.index(APP);
    int hotline = counter.index(HOTLINE);
    counter.add(app, LIKE, DISLIKE, 4);
    counter.addImportance(app, 9, 2);
    counter.addWeighted(hotline, NEUTRAL, LIKE, 2.5);
    counter.addWeightedImportance(hotline, 1, 2.5);
    counter.add(app, DISLIKE, LIKE);
    KanoAnswers answers = counter.toAnswers();
    assertEquals(List.of(APP, HOTLINE), answers.features());
    assertEquals(6, answers.n());
    KanoTally ofApp = answers.of(APP.id());
    assertEquals(4, ofApp.count(LIKE, DISLIKE));
    assertEquals(4.0, ofApp.squaredWeight(LIKE, DISLIKE));
    assertEquals(5, ofApp.effectiveN());
    assertEquals(2, ofApp.importance().count(9));
    KanoTally ofHotline = answers.of(HOTLINE.id());
    assertEquals(2.5, ofHotline.weight(NEUTRAL, LIKE));
    assertEquals(6.25, ofHotline.squaredWeight(NEUTRAL, LIKE));
    assertEquals(2.5, ofHotline.importance().weight(1));
    assertEquals(1, ofHotline.importance().effectiveN());
  }

  @Test
  void a_counter_grows_with_its_features() {
    KanoCounter counter = new KanoCounter();
    for (int i = 0; i < 100; i++) {
      counter.addWeighted(counter.index(Feature.of("f" + i)), LIKE, LIKE, i + 1);
    }
    assertEquals(100, counter.toAnswers().of(FeatureId.of("f99")).weight(LIKE, LIKE));
    assertEquals(1, counter.toAnswers().of(FeatureId.of("f0")).weight(LIKE, LIKE));
  }

  @Test
  void one_id_is_one_feature() {
    KanoAnswers one = KanoAnswers.of(ImmutableMap.of(APP, KanoTally.empty()));
    KanoAnswers other = KanoAnswers.of(ImmutableMap.of(APP.withName("The app"), KanoTally.empty()));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> one.merge(other));
    assertTrue(refused.getMessage().contains("'app' is described in two ways"));
  }

  @Test
  void what_is_impossible_is_refused() {
    KanoCounter counter = new KanoCounter();
    int app = counter.index(APP);
    assertThrows(IllegalArgumentException.class, () -> counter.add(app, LIKE, LIKE, -1));
    assertThrows(IllegalArgumentException.class, () -> counter.addWeighted(app, LIKE, LIKE, 0));
    assertThrows(IllegalArgumentException.class, () -> counter.addImportance(app, 10, 1));
    assertThrows(IndexOutOfBoundsException.class, () -> counter.add(app + 1, LIKE, LIKE));
    assertThrows(IllegalArgumentException.class, () -> KanoTally.ofCounts(1, 2, 3));
    assertThrows(IllegalArgumentException.class, () -> RespondentId.of(" "));
  }

  @Test
  void leaving_respondents_out_leaves_their_answers_out_and_nothing_else() {
    KanoResponse careful = KanoResponse.of(APP, LIKE, DISLIKE);
    KanoResponse weighted =
        new KanoResponse(HOTLINE, NEUTRAL, NEUTRAL, OptionalInt.of(5), OptionalDouble.of(2));
    KanoRespondents all =
        KanoRespondents.of(
            List.of(APP, HOTLINE),
            ImmutableMap.of(
                RespondentId.of("anna"), List.of(careful, weighted),
                RespondentId.of("bob"), List.of(KanoResponse.of(APP, LIKE, LIKE))));
    assertEquals(3, all.n());
    assertEquals(1, all.answers().of(APP.id()).count(LIKE, LIKE));
    KanoAnswers rest = all.without(Set.of(RespondentId.of("bob"))).answers();
    assertEquals(0, rest.of(APP.id()).count(LIKE, LIKE));
    assertEquals(1, rest.of(APP.id()).count(LIKE, DISLIKE));
    assertEquals(2, rest.of(HOTLINE.id()).weight(NEUTRAL, NEUTRAL));
    assertEquals(1, rest.of(HOTLINE.id()).importance().count(5));
    assertEquals(List.of(APP, HOTLINE), all.without(all.respondents()).answers().features());
  }

  @Test
  void a_respondent_is_not_named_by_accident() {
    KanoRespondents all =
        KanoRespondents.of(
            List.of(),
            ImmutableMap.of(RespondentId.of("anna"), List.of(KanoResponse.of(APP, LIKE, DISLIKE))));
    assertFalse(all.toString().contains("anna"), all.toString());
  }
}
