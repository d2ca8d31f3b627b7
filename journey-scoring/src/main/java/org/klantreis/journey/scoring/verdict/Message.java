package org.klantreis.journey.scoring.verdict;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.klantreis.journey.maturity.Wording;
import org.klantreis.journey.problem.Printable;

/**
 * A sentence that can be said in several languages: a key and its arguments.
 *
 * @param texts where the words come from
 * @param key names the sentence, the same in all languages
 * @param arguments numbers, texts, texts with translations, or messages that are said within this
 *     one; or lists of them, which are said with commas between
 */
public record Message(Texts texts, String key, ImmutableList<Object> arguments) {

  /** A sentence with its arguments, numbered from 0 in the pattern. */
  public static Message of(Texts texts, String key, Object... arguments) {
    return new Message(
        texts, key, Arrays.stream(arguments).map(Message::fixed).collect(toImmutableList()));
  }

  private static Object fixed(Object argument) {
    return argument instanceof List<?> list ? ImmutableList.copyOf(list) : argument;
  }

  /** A name in quotes. */
  public static Message quoted(String name) {
    return of(VerdictTexts.TEXTS, "quoted", name);
  }

  /** Names in quotes, to be said with commas between as one argument. */
  public static ImmutableList<Message> quoted(List<String> names) {
    return names.stream().map(Message::quoted).collect(toImmutableList());
  }

  /**
   * The sentence in a language; control characters in its arguments are shown as escapes. Refuses a
   * pattern that cannot be read or does not take the arguments.
   */
  public String text(Locale locale) {
    Object[] said = arguments.stream().map(each -> said(each, locale)).toArray();
    String pattern = texts.pattern(key, locale);
    try {
      MessageFormat format = new MessageFormat(pattern, locale);
      for (Format each : format.getFormats()) {
        if (each instanceof DecimalFormat number) {
          number.setRoundingMode(RoundingMode.HALF_UP);
        }
      }
      return format.format(said);
    } catch (IllegalArgumentException broken) {
      throw new IllegalArgumentException(
          String.format(
              "'%s' cannot be said in '%s' by the pattern \"%s\": %s.",
              key, locale.toLanguageTag(), pattern, broken.getMessage()),
          broken);
    }
  }

  private static Object said(Object argument, Locale locale) {
    if (argument instanceof Message message) {
      return message.text(locale);
    }
    if (argument instanceof List<?> list) {
      return String.join(", ", list.stream().map(each -> said(each, locale).toString()).toList());
    }
    if (argument instanceof Wording wording) {
      return Printable.of(wording.in(locale));
    }
    return argument instanceof String text ? Printable.of(text) : argument;
  }

  /** The sentence in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }
}
