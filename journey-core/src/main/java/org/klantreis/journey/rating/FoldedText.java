package org.klantreis.journey.rating;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text as texts of answers are compared: small letters, single blanks, straight quotes,
 * contractions written out; a dash or a comma between words is a blank, and a full stop at the end
 * is nothing. Signs before a number and commas within one stay.
 */
final class FoldedText {

  private static final CharMatcher APOSTROPHE =
      CharMatcher.anyOf("\u2018\u2019\u201A\u201B\u02BC\u02B9\u2032\u00B4`");
  private static final CharMatcher QUOTE =
      CharMatcher.anyOf("\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB");
  private static final CharMatcher DASH =
      CharMatcher.inRange('\u2010', '\u2015').or(CharMatcher.anyOf("\u2212\uFE58\uFE63\uFF0D"));
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern DASH_OF_WORDS = Pattern.compile("-(?!\\d)");
  private static final Pattern COMMA_OF_WORDS = Pattern.compile(",(?!\\d)|(?<!\\d),");
  private static final Pattern AROUND_SLASH = Pattern.compile(" ?/ ?");

  private static final ImmutableMap<Pattern, String> CONTRACTIONS =
      ImmutableMap.<Pattern, String>builder()
          .put(Pattern.compile("\\bcan't\\b|\\bcannot\\b"), "can not")
          .put(Pattern.compile("\\bwon't\\b"), "will not")
          .put(Pattern.compile("(?<=[a-z])n't\\b"), " not")
          .put(Pattern.compile("\\bi'm\\b"), "i am")
          .put(Pattern.compile("(?<=\\b(?:it|that|there|he|she|what))'s\\b"), " is")
          .put(Pattern.compile("(?<=[a-z])'re\\b"), " are")
          .put(Pattern.compile("(?<=[a-z])'ve\\b"), " have")
          .put(Pattern.compile("(?<=[a-z])'ll\\b"), " will")
          .put(Pattern.compile("(?<=[a-z])'d\\b"), " would")
          .buildOrThrow();

  private FoldedText() {}

  /** The text to compare; empty when nothing in it can be compared. */
  static String of(String text) {
    // before they are composed: NFKC takes an acute accent for a blank that has one
    String straight = QUOTE.replaceFrom(APOSTROPHE.replaceFrom(text, '\''), '"');
    String composed = Normalizer.normalize(straight, Normalizer.Form.NFKC);
    String words = DASH.replaceFrom(composed, '-').toLowerCase(Locale.ROOT);
    words = INVISIBLE.matcher(words).replaceAll("");
    if (words.indexOf('\'') >= 0 || words.contains("cannot")) {
      for (Map.Entry<Pattern, String> contraction : CONTRACTIONS.entrySet()) {
        words = contraction.getKey().matcher(words).replaceAll(contraction.getValue());
      }
    }
    words = DASH_OF_WORDS.matcher(words).replaceAll(" ");
    words = COMMA_OF_WORDS.matcher(words).replaceAll(" ");
    words = CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
    words = AROUND_SLASH.matcher(words).replaceAll("/");
    return CharMatcher.anyOf(". ").trimTrailingFrom(words);
  }
}
