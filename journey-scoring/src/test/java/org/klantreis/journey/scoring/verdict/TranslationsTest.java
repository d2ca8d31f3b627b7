package org.klantreis.journey.scoring.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that are there in Dutch say the same as the English ones. */
class TranslationsTest {

  private static final Path CLASSES = Path.of("target/classes");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  private static List<Path> dutch() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files.filter(file -> file.endsWith("Messages_nl.properties")).sorted().toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words;
  }

  private static Set<String> arguments(String pattern) {
    return ARGUMENT
        .matcher(pattern)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void both_languages_have_the_same_keys_with_the_same_arguments() throws IOException {
    assertFalse(dutch().isEmpty());
    for (Path file : dutch()) {
      Properties words = read(file);
      Properties english = read(file.resolveSibling("Messages.properties"));
      assertEquals(
          new TreeSet<>(english.stringPropertyNames()),
          new TreeSet<>(words.stringPropertyNames()),
          file.toString());
      for (String key : words.stringPropertyNames()) {
        assertEquals(
            arguments(english.getProperty(key)),
            arguments(words.getProperty(key)),
            String.format(Locale.ROOT, "%s of %s", key, file));
      }
    }
  }
}
