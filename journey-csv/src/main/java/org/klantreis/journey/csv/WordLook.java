package org.klantreis.journey.csv;

import java.lang.Character.UnicodeScript;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether words look as if somebody had written them. */
final class WordLook {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern LATE_CAPITAL = Pattern.compile("\\p{Ll}\\p{Lu}");

  /** Signs that stand for themselves between words, in many languages. */
  private static final String USUAL_SIGNS = "–—‘’‚“”„…€£§°«»¿¡·•¼½¾²³±×©®™、。「」・ー！？（）：～";

  private WordLook() {}

  /**
   * The share of words and signs beyond ASCII that nobody would write so: of several scripts, with
   * a capital within, nearly without a plain letter, or of rare signs. From 0 to 1; 0 where all is
   * ASCII.
   */
  static double doubt(String text) {
    int seen = 0;
    int odd = 0;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      if (!isAscii(word)) {
        seen++;
        odd += isOdd(word) ? 1 : 0;
      }
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' && !Character.isLetter(c)) {
        seen++;
        odd += USUAL_SIGNS.indexOf(c) < 0 ? 1 : 0;
      }
    }
    return seen == 0 ? 0 : (double) odd / seen;
  }

  private static boolean isOdd(String word) {
    long scripts = word.codePoints().mapToObj(WordLook::script).distinct().count();
    long accented = word.chars().filter(c -> c > '~').count();
    boolean isLatin = UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.LATIN;
    boolean isBare = isLatin && word.length() > 1 && 2 * accented > word.length();
    return scripts > 1 || isBare || LATE_CAPITAL.matcher(word).find() || isRare(word);
  }

  /** Japanese writes one word in several, with a long stroke that belongs to none. */
  private static UnicodeScript script(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return switch (script) {
      case KATAKANA, HIRAGANA, COMMON -> UnicodeScript.HAN;
      default -> script;
    };
  }

  /** Half as wide kana, which bytes of other charsets turn into. */
  private static boolean isRare(String word) {
    return word.chars().anyMatch(c -> c >= 0xFF61 && c <= 0xFF9F);
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c <= '~');
  }
}
