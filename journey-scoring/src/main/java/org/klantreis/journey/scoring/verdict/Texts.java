package org.klantreis.journey.scoring.verdict;

import java.util.Locale;
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
 * java.text.MessageFormat}.
 */
@FunctionalInterface
public interface Texts {

  /** The bundle for a language, or the nearest that there is. */
  ResourceBundle bundle(Locale locale);

  /** The pattern of a key; in the bundle's own language when the asked one is not there. */
  default String pattern(String key, Locale locale) {
    ResourceBundle bundle = bundle(locale);
    String found = bundle.getLocale().getLanguage();
    boolean asked = found.isEmpty() || found.equals(locale.getLanguage());
    // a bundle in the machine's own language is not what was asked for
    return (asked ? bundle : bundle(Locale.ROOT)).getString(key);
  }
}
