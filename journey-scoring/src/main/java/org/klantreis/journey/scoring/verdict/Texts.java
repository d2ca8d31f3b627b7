package org.klantreis.journey.scoring.verdict;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Where the words of messages come from: a resource bundle of the module that speaks.
 *
 * <p>A scorer brings its own, in one line:
 *
 * <pre>{@code
 * static final Texts TEXTS = locale -> ResourceBundle.getBundle("com.acme.Messages", locale);
 * }</pre>
 *
 * <p>The lambda must stand in the module or jar that holds the bundle. Patterns are those of {@link
 * java.text.MessageFormat}, in which an apostrophe is written twice: {@code the customer''s turn},
 * or {@code ''{0}''} for a name in quotes.
 */
@FunctionalInterface
public interface Texts {

  /** The bundle for a language, or the nearest that there is. */
  ResourceBundle bundle(Locale locale);

  /**
   * The pattern of a key; in the bundle's own language when the asked one is not there.
   *
   * @throws MissingResourceException where there is no bundle, or no such key in it; says which
   */
  default String pattern(String key, Locale locale) {
    ResourceBundle bundle;
    try {
      bundle = bundle(locale);
      String found = bundle.getLocale().getLanguage();
      if (!found.isEmpty() && !found.equals(locale.getLanguage())) {
        // a bundle in the machine's own language is not what was asked for
        bundle = bundle(Locale.ROOT);
      }
    } catch (MissingResourceException missing) {
      String name = missing.getClassName().replaceFirst("_[a-zA-Z_#-]*$", "");
      String why = "there is no file " + name.replace('.', '/') + ".properties";
      throw unsaid(key, name, locale, why, missing);
    }
    try {
      return bundle.getString(key);
    } catch (MissingResourceException missing) {
      String name = String.valueOf(bundle.getBaseBundleName());
      throw unsaid(key, name, locale, "the bundle has no such key", missing);
    }
  }

  private static MissingResourceException unsaid(
      String key, String bundle, Locale locale, String why, MissingResourceException cause) {
    String what =
        String.format(
            "'%s' of bundle '%s' cannot be said in '%s': %s.",
            key, bundle, locale.toLanguageTag(), why);
    MissingResourceException unsaid = new MissingResourceException(what, bundle, key);
    unsaid.initCause(cause);
    return unsaid;
  }
}
