package org.klantreis.journey.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;

class RatingsByRespondentTest {

  private static final RatingScale SCALE = RatingScale.DUTCH_GRADE;
  private static final TouchpointId DESK = TouchpointId.of("desk");

  /** Each person's answers about the desk. */
  private static RatingsByRespondent of(int[]... people) {
    RatingsByRespondentCounter counter = new RatingsByRespondentCounter(SCALE);
    for (int i = 0; i < people.length; i++) {
      for (int rating : people[i]) {
        counter.add(RespondentId.of("r" + i), DESK, RatingAspect.OVERALL, rating);
      }
    }
    return counter.toRatings();
  }

  private static int[] answers(int... ratings) {
    return ratings;
  }

  private static RatingTally counted(Repeats repeats, int[]... people) {
    return of(people).ratings(repeats).of(DESK);
  }

  @Test
  void where_everybody_answers_once_nothing_is_changed() {
    for (Repeats repeats : Repeats.values()) {
      assertEquals(
          RatingTally.of(SCALE, 7, 8, 8),
          counted(repeats, answers(7), answers(8), answers(8)),
          repeats.toString());
    }
  }

  @Test
  void whoever_may_not_answer_twice_is_refused() {
    RatingsByRespondent twice = of(answers(7, 9), answers(8));
    assertEquals(Set.of(RespondentId.of("r0")), twice.repeating());
    assertThrows(IllegalStateException.class, () -> twice.ratings(Repeats.REFUSE));
  }

  @Test
  void shared_answers_have_one_place_a_person() {
    RatingTally shared = counted(Repeats.SHARE, answers(7, 9), answers(6), answers(8, 8, 8));
    assertEquals(3, shared.n());
    assertEquals(3, shared.people());
    assertEquals(3, shared.effectiveN(), 1e-12);
    assertEquals(0.5, shared.weight(7), 1e-12);
    assertEquals(0.5, shared.weight(9), 1e-12);
    assertEquals(1, shared.weight(8), 1e-12);
    // half a place each for 7 and 9: the whole one goes to the lower
    assertEquals(1, shared.count(7));
    assertEquals(0, shared.count(9));
  }

  @Test
  void kept_answers_are_worth_what_their_spread_between_persons_says() {
    // mean 8, SS/n 1.5; persons' sums of distances -1, 4, -3, 0, so V = 4/3 x 26/64 = 13/24;
    // 1 + 1.5 / V, which is sd² / V with sd² = 1.5 n_eff / (n_eff - 1)
    RatingTally kept =
        counted(Repeats.KEEP, answers(7, 8), answers(9, 9, 10), answers(6, 7), answers(8));
    assertEquals(8, kept.n());
    assertEquals(4, kept.people());
    assertEquals(1 + 1.5 * 24 / 13, kept.effectiveN(), 1e-9);
  }

  @Test
  void kept_answers_are_never_worth_more_than_of_other_people() {
    // everybody has the same mean, so that V is 0
    assertEquals(4, counted(Repeats.KEEP, answers(6, 8), answers(6, 8)).effectiveN(), 1e-12);
    assertEquals(1, counted(Repeats.KEEP, answers(6, 8)).effectiveN(), 1e-12);
    assertEquals(
        1.8, counted(Repeats.KEEP, answers(7, 7), answers(7)).effectiveN(), 1e-12, "no spread");
  }

  @Test
  void somebody_in_both_parts_is_one_person_in_the_whole() {
    RatingsByRespondent whole = of(answers(7), answers(8)).merge(of(answers(9)));
    assertEquals(2, whole.ratings(Repeats.SHARE).of(DESK).n());
    assertEquals(3, whole.ratings(Repeats.KEEP).of(DESK).n());
  }

  @Test
  void whom_it_holds_it_does_not_say() {
    assertFalse(of(answers(7)).toString().contains("r0"));
  }

  @Test
  void a_part_of_a_population_is_worth_more() {
    RatingTally sample = RatingTally.of(SCALE, 7, 8, 8, 6);
    // 4 x 9 / 6
    assertEquals(6, sample.outOf(10).effectiveN(), 1e-12);
    assertEquals(Double.POSITIVE_INFINITY, sample.outOf(4).effectiveN());
    assertThrows(IllegalArgumentException.class, () -> sample.outOf(3));
    assertEquals(0, RatingTally.empty(SCALE).outOf(3).effectiveN());
    // persons are counted, not answers
    RatingTally kept = counted(Repeats.KEEP, answers(7, 8), answers(9, 9));
    assertEquals(Double.POSITIVE_INFINITY, kept.outOf(2).effectiveN());
  }

  @Test
  void strata_keep_their_worth_when_they_are_merged() {
    RatingTally north = RatingTally.of(SCALE, 7, 8, 8, 6).outOf(4);
    RatingTally south = RatingTally.of(SCALE, 7, 9).outOf(5);
    // 6² / (0 + 2²/(2 x 4/3)): only the south adds doubt
    assertEquals(36 / 1.5, north.merge(south).effectiveN(), 1e-9);
  }
}
