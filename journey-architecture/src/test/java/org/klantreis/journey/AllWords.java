package org.klantreis.journey;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of all modules together. */
final class AllWords {

  private static final Pattern FILE =
      Pattern.compile("META-INF/klantreis/words/([a-z]+)/(.*)\\.properties");

  private AllWords() {}

  /** The languages beside English. */
  static ImmutableSortedSet<String> languages() {
    return found(1).stream()
        .filter(language -> !language.equals("en"))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The names of the files. */
  static ImmutableSortedSet<String> names() {
    return found(2);
  }

  private static ImmutableSortedSet<String> found(int group) {
    try {
      return ClassPath.from(AllWords.class.getClassLoader()).getResources().stream()
          .map(resource -> FILE.matcher(resource.getResourceName()))
          .filter(Matcher::matches)
          .map(file -> file.group(group))
          .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The texts of one file in one language, by their keys. */
  static ImmutableMap<String, String> texts(String name, String language) {
    String file = "META-INF/klantreis/words/" + language + "/" + name + ".properties";
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            AllWords.class.getClassLoader().getResourceAsStream(file), StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return ImmutableMap.copyOf(texts);
  }
}
