package org.klantreis.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.klantreis.journey.testkit.WordsContract;

/** Every sentence is there in every language, and says as much. */
class TranslationsTest {

  /** Texts that are shown as they are, no patterns; only their keys are compared. */
  private static final ImmutableSet<String> NO_PATTERNS = ImmutableSet.of("catalogue");

  private record Bundle(String words) implements WordsContract {
    @Override
    public ImmutableList<String> languages() {
      return AllWords.languages().asList();
    }
  }

  @TestFactory
  ImmutableList<DynamicTest> every_sentence_is_translated() {
    assertTrue(
        AllWords.names().containsAll(ImmutableList.of("terms", "scoring", "command", "report")));
    return AllWords.names().stream()
        .map(words -> DynamicTest.dynamicTest(words, () -> keepsAll(new Bundle(words))))
        .collect(ImmutableList.toImmutableList());
  }

  /** All that is wrong at once, so that a language half done can be checked, too. */
  private static void keepsAll(Bundle bundle) {
    List<Executable> laws = new ArrayList<>();
    laws.add(bundle::every_language_has_the_same_keys);
    if (!NO_PATTERNS.contains(bundle.words())) {
      laws.add(bundle::every_language_says_the_same_arguments);
      laws.add(bundle::every_pattern_can_be_read);
      laws.add(bundle::no_apostrophe_stands_alone);
    }
    assertAll(bundle.words(), laws);
  }
}
