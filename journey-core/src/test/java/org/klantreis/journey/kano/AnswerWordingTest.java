package org.klantreis.journey.kano;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerWordingTest {

  @Test
  void each_shipped_wording_has_one_text_for_each_answer_in_order() {
    for (AnswerWording wording : AnswerWording.SHIPPED) {
      assertEquals(
          List.of(KanoAnswer.values()),
          wording.answers().asMap().values().asList(),
          wording.name());
    }
  }

  @Test
  void no_text_means_two_things_among_the_shipped() {
    AnswerWording any = AnswerWording.anyShipped();
    for (AnswerWording wording : AnswerWording.SHIPPED) {
      wording
          .answers()
          .asMap()
          .forEach((text, answer) -> assertEquals(Optional.of(answer), any.find(text)));
    }
  }

  @Test
  void blanks_and_case_and_curly_apostrophes_do_not_matter() {
    AnswerWording any = AnswerWording.anyShipped();
    assertEquals(Optional.of(KanoAnswer.MUST_BE), any.find("  DAT hoort\u00a0 zo "));
    assertEquals(
        Optional.of(KanoAnswer.DISLIKE), any.find("I dislike it and I can\u2019t accept it"));
    assertEquals(
        Optional.of(KanoAnswer.LIKE), any.find("i LIKE it that way".toUpperCase(Locale.ROOT)));
  }

  @Test
  void a_text_that_is_hardly_wrong_is_no_answer() {
    assertEquals(Optional.empty(), AnswerWording.anyShipped().find("I lik it that way"));
    assertEquals(Optional.empty(), AnswerWording.DUTCH.find("I like it"));
  }

  @Test
  void ones_own_wording_says_the_position_of_each_text() {
    AnswerWording own = AnswerWording.parse("a = b=1; Fine =1;No=5;");
    assertEquals(
        ImmutableMap.of(
            "a = b", KanoAnswer.LIKE, "Fine", KanoAnswer.LIKE, "No", KanoAnswer.DISLIKE),
        own.answers().asMap());
  }

  @Test
  void a_wording_that_says_no_position_or_two_is_refused() {
    for (String wrong :
        new String[] {"Fine", "Fine=6", "=1", "Fine=1;fine=2", "Fine=1;Fine=2", ""}) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> AnswerWording.parse(wrong), wrong);
      assertTrue(!refused.getMessage().isBlank());
    }
  }
}
