package org.klantreis.journey.mermaid;

import com.google.common.base.CharMatcher;

/**
 * Signs of East Asian and Arabic writing that look like those of the grammar, and are none to
 * Mermaid.
 */
final class FullWidth {

  /** Between actors. */
  static final String COMMAS = "，、،";

  private static final CharMatcher COLON = CharMatcher.anyOf("：﹕");
  private static final CharMatcher COMMA = CharMatcher.anyOf(COMMAS);

  private FullWidth() {}

  static boolean hasColon(String text) {
    return COLON.matchesAnyOf(text);
  }

  static boolean hasComma(String text) {
    return COMMA.matchesAnyOf(text);
  }

  /** With the signs of the grammar in their place. */
  static String plain(String text) {
    return COLON.replaceFrom(text, ':');
  }
}
