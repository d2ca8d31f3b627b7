package org.klantreis.journey.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatingScaleTest {

  @Test
  void a_scale_is_read_from_its_ends() {
    assertEquals(Optional.of(RatingScale.DUTCH_GRADE), RatingScale.parse("1-10"));
    assertEquals(Optional.of(RatingScale.of(-5, 5)), RatingScale.parse(" -5-5 "));
    assertEquals(Optional.of(RatingScale.of(-5, -1)), RatingScale.parse("-5--1"));
  }

  @Test
  void what_names_no_scale_is_refused() {
    for (String text : new String[] {"", "10", "10-1", "1-1", "a-b", "1-99999999", "0-5000"}) {
      assertEquals(Optional.empty(), RatingScale.parse(text), text);
    }
    assertThrows(IllegalArgumentException.class, () -> RatingScale.of(3, 3));
    assertThrows(IllegalArgumentException.class, () -> RatingScale.of(0, 1_001));
    assertThrows(IllegalArgumentException.class, () -> new RatingScale(" ", 1, 5));
    assertThrows(IllegalArgumentException.class, () -> new RatingScale("1-10", 0, 5));
    assertThrows(
        IllegalArgumentException.class, () -> RatingScale.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  @Test
  void steps_are_named_behind_the_ends() {
    assertEquals(Optional.of(RatingScale.of(1, 5, 2)), RatingScale.parse("1-5/0.5"));
    assertEquals(Optional.of(RatingScale.of(0, 10, 10)), RatingScale.parse("0-10/0.1"));
    assertEquals(Optional.of(RatingScale.of(1, 5, 100)), RatingScale.parse("1-5/mean"));
    assertEquals(Optional.of(RatingScale.ONE_TO_FIVE), RatingScale.parse("1-5/1"));
    assertEquals("1-5/0.25", RatingScale.of(1, 5, 4).name());
    for (String text : new String[] {"1-5/", "1-5/0.3", "1-5/half", "0-100/mean", "1-5/0.5/2"}) {
      assertEquals(Optional.empty(), RatingScale.parse(text), text);
    }
    assertThrows(IllegalArgumentException.class, () -> RatingScale.of(1, 5, 3));
    assertThrows(IllegalArgumentException.class, () -> RatingScale.of(0, 100, 100));
    assertThrows(IllegalArgumentException.class, () -> new RatingScale("1-5", 1, 5, 2));
    assertThrows(IllegalArgumentException.class, () -> new RatingScale("1-5/mean", 1, 5));
  }

  @Test
  void every_answer_lies_at_its_level() {
    for (RatingScale scale :
        List.of(
            RatingScale.DUTCH_GRADE,
            RatingScale.of(-5, 5, 2),
            RatingScale.of(0, 10, 10),
            RatingScale.of(0, 10, 100))) {
      double[] values = scale.values();
      assertEquals(scale.levels(), values.length);
      assertEquals(scale.lowest(), values[0]);
      assertEquals(scale.highest(), values[values.length - 1]);
      for (int level = 0; level < values.length; level++) {
        assertEquals(level, scale.levelOf(values[level]));
        assertEquals(level, scale.levelOf(values[level] + 1e-10));
      }
    }
    // as it is written, not a sum of tenths
    assertEquals(4.1, RatingScale.of(1, 5, 10).value(31));
    assertThrows(IndexOutOfBoundsException.class, () -> RatingScale.ONE_TO_FIVE.value(5));
  }

  @Test
  void between_two_answers_there_is_none_but_on_a_scale_of_means() {
    RatingScale halves = RatingScale.of(1, 5, 2);
    assertTrue(halves.contains(4.5) && !halves.contains(4.3) && !halves.contains(5.5));
    assertFalse(halves.contains(Double.NaN) || halves.contains(Double.POSITIVE_INFINITY));
    assertEquals(
        "Rating 4.3 lies between two answers of scale '1-5/0.5'. Maybe it is '1-5/0.1'.",
        assertThrows(IllegalArgumentException.class, () -> new Rating(halves, 4.3)).getMessage());
    RatingScale means = RatingScale.of(1, 5, 100);
    assertEquals(4.57, new Rating(means, 4.567).value());
    assertEquals(4.13, new Rating(means, 4.125).value());
    assertFalse(means.contains(5.004) || means.contains(0.999));
    assertEquals("4.57 (1-5/mean)", new Rating(means, 4.567).toString());
  }

  @Test
  void scales_that_differ_in_their_step_alone_are_comparable() {
    assertTrue(RatingScale.ONE_TO_FIVE.isComparableTo(RatingScale.of(1, 5, 2)));
    assertFalse(RatingScale.ONE_TO_FIVE.isComparableTo(RatingScale.ONE_TO_SEVEN));
    RatingScale stars = new RatingScale("stars", 1, 5);
    assertTrue(stars.isComparableTo(new RatingScale("stars", 1, 5, 2)));
    assertFalse(stars.isComparableTo(RatingScale.ONE_TO_FIVE));
    assertFalse(stars.isComparableTo(new RatingScale("smileys", 1, 5)));
  }

  @Test
  void it_knows_its_answers_and_its_middle() {
    RatingScale grade = RatingScale.DUTCH_GRADE;
    assertTrue(grade.contains(1) && grade.contains(10));
    assertFalse(grade.contains(0) || grade.contains(11));
    assertEquals(10, grade.levels());
    assertEquals(5.5, grade.middle());
  }

  @Test
  void a_rating_off_its_scale_cannot_exist() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> new Rating(RatingScale.ZERO_TO_TEN, 11));
    assertEquals(
        "Rating 11 is off the scale '0-10' (0 to 10). Maybe the answers use another scale; see"
            + " RatingScale.",
        refused.getMessage());
    assertEquals("7 (1-10)", Rating.grade(7).toString());
  }
}
