package org.klantreis.journey.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;

class RespondentCounterTest {

  private static final TouchpointId A = TouchpointId.of("a");
  private static final TouchpointId B = TouchpointId.of("b");

  private final RespondentCounter counter =
      new RespondentCounter(RatingScale.DUTCH_GRADE, List.of(A, B));

  private void give(int overall, int a, int b) {
    counter.overall(overall);
    counter.rating(0, a);
    counter.rating(1, b);
  }

  @Test
  void equal_answers_are_one_pattern() {
    give(7, 8, 9);
    counter.count();
    give(7, 8, 9);
    counter.count(3);
    give(1, 10, 1);
    counter.count();
    RespondentRatings counted = counter.toRespondents();
    assertEquals(2, counted.patterns());
    assertEquals(5, counted.n());
    assertEquals(5, counted.complete());
    assertEquals(1, counted.overall(0));
    assertEquals(10, counted.rating(0, 0));
    assertEquals(1, counted.rating(0, 1));
    assertEquals(4, counted.count(1));
    assertEquals(RatingTally.of(RatingScale.DUTCH_GRADE, 10, 8, 8, 8, 8), counted.ratings(0));
  }

  @Test
  void what_is_missing_is_counted_and_not_carried_over() {
    give(7, 8, 9);
    counter.count();
    counter.overall(6);
    counter.rating(0, 5);
    counter.count();
    counter.overall(6);
    counter.count();
    counter.rating(0, 5);
    counter.rating(1, 5);
    counter.count();
    Completeness completeness = counter.toRespondents().completeness();
    assertEquals(4, completeness.n());
    assertEquals(1, completeness.withoutOverall());
    assertEquals(3, completeness.rated().n());
    assertEquals(1, completeness.complete().n());
    assertEquals(2, completeness.incomplete());
    assertEquals(Map.of(A, 1L, B, 2L), completeness.missing());
    assertEquals(Map.of(A, 0L, B, 1L), completeness.onlyMissing());
  }

  @Test
  void what_was_not_experienced_is_an_answer_without_a_rating() {
    counter.overall(6);
    counter.rating(0, 5);
    counter.notExperienced(1);
    counter.count(2);
    counter.overall(7);
    counter.notExperienced(0);
    counter.rating(0, 8); // the last answer counts
    counter.rating(1, 9);
    counter.count();
    RespondentRatings counted = counter.toRespondents();
    assertEquals(3, counted.complete());
    assertEquals(Map.of(A, 0L, B, 0L), counted.completeness().missing());
    assertFalse(counted.isExperienced(0, 1));
    assertTrue(counted.isExperienced(1, 1));
    assertEquals(5, counted.rating(0, 0));
    assertEquals(2, counted.notExperienced(1));
    assertEquals(RatingTally.of(RatingScale.DUTCH_GRADE, 9), counted.ratings(1));
    assertTrue(
        assertThrows(IllegalStateException.class, () -> counted.rating(0, 1))
            .getMessage()
            .contains("touchpoint 'b' is not experienced"));
    assertThrows(IndexOutOfBoundsException.class, () -> counter.notExperienced(2));
  }

