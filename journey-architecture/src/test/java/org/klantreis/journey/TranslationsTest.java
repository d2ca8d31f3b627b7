package org.klantreis.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.klantreis.journey.testkit.BundleContract;

/** Every sentence is there in every language, and says as much. */
class TranslationsTest {

  private static final String ROOT = "org.klantreis.journey.";
  private static final String ENDING = ".properties";
  private static final ImmutableList<String> LANGUAGES = ImmutableList.of("nl");

  /** Texts that are shown as they are, no patterns; only their keys are compared. */
  private static final ImmutableSet<String> NO_PATTERNS =
      ImmutableSet.of(ROOT + "maturity.CemCatalogue");

  private record Bundle(String bundle) implements BundleContract {
    @Override
    public ImmutableList<String> languages() {
      return LANGUAGES;
    }
  }

  @TestFactory
  ImmutableList<DynamicTest> every_bundle_is_translated() throws IOException {
    ImmutableList<String> bundles =
        ClassPath.from(TranslationsTest.class.getClassLoader()).getResources().stream()
            .map(ClassPath.ResourceInfo::getResourceName)
            .filter(name -> name.endsWith(ENDING))
            .map(name -> name.substring(0, name.length() - ENDING.length()).replace('/', '.'))
            .filter(name -> name.startsWith(ROOT))
            .filter(name -> LANGUAGES.stream().noneMatch(each -> name.endsWith("_" + each)))
            .sorted()
            .collect(ImmutableList.toImmutableList());
    assertTrue(bundles.size() > 25, bundles.toString());
    assertTrue(bundles.contains(ROOT + "command.MaturityText"), bundles.toString());
    assertTrue(bundles.contains(ROOT + "report.words.Messages"), bundles.toString());
    return bundles.stream()
        .map(
            bundle ->
                DynamicTest.dynamicTest(
                    bundle.substring(ROOT.length()), () -> keepsAll(new Bundle(bundle))))
        .collect(ImmutableList.toImmutableList());
  }

  private static void keepsAll(Bundle bundle) {
    bundle.every_language_has_the_same_keys();
    if (!NO_PATTERNS.contains(bundle.bundle())) {
      bundle.every_language_says_the_same_arguments();
      bundle.every_pattern_can_be_read();
      bundle.no_apostrophe_stands_alone();
    }
  }
}
