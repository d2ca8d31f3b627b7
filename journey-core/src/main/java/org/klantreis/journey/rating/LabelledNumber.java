package org.klantreis.journey.rating;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that begins or ends the label of an answer: {@code 9 - Very likely}, {@code 5
 * (strongly agree)}, {@code 1 = slecht}, {@code I love it!+5}, {@code Very likely – 10}, {@code 4
 * ★}.
 *
 * <p>It is read only where it can be nothing else: it is the only number, and a dash, a colon, an
 * equals sign, a bracket or the like stands between it and the words. After a blank alone the words
 * must begin with a capital ({@code 5 Excellent}), and before it there must be such a mark; so
 * {@code 2 of 10}, {@code 3-4 times}, {@code 24/7}, {@code 3 (days)}, {@code more than 5} and
 * {@code 2nd} are none. A dash with a blank between it and the number is a dash, and one that
 * touches the number after a blank or a mark is its sign: <i>Very likely - 10</i> is 10, <i>I hate
 * it!-5</i> is −5. A number alone has no label.
 *
 * <p>What the label says may contradict the number, as in <i>1 - Strongly agree</i>; whoever knows
 * the words can compare.
 *
 * @param number as it was written, with up to two decimals behind a point or a comma
 * @param label the words without the number and what separates them
 */
public record LabelledNumber(double number, String label) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
  private static final CharMatcher DASH = CharMatcher.anyOf(DASHES);
  private static final CharMatcher OPENING = CharMatcher.anyOf("([");
  private static final CharMatcher CLOSING = CharMatcher.anyOf(")]");
  private static final CharMatcher BLANK = CharMatcher.whitespace();

  /** What stands between a number and its label, with blanks around it or not. */
  private static final CharMatcher MARK = DASH.or(CharMatcher.anyOf(":=|"));

  private static final CharMatcher AFTER = MARK.or(CharMatcher.anyOf(".,;)]([")).or(BLANK);
  private static final CharMatcher BEFORE = MARK.or(CharMatcher.anyOf("([")).or(BLANK);

  /** Selectors and joiners beside signs, which show nothing themselves. */
  private static final CharMatcher UNSEEN = CharMatcher.anyOf("\uFE0E\uFE0F\u200B\u200D\uFEFF");

  /** Signs before it belong to numbers and names: degrees, trade marks. */
  private static final int FIRST_PICTURE = 0x2300;

  /** Words after which a number before them counts something, and is no label of an answer. */
  private static final ImmutableSet<String> COUNTED =
      ImmutableSet.copyOf(
          Splitter.on(' ')
              .split(
                  "of out to or and plus more less times time x day days week weeks month months"
                      + " year years hour hours minute minutes percent people persons euro euros"
                      + " van op tot en meer minder keer maal dag dagen weken maand maanden"
                      + " jaar jaren uur uren minuut minuten procent mensen personen"));

  /** The number of a label; empty where there is none, or it could be something else. */
  public static Optional<LabelledNumber> of(String text) {
    String plain = BLANK.trimFrom(UNSEEN.removeFrom(text));
    Matcher number = NUMBER.matcher(plain);
    if (!number.find()) {
      return Optional.empty();
    }
    String before = plain.substring(0, number.start());
    String after = plain.substring(number.end());
    if (hasDigit(before) || hasDigit(after)) {
      return Optional.empty();
    }
    double value = Double.parseDouble(number.group().replace(',', '.'));
    Optional<LabelledNumber> first = beginning(before, value, after);
    return first.isPresent() ? first : ending(before, value, after);
  }

  private static Optional<LabelledNumber> beginning(String before, double value, String after) {
    String sign = BLANK.trimFrom(OPENING.trimLeadingFrom(before));
    boolean begins = sign.isEmpty() || sign.equals("+") || isDash(sign);
    String label = trimmed(AFTER, after);
    if (!begins || after.isEmpty() || !isLabel(label) || COUNTED.contains(firstWord(label))) {
      return Optional.empty();
    }
    String between = after.substring(0, after.indexOf(label));
    boolean isMarked = !BLANK.matchesAllOf(between);
    boolean isTold =
        isMarked
            || isSymbol(label.codePointAt(0))
            || (!between.isEmpty() && Character.isUpperCase(label.codePointAt(0)));
    return isTold
        ? Optional.of(new LabelledNumber(isDash(sign) ? -value : value, label))
        : Optional.empty();
  }

  private static Optional<LabelledNumber> ending(String before, double value, String after) {
    String label = trimmed(BEFORE.or(CharMatcher.is('+')), before);
    boolean ends = CLOSING.or(CharMatcher.anyOf(". ")).matchesAllOf(after);
    if (!ends || !isLabel(label)) {
      return Optional.empty();
    }
    String between = before.substring(before.lastIndexOf(label) + label.length());
    String tight = between.isEmpty() ? "" : between.substring(between.length() - 1);
    boolean isSigned = tight.equals("+") || isDash(tight);
    String rest = isSigned ? between.substring(0, between.length() - 1) : between;
    if (isSigned) {
      boolean touches = rest.isEmpty() && Character.isLetter(label.codePointBefore(label.length()));
      boolean isTwice = !rest.isEmpty() && DASH.matches(rest.charAt(rest.length() - 1));
      return touches || isTwice
          ? Optional.empty()
          : Optional.of(new LabelledNumber(isDash(tight) ? -value : value, label));
    }
    boolean isMarked = !BLANK.matchesAllOf(between);
    boolean isTold = isMarked || isSymbol(label.codePointBefore(label.length()));
    return isTold ? Optional.of(new LabelledNumber(value, label)) : Optional.empty();
  }

  private static String trimmed(CharMatcher around, String text) {
    String inner = around.trimFrom(text);
    int end = text.indexOf(inner) + inner.length();
    boolean isOpen =
        !inner.isEmpty()
            && OPENING.matchesAnyOf(inner)
            && end < text.length()
            && CLOSING.matches(text.charAt(end));
    return isOpen ? inner + text.charAt(end) : inner;
  }

  private static boolean isDash(String sign) {
    return sign.length() == 1 && DASH.matches(sign.charAt(0));
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  private static boolean isLabel(String text) {
    return text.codePoints().anyMatch(each -> Character.isLetter(each) || isSymbol(each));
  }

  /** A star, a face: what people put beside a number in the place of words. */
  private static boolean isSymbol(int codePoint) {
    return codePoint >= FIRST_PICTURE && Character.getType(codePoint) == Character.OTHER_SYMBOL;
  }

  private static String firstWord(String label) {
    int end = 0;
    while (end < label.length() && Character.isLetter(label.charAt(end))) {
      end++;
    }
    return label.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