  @Test
  void the_whole_may_be_rated_on_a_scale_of_its_own() {
    RespondentCounter own =
        new RespondentCounter(RatingScale.of(-100, 100), RatingScale.ONE_TO_FIVE, List.of(A, B));
    own.overall(-77);
    own.rating(0, 5);
    own.notExperienced(1);
    own.count();
    RespondentRatings counted = own.toRespondents();
    assertEquals(-77, counted.overall(0));
    assertEquals(5, counted.rating(0, 0));
    assertEquals(RatingTally.of(RatingScale.of(-100, 100), -77), counted.overall());
    assertEquals(RatingTally.of(RatingScale.ONE_TO_FIVE, 5), counted.ratings(0));
    assertThrows(IllegalArgumentException.class, () -> own.rating(0, 6));
    RespondentRatings others = RespondentRatings.empty(RatingScale.ONE_TO_FIVE, List.of(A, B));
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> counted.merge(others))
            .getMessage()
            .contains("on scale '1-5', and all of it on '-100-100' cannot be merged"));
  }

  @Test
  void one_rating_throughout_is_a_straight_line_from_eight_touchpoints_on() {
    RespondentCounter many =
        new RespondentCounter(
            RatingScale.DUTCH_GRADE,
            IntStream.range(0, 9).mapToObj(i -> TouchpointId.of("t" + i)).toList());
    assertFalse(straight(many, 7, 7)); // too few
    many.count();
    assertTrue(straight(many, 8, 8));
    many.count();
    assertFalse(straight(many, 8, 7));
    many.count();
    assertTrue(straight(many, 9, 9));
    many.leaveOut();
    assertFalse(straight(many, 9, 8));
    assertThrows(IllegalStateException.class, many::leaveOut);
    many.count(2);
    Completeness completeness = many.toRespondents().completeness();
    assertEquals(
        new StraightLiners(new StraightLiners.Share(3, 1, 1), new StraightLiners.Share(2, 1, 0)),
        completeness.straightLiners());
    assertEquals(6, completeness.n());
    assertEquals(5, completeness.rated().n());
  }

  /**
   * So many rate as many of the first touchpoints alike, and the last of them otherwise if fewer.
   */
  private static boolean straight(RespondentCounter many, int rated, int alike) {
    many.overall(8);
    for (int i = 0; i < rated; i++) {
      many.rating(i, i < alike ? 6 : 7);
    }
    return many.isStraightLiner();
  }

  @Test
  void where_fewer_are_asked_about_all_must_be_rated_and_the_whole_too() {
    give(3, 8, 8);
    assertTrue(counter.isStraightLiner());
    counter.discard();
    counter.overall(3);
    counter.rating(0, 8);
    assertFalse(counter.isStraightLiner());
    counter.discard();
    counter.rating(0, 8);
    counter.rating(1, 8);
    assertFalse(counter.isStraightLiner());
    assertThrows(IllegalArgumentException.class, () -> new StraightLiners.Share(3, 1, 2));
  }

  @Test
  void who_is_discarded_is_not_counted() {
    give(7, 8, 9);
    counter.discard();
    counter.count();
    assertEquals(1, counter.toRespondents().completeness().withoutOverall());
    assertEquals(0, counter.toRespondents().complete());
  }

  @Test
  void who_has_no_weight_weighs_one() {
    give(7, 8, 9);
    counter.count(2);
    give(7, 8, 9);
    counter.countWeighted(1);
    give(7, 8, 9);
    counter.countWeighted(3);
    RespondentRatings counted = counter.toRespondents();
    assertTrue(counted.isWeighted());
    assertEquals(2, counted.patterns());
    assertEquals(3, counted.count(0));
    assertEquals(1, counted.weight(0));
    assertEquals(3, counted.weight(1));
    assertEquals(6, counted.overall().totalWeight());
    assertEquals(36 / 12.0, counted.effectiveN());
    assertEquals(3, counted.completeness().complete().totalWeight() - 1);
  }

  @Test
  void a_plain_tally_merges_with_a_weighted_one() {
    give(7, 8, 9);
    counter.count();
    RespondentRatings plain = counter.toRespondents();
    give(7, 8, 9);
    counter.countWeighted(2);
    RespondentRatings both = counter.toRespondents();
    RespondentCounter alone = new RespondentCounter(RatingScale.DUTCH_GRADE, List.of(A, B));
    alone.overall(7);
    alone.rating(0, 8);
    alone.rating(1, 9);
    alone.countWeighted(2);
    assertFalse(plain.isWeighted());
    assertEquals(both, plain.merge(alone.toRespondents()));
    assertEquals(both, alone.toRespondents().merge(plain));
  }

  /** Answers of more than one word, on scales of 1 to 10 bits, below zero too. */
  @Test
  void any_number_of_answers_on_any_scale_comes_back_as_it_was_given() {
    Random random = new Random(7);
    for (RatingScale scale :
        List.of(
            RatingScale.of(0, 1),
            RatingScale.of(-5, 5),
            RatingScale.ONE_TO_SEVEN,
            RatingScale.of(1, 5, 2),
            RatingScale.of(0, 10, 100),
            RatingScale.of(0, 1000))) {
      for (int touchpoints : new int[] {1, 5, 6, 31, 62, 63, 130}) {
        List<TouchpointId> ids =
            IntStream.range(0, touchpoints).mapToObj(i -> TouchpointId.of("t" + i)).toList();
        RespondentCounter many = new RespondentCounter(scale, ids);
        Map<List<Double>, Long> expected = new HashMap<>();
        for (int respondent = 0; respondent < 200; respondent++) {
          List<Double> answers = new ArrayList<>();
          for (int i = 0; i <= touchpoints; i++) {
            answers.add(scale.value(random.nextInt(scale.levels())));
          }
          many.overall(answers.get(0));
          for (int i = 0; i < touchpoints; i++) {
            many.rating(i, answers.get(1 + i));
          }
          many.count(1 + respondent % 2);
          expected.merge(answers, 1L + respondent % 2, Long::sum);
        }
        assertEquals(expected, patterns(many.toRespondents()));
      }
    }
  }

  private static Map<List<Double>, Long> patterns(RespondentRatings counted) {
    Map<List<Double>, Long> patterns = new HashMap<>();
    for (int pattern = 0; pattern < counted.patterns(); pattern++) {
      List<Double> answers = new ArrayList<>();
      answers.add(counted.overall(pattern));
      for (int i = 0; i < counted.touchpoints().size(); i++) {
        answers.add(counted.rating(pattern, i));
      }
      patterns.put(answers, counted.count(pattern));
    }
    return patterns;
  }

  @Test
  void nonsense_is_refused_in_a_sentence() {
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> counter.overall(11))
            .getMessage()
            .contains("11 is off the scale '1-10'"));
    assertThrows(IllegalArgumentException.class, () -> counter.rating(0, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> counter.rating(2, 5));
    assertThrows(IllegalArgumentException.class, () -> counter.countWeighted(0));
    assertThrows(IllegalArgumentException.class, () -> counter.count(-1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new RespondentCounter(RatingScale.DUTCH_GRADE, List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new RespondentCounter(RatingScale.DUTCH_GRADE, List.of(A, A)));
    RespondentRatings others = RespondentRatings.empty(RatingScale.DUTCH_GRADE, List.of(B, A));
    assertThrows(IllegalArgumentException.class, () -> counter.toRespondents().merge(others));
  }

  @Test
  void a_log_shows_nobody_s_answers() {
    give(3, 4, 10);
    counter.count();
    assertEquals(
        "RespondentRatings(1-10, [a, b], 1 complete of 1)", counter.toRespondents().toString());
  }

  @Test
  void segments_are_met_by_asking_and_add_up() {
    SegmentedRespondentCounter segmented =
        new SegmentedRespondentCounter(RatingScale.DUTCH_GRADE, List.of(A));
    for (String name : List.of("b", "a", "b", "")) {
      RespondentCounter each = segmented.in(Segment.of(name));
      each.overall(7);
      each.rating(0, 7);
      each.count();
    }
    Segmented<RespondentRatings> parts = segmented.toRespondents();
    assertEquals(
        List.of("b", "a", "(none)"), parts.parts().keySet().stream().map(Segment::name).toList());
    assertEquals(4, parts.whole().complete());
    assertEquals(1, parts.whole().patterns());
    assertNotEquals(parts.of(new Segment("a")), parts.of(new Segment("b")));
  }
}
