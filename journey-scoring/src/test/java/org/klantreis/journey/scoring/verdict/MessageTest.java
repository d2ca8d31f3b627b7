package org.klantreis.journey.scoring.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.words.Words;

class MessageTest {

  private static final Words WORDS = Words.of(MessageTest.class, "test").under("message");

  private static Message number(Object value) {
    return Message.of(WORDS, "number").with("value", value);
  }

  private static Message all(Object what) {
    return Message.of(WORDS, "all").with("what", what);
  }

  @Test
  void a_list_is_said_with_commas_each_in_the_language() {
    Message list = all(ImmutableList.of("a", number(1.5), "b\nc"));
    assertEquals("all: a, <1.5>, b\\u000ac", list.text(Locale.ENGLISH));
    assertEquals("all: a, <1,5>, b\\u000ac", list.text(Locale.forLanguageTag("nl")));
  }

  @Test
  void numbers_are_rounded_half_up_as_in_tables() {
    assertEquals("<0.3>", number(0.25).toString());
    assertEquals("<-0.3>", number(-0.25).toString());
  }

  @Test
  void names_are_quoted_alone_and_in_a_list() {
    assertEquals("'a'", Message.quoted("a").toString());
    assertEquals("all: 'a', 'b {0}'", all(Message.quoted(List.of("a", "b {0}"))).toString());
  }

  @Test
  void a_pattern_that_does_not_take_its_arguments_is_named() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> number("seven").text(Locale.ENGLISH));
    assertEquals(
        "'number' cannot be said in 'en' by the pattern \"<{value,number,0.0}>\":"
            + " Cannot format given Object as a Number.",
        refused.getMessage());
  }

  @Test
  void what_is_not_said_in_a_language_is_said_in_english_with_its_numbers() {
    Message english = Message.of(WORDS, "only-english").with("value", 1.5);
    assertEquals("<1.5>", english.text(Locale.forLanguageTag("nl")));
    assertEquals("<1.5>", number(1.5).text(Locale.forLanguageTag("fr")));
  }
}
