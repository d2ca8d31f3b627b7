package org.klantreis.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence is there in every language, and says as much. */
class TranslationsTest {

  private static final String ROOT = "org/klantreis/journey/";
  private static final ImmutableList<String> LANGUAGES = ImmutableList.of("nl");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  @TestFactory
  ImmutableList<DynamicTest> every_bundle_is_translated() throws IOException {
    ImmutableList<String> bundles =
        ClassPath.from(TranslationsTest.class.getClassLoader()).getResources().stream()
            .map(ClassPath.ResourceInfo::getResourceName)
            .filter(name -> name.startsWith(ROOT) && name.endsWith("Messages.properties"))
            .sorted()
            .collect(ImmutableList.toImmutableList());
    assertTrue(bundles.size() > 9, bundles.toString());
    return bundles.stream()
        .flatMap(bundle -> LANGUAGES.stream().map(language -> compared(bundle, language)))
        .collect(ImmutableList.toImmutableList());
  }

  private static DynamicTest compared(String bundle, String language) {
    String translation = bundle.replace(".properties", "_" + language + ".properties");
    return DynamicTest.dynamicTest(
        translation.substring(ROOT.length()),
        () -> {
          Properties original = read(bundle);
          Properties translated = read(translation);
          assertEquals(
              new TreeSet<>(original.stringPropertyNames()),
              new TreeSet<>(translated.stringPropertyNames()));
          for (String key : original.stringPropertyNames()) {
            String pattern = original.getProperty(key);
            String other = translated.getProperty(key);
            assertEquals(arguments(pattern), arguments(other), key);
            // a pattern that cannot be read is refused here
            Format[] formats =
                new MessageFormat(other, Locale.forLanguageTag(language)).getFormats();
            assertNotNull(formats);
          }
        });
  }

  private static TreeSet<String> arguments(String pattern) {
    return ARGUMENT
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties read(String resource) throws IOException {
    URL url = TranslationsTest.class.getClassLoader().getResource(resource);
    assertNotNull(url, "there is no " + resource);
    Properties properties = new Properties();
    try (Reader in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }
}
