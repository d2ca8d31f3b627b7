package org.klantreis.journey.report.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WrappedTest {

  private static final Font FONT = Font.regular(12);

  @Test
  void no_line_is_wider_than_the_room() {
    for (String text :
        new String[] {
          "Lies in a white tube that hammers and howls, and must not move",
          "x".repeat(200),
          "到達".repeat(40),
          "الوصول إلى المستشفى ثم الانتظار",
          "👩‍👩‍👧‍👦".repeat(30)
        }) {
      Wrapped wrapped = Wrapped.of(text, FONT, 100, 4);
      assertTrue(wrapped.lines().size() <= 4, wrapped.toString());
      assertTrue(wrapped.width() <= 100, wrapped.toString());
    }
  }

  @Test
  void a_text_that_fits_is_whole() {
    Wrapped wrapped = Wrapped.of("Saying goodbye", FONT, 200, 1);
    assertEquals("Saying goodbye", wrapped.lines().get(0));
    assertFalse(wrapped.shortened());
    assertTrue(Wrapped.of("a b", FONT, 200, 0 + 1).lines().size() == 1);
  }

  @Test
  void what_is_left_out_ends_in_an_ellipsis() {
    Wrapped wrapped = Wrapped.of("one two three four five six seven", FONT, 50, 2);
    assertTrue(wrapped.shortened());
    assertTrue(wrapped.lines().get(1).endsWith("…"), wrapped.toString());
    assertEquals("one two three four five six seven", wrapped.whole());
  }

  @Test
  void the_first_letter_decides_the_direction() {
    assertTrue(Wrapped.isRightToLeft("12 الوصول"));
    assertFalse(Wrapped.isRightToLeft("At the الوصول"));
    assertFalse(Wrapped.isRightToLeft("123"));
  }

  @Test
  void a_character_of_several_is_not_torn_apart() {
    String family = "👩‍👩‍👧‍👦";
    Wrapped wrapped = Wrapped.of(family.repeat(3), FONT, 1, 3);
    assertEquals(family, wrapped.lines().get(0));
  }
}
