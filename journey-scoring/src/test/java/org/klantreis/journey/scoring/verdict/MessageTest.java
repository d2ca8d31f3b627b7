package org.klantreis.journey.scoring.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
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
}
