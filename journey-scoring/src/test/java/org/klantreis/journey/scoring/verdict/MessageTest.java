package org.klantreis.journey.scoring.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {

  private static final Texts TEXTS = locale -> new Words();

  private static final class Words extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"all", "all: {0}"}, {"number", "<{0,number,0.0}>"}};
    }

    @Override
    public Locale getLocale() {
      return Locale.ROOT;
    }
  }

  @Test
  void a_list_is_said_with_commas_each_in_the_language() {
    Message list =
        Message.of(TEXTS, "all", ImmutableList.of("a", Message.of(TEXTS, "number", 1.5), "b\nc"));
    assertEquals("all: a, <1.5>, b\\u000ac", list.text(Locale.ENGLISH));
    assertEquals("all: a, <1,5>, b\\u000ac", list.text(Locale.forLanguageTag("nl")));
  }

  @Test
  void numbers_are_rounded_half_up_as_in_tables() {
    assertEquals("<0.3>", Message.of(TEXTS, "number", 0.25).toString());
    assertEquals("<-0.3>", Message.of(TEXTS, "number", -0.25).toString());
  }

  @Test
  void names_are_quoted_alone_and_in_a_list() {
    assertEquals("'a'", Message.quoted("a").toString());
    assertEquals(
        "all: 'a', 'b {0}'",
        Message.of(TEXTS, "all", Message.quoted(List.of("a", "b {0}"))).toString());
  }

  @Test
  void a_pattern_that_does_not_take_its_arguments_is_named() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Message.of(TEXTS, "number", "seven").text(Locale.ENGLISH));
    assertEquals(
        "'number' cannot be said in 'en' by the pattern \"<{0,number,0.0}>\":"
            + " Cannot format given Object as a Number.",
        refused.getMessage());
  }
}
