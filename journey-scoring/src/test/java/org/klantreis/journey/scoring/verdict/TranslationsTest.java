package org.klantreis.journey.scoring.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words in another language say what the English ones say. */
class TranslationsTest {

  private static final Path CLASSES = Path.of("target/classes");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  @Test
  void a_translation_has_the_same_keys_with_the_same_arguments() throws IOException {
    List<Path> translations = translations();
    assertFalse(translations.isEmpty());
    for (Path translation : translations) {
      Properties translated = read(translation);
      Properties english = read(translation.resolveSibling("Messages.properties"));
      assertEquals(
          english.stringPropertyNames(), translated.stringPropertyNames(), "" + translation);
      for (String key : english.stringPropertyNames()) {
        assertEquals(
            arguments(english.getProperty(key)),
            arguments(translated.getProperty(key)),
            translation + ": " + key);
      }
    }
  }

  private static List<Path> translations() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .filter(file -> file.getFileName().toString().matches("Messages_[a-z]+\\.properties"))
          .toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Set<String> arguments(String pattern) {
    Set<String> arguments = new TreeSet<>();
    Matcher matcher = ARGUMENT.matcher(pattern);
    while (matcher.find()) {
      arguments.add(matcher.group(1));
    }
    return arguments;
  }
}
