package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract refuses what a bundle must not hold. */
class WordsContractTest {

  private record Bundle(String english, String dutch) implements WordsContract {
    @Override
    public String words() {
      return "com.acme";
    }

    @Override
    public ImmutableList<String> languages() {
      return ImmutableList.of("nl");
    }

    @Override
    public @Nullable InputStream open(String file) {
      String text =
          file.equals("META-INF/klantreis/words/nl/com.acme.properties") ? dutch : english;
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void assertRefused(
      Consumer<WordsContract> law, String english, String dutch, String why) {
    AssertionError refused =
        assertThrows(AssertionError.class, () -> law.accept(new Bundle(english, dutch)));
    assertTrue(refused.getMessage().contains(why), refused.getMessage());
  }

  @Test
  void keys_are_compared_both_ways() {
    assertRefused(
        WordsContract::every_language_has_the_same_keys,
        "a = A\nb = B",
        "b = B\nc = C",
        "'a' is missing in 'nl'\n  'c' is there in 'nl' only");
  }

  @Test
  void arguments_are_compared() {
    assertRefused(
        WordsContract::every_language_says_the_same_arguments,
        "a = {what} of {all,number}",
        "a = {what}",
        "'a' says [what] in 'nl', not [all, what]");
  }

  @Test
  void a_pattern_that_cannot_be_read_is_refused() {
    assertRefused(
        WordsContract::every_pattern_can_be_read, "a = {0}", "a = {0", "'a' in 'nl' cannot be");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the customer's turn",
        "'{0}' is new",
        "isn't {0} the customer's",
        "rock 'n' roll"
      })
  void an_apostrophe_that_is_not_said_is_refused(String pattern) {
    assertRefused(
        WordsContract::no_apostrophe_stands_alone, "a = " + pattern, "a = {0}", "not doubled");
  }

  @ParameterizedTest
  @ValueSource(strings = {"the customer''s turn", "''{0}'' is new", "a brace: '{'", "'{'{0}'}'"})
  void an_apostrophe_that_is_doubled_or_quotes_a_brace_is_not(String pattern) {
    assertDoesNotThrow(
        () -> new Bundle("a = " + pattern, "a = " + pattern).no_apostrophe_stands_alone());
  }
}
