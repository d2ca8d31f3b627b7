package org.klantreis.journey.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
