package org.klantreis.journey.words;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of one who speaks, in every language that is there: one file a language, {@code
 * META-INF/klantreis/words/nl/welcome.properties}, in UTF-8. A language is the folder {@code nl}:
 * put one beside the others, in any jar on the path, and it is found.
 *
 * <p>What is not said in a language is said in English, whole, its numbers too; so English must be
 * there. The folder is no package, so that modules hide it from nobody.
 */
public final class Words {

  private static final String FOLDER = "META-INF/klantreis/words/";
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private final ClassLoader loader;
  private final String name;
  private final String prefix;
  private final ConcurrentMap<String, Optional<Properties>> read;

  private Words(
      ClassLoader loader,
      String name,
      String prefix,
      ConcurrentMap<String, Optional<Properties>> read) {
    this.loader = loader;
    this.name = name;
    this.prefix = prefix;
    this.read = read;
  }

  /**
   * Words of a name.
   *
   * @param speaker a class of the jar or module that speaks; its words are found as it was
   * @param name the name of the files without their ending, which no other jar should use: {@code
   *     com.acme.welcome}
   */
  public static Words of(Class<?> speaker, String name) {
    ClassLoader loader = speaker.getClassLoader();
    return new Words(
        loader == null ? ClassLoader.getSystemClassLoader() : loader,
        name,
        "",
        new ConcurrentHashMap<>());
  }

  /** The words whose keys begin with a name and a point, said without both. */
  public Words under(String beginning) {
    return new Words(loader, name, prefix + beginning + ".", read);
  }

  /**
   * What is said for a key, and in which language.
   *
   * @param text the words, or a pattern of words
   * @param locale the language of the words: the one that was asked for, else English
   */
  public record Phrase(String text, Locale locale) {}

  /** Whether there are words for a key. */
  public boolean has(String key) {
    return read("en").filter(words -> words.containsKey(prefix + key)).isPresent();
  }

  /**
   * The words for a key, in a language or else in English.
   *
   * @throws MissingResourceException where there are no such words; says which
   */
  public Phrase phrase(String key, Locale locale) {
    @Nullable String said =
        read(locale.getLanguage()).map(words -> words.getProperty(prefix + key)).orElse(null);
    if (said != null) {
      return new Phrase(said, locale);
    }
    @Nullable String english =
        read("en")
            .orElseThrow(() -> unsaid(key, "there is no file " + file("en")))
            .getProperty(prefix + key);
    if (english == null) {
      throw unsaid(key, "the file has no such key");
    }
    return new Phrase(english, Locale.ENGLISH);
  }

  /** Whether these words are there in that language. */
  public boolean speaks(Locale locale) {
    return read(locale.getLanguage()).isPresent();
  }

  /** The languages in which these words are there, as ISO 639 codes; looks for each that exists. */
  public ImmutableSortedSet<String> languages() {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(language -> loader.getResource(file(language)) != null)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private Optional<Properties> read(String language) {
    return LANGUAGE.matcher(language).matches()
        ? read.computeIfAbsent(language, this::load)
        : Optional.empty();
  }

  private Optional<Properties> load(String language) {
    @Nullable URL found = loader.getResource(file(language));
    if (found == null) {
      return Optional.empty();
    }
    Properties words = new Properties();
    try (Reader text = new InputStreamReader(found.openStream(), StandardCharsets.UTF_8)) {
      words.load(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Optional.of(words);
  }

  private String file(String language) {
    return FOLDER + language + "/" + name + ".properties";
  }

  private MissingResourceException unsaid(String key, String why) {
    return new MissingResourceException(
        String.format("'%s%s' of the words '%s' cannot be said: %s.", prefix, key, name, why),
        name,
        prefix + key);
  }

  /** The same words, found by the same loader. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Words that
        && loader.equals(that.loader)
        && name.equals(that.name)
        && prefix.equals(that.prefix);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, prefix);
  }

  /** The name, and the beginning of the keys. */
  @Override
  public String toString() {
    return name + ":" + prefix;
  }
}
