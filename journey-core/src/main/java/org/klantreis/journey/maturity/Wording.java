package org.klantreis.journey.maturity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.klantreis.journey.style.Texts;

/**
 * A text with its translations.
 *
 * @param text in the language of those who wrote it; not blank
 * @param translations by language, as ISO 639 codes in lower case: {@code nl}
 */
public record Wording(String text, ImmutableMap<String, String> translations) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for blank texts and languages that are no lower-case ISO 639
   *     code
   */
  public Wording {
    Texts.checkName("A wording", text);
    translations.forEach(
        (language, translated) -> {
          checkLanguage(language);
          Texts.checkName("A wording in '" + language + "'", translated);
        });
  }

  /** A text without translations. */
  public static Wording of(String text) {
    return new Wording(text, ImmutableMap.of());
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for what is no ISO 639 code in lower case, such as {@code nl}
   */
  public static void checkLanguage(String language) {
    checkArgument(
        language.matches("[a-z]{2,3}"),
        "'%s' is no language: give an ISO 639 code such as 'nl'.",
        language);
  }

  /** The text in that language, or as it was written where there is no such translation. */
  public String in(Locale locale) {
    return translations.getOrDefault(locale.getLanguage(), text);
  }

  /** The text as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
