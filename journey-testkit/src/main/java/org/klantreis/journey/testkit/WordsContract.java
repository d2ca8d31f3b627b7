package org.klantreis.journey.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import org.jspecify.annotations.Nullable;

/**
 * The laws of words: each sentence is there in every language, says as much in each, and can be
 * read. A test class that implements this has them as its tests.
 */
public interface WordsContract {

  /** What takes an argument: its name or number after a brace. */
  Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z0-9][a-zA-Z0-9_.-]*)");

  /** The name of the words, as in {@code com.acme.welcome}. */
  String words();

  /** The languages beside English, as in {@code nl}. */
  ImmutableList<String> languages();

  /**
   * The contents of a file on the class path, as in {@code
   * META-INF/klantreis/words/nl/com.acme.welcome.properties}; null when there is none.
   */
  default @Nullable InputStream open(String file) {
    return getClass().getClassLoader().getResourceAsStream(file);
  }

  /** The same keys in every language. */
  @Example
  default void every_language_has_the_same_keys() {
    List<String> wrong = new ArrayList<>();
    Properties original = read(Optional.empty());
    for (String language : languages()) {
      Properties translated = read(Optional.of(language));
      for (String key : missing(original, translated)) {
        wrong.add("'" + key + "' is missing in '" + language + "'");
      }
      for (String key : missing(translated, original)) {
        wrong.add("'" + key + "' is there in '" + language + "' only");
      }
    }
    refuse(wrong);
  }

  /** The same arguments in every language. */
  @Example
  default void every_language_says_the_same_arguments() {
    List<String> wrong = new ArrayList<>();
    Properties original = read(Optional.empty());
    for (String language : languages()) {
      Properties translated = read(Optional.of(language));
      for (String key :
          Sets.intersection(original.stringPropertyNames(), translated.stringPropertyNames())) {
        ImmutableSortedSet<String> expected = arguments(original.getProperty(key));
        ImmutableSortedSet<String> found = arguments(translated.getProperty(key));
        if (!expected.equals(found)) {
          wrong.add("'" + key + "' says " + found + " in '" + language + "', not " + expected);
        }
      }
    }
    refuse(wrong);
  }

  /** Every pattern can be read. */
  @Example
  default void every_pattern_can_be_read() {
    List<String> wrong = new ArrayList<>();
    forEachPattern(
        (place, pattern) -> {
          try {
            new MessageFormat(ARGUMENT.matcher(pattern).replaceAll("{0"), Locale.ROOT).toPattern();
          } catch (IllegalArgumentException broken) {
            wrong.add(place + " cannot be read: " + broken.getMessage());
          }
        });
    refuse(wrong);
  }

  /** An apostrophe is doubled, or quotes a brace on purpose: one that stands alone is not said. */
  @Example
  default void no_apostrophe_stands_alone() {
    List<String> wrong = new ArrayList<>();
    forEachPattern(
        (place, pattern) -> {
          if (hasLoneApostrophe(pattern)) {
            wrong.add(place + " has an apostrophe that is not doubled: " + pattern);
          }
        });
    refuse(wrong);
  }

  /** Every pattern of every language, after its place: key and language. */
  private void forEachPattern(BiConsumer<String, String> check) {
    check(Optional.empty(), check);
    languages().forEach(language -> check(Optional.of(language), check));
  }

  private void check(Optional<String> language, BiConsumer<String, String> check) {
    Properties patterns = read(language);
    String in = language.map(each -> " in '" + each + "'").orElse("");
    for (String key : ImmutableSortedSet.copyOf(patterns.stringPropertyNames())) {
      check.accept("'" + key + "'" + in, patterns.getProperty(key));
    }
  }

  private Properties read(Optional<String> language) {
    String file =
        "META-INF/klantreis/words/" + language.orElse("en") + "/" + words() + ".properties";
    try (InputStream in = open(file)) {
      if (in == null) {
        throw new AssertionError("there is no " + file);
      }
      Properties properties = new Properties();
      try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(text);
      }
      return properties;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ImmutableSortedSet<String> missing(Properties of, Properties in) {
    return ImmutableSortedSet.copyOf(
        Sets.difference(of.stringPropertyNames(), in.stringPropertyNames()));
  }

  private void refuse(List<String> wrong) {
    if (!wrong.isEmpty()) {
      throw new AssertionError(words() + ":\n  " + String.join("\n  ", wrong));
    }
  }

  private static ImmutableSortedSet<String> arguments(String pattern) {
    return ARGUMENT
        .matcher(pattern)
        .results()
        .map((MatchResult argument) -> argument.group(1))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static boolean hasLoneApostrophe(String pattern) {
    String rest = pattern.replace("''", "");
    // what is quoted on purpose begins with a brace, and is no argument: that would not be filled
    // in
    Matcher onPurpose = Pattern.compile("'(?!\\{[\\w])[{}][^']*'").matcher(rest);
    return onPurpose.replaceAll("").contains("'");
  }
}
