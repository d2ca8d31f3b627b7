package org.klantreis.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.klantreis.journey.testkit.WordsContract;

/** Every sentence is there in every language, and says as much. */
class TranslationsTest {

  private static final String FOLDER = "META-INF/klantreis/words/en/";
  private static final String ENDING = ".properties";
  private static final ImmutableList<String> LANGUAGES = ImmutableList.of("nl");

  /** Texts that are shown as they are, no patterns; only their keys are compared. */
  private static final ImmutableSet<String> NO_PATTERNS = ImmutableSet.of("catalogue");

  private record Bundle(String words) implements WordsContract {
    @Override
    public ImmutableList<String> languages() {
      return LANGUAGES;
    }
  }

  @TestFactory
  ImmutableList<DynamicTest> every_sentence_is_translated() throws IOException {
    ImmutableList<String> all =
        ClassPath.from(TranslationsTest.class.getClassLoader()).getResources().stream()
            .map(ClassPath.ResourceInfo::getResourceName)
            .filter(name -> name.startsWith(FOLDER) && name.endsWith(ENDING))
            .map(name -> name.substring(FOLDER.length(), name.length() - ENDING.length()))
            .sorted()
            .collect(ImmutableList.toImmutableList());
    assertTrue(all.containsAll(ImmutableList.of("terms", "scoring", "command")), all.toString());
    return all.stream()
        .map(words -> DynamicTest.dynamicTest(words, () -> keepsAll(new Bundle(words))))
        .collect(ImmutableList.toImmutableList());
  }

  private static void keepsAll(Bundle bundle) {
    bundle.every_language_has_the_same_keys();
    if (!NO_PATTERNS.contains(bundle.words())) {
      bundle.every_language_says_the_same_arguments();
      bundle.every_pattern_can_be_read();
      bundle.no_apostrophe_stands_alone();
    }
  }
}
