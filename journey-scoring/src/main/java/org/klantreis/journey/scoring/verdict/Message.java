package org.klantreis.journey.scoring.verdict;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klantreis.journey.maturity.Wording;
import org.klantreis.journey.problem.Printable;
import org.klantreis.journey.words.Words;

/**
 * A sentence that can be said in several languages: a key and its arguments by name.
 *
 * <p>Patterns are those of {@link MessageFormat} with names in the place of numbers: <code>
 * {touchpoint} is rated {mean,number,0.0}</code>; an apostrophe is written twice. An argument is a
 * number, a number on a scale ({@link OnScale}), a text, a text with translations, a message that
 * is said within this one, a constant of an enum, which is said by the words of the speaker ({@code
 * Weather.RAIN}) or else by the {@link Terms} that all share, or a list of these, which is said
 * with commas between. A name with a point is a term: <code>{Band.MET}</code>.
 *
 * <pre>{@code
 * Message rests = Message.of(Terms.WORDS, "phrase.n").with("n", 1412);
 * rests.text(Locale.ENGLISH); // n = 1,412
 * Terms.of(Band.MET).text(Locale.ENGLISH); // as expected
 * Terms.of(Band.MET).text(Locale.forLanguageTag("nl")); // naar verwachting
 * }</pre>
 *
 * @param words where the words come from
 * @param key names the sentence, the same in all languages
 * @param arguments by their names in the pattern; more than it takes do no harm
 */
public record Message(Words words, String key, ImmutableMap<String, Object> arguments) {

  /** A sentence without arguments, so far. */
  public static Message of(Words words, String key) {
    return new Message(words, key, ImmutableMap.of());
  }

  /** A sentence with its arguments, numbered from 0 in the pattern. */
  public static Message of(Words words, String key, Object... arguments) {
    Message message = of(words, key);
    for (int i = 0; i < arguments.length; i++) {
      message = message.with(Integer.toString(i), arguments[i]);
    }
    return message;
  }

  /** With an argument, in the place of an earlier one of that name; of an optional, its value. */
  public Message with(String name, Object argument) {
    Object value = plain(argument);
    return value instanceof Optional<?>
        ? this
        : new Message(
            words,
            key,
            ImmutableMap.<String, Object>builder()
                .putAll(arguments)
                .put(name, value)
                .buildKeepingLast());
  }

  /** With an argument where there is none of that name yet. */
  public Message withUnlessThere(String name, Object argument) {
    return arguments.containsKey(name) ? this : with(name, argument);
  }

  /** With the components of a record as arguments, by their names as figures have them. */
  public Message with(Record components) {
    Message message = this;
    for (Components.Component each : Components.of(components)) {
      message = message.with(each.name(), Optional.ofNullable(each.of(components)));
    }
    return message;
  }

  private static Object plain(Object argument) {
    if (argument instanceof Optional<?> some && some.isPresent()) {
      return plain(some.get());
    }
    if (argument instanceof OptionalDouble some) {
      return some.isPresent() ? (Object) some.getAsDouble() : Optional.empty();
    }
    return argument instanceof Iterable<?> list ? ImmutableList.copyOf(list) : argument;
  }

  /** A name in quotes. */
  public static Message quoted(String name) {
    return of(Terms.WORDS, "quoted").with("name", name);
  }

  /** Names in quotes, to be said with commas between as one argument. */
  public static ImmutableList<Message> quoted(List<String> names) {
    return names.stream().map(Message::quoted).collect(toImmutableList());
  }

  /**
   * The sentence in a language; control characters in its arguments are shown as escapes. Numbers
   * are written in the language of the words that were found.
   *
   * @throws MissingResourceException where there are no words for the key
   * @throws IllegalArgumentException for a pattern that cannot be read or does not take the
   *     arguments
   */
  public String text(Locale locale) {
    Words.Phrase phrase = words.phrase(key, locale);
    try {
      return said(phrase);
    } catch (IllegalArgumentException broken) {
      throw new IllegalArgumentException(
          String.format(
              "'%s' cannot be said in '%s' by the pattern \"%s\": %s.",
              key, phrase.locale().toLanguageTag(), phrase.text(), broken.getMessage()),
          broken);
    }
  }

  private String said(Words.Phrase phrase) {
    List<Object> said = new ArrayList<>();
    int numbered = numberedArguments(said, phrase.locale());
    Sentence sentence = Sentence.of(phrase, numbered);
    for (String name : sentence.names()) {
      said.add(said(argument(name), phrase.locale()));
    }
    return sentence.say(said.toArray());
  }

  private int numberedArguments(List<Object> said, Locale locale) {
    while (arguments.containsKey(Integer.toString(said.size()))) {
      said.add(said(argument(Integer.toString(said.size())), locale));
    }
    return said.size();
  }

  private Object argument(String name) {
    Object argument = arguments.get(name);
    if (argument == null && name.contains(".")) {
      return term(name);
    }
    checkArgument(argument != null, "there is no argument '%s' among %s", name, arguments.keySet());
    return argument;
  }

  private Message term(String name) {
    return of(words.has(name) ? words : Terms.WORDS, name);
  }

  private Object said(Object argument, Locale locale) {
    if (argument instanceof Message message) {
      return message.text(locale);
    }
    if (argument instanceof Enum<?> constant) {
      return term(Terms.key(constant)).text(locale);
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
